import { createHash } from "node:crypto";
import fc from "fast-check";
import { fingerprint, formFingerprint, hashWith, sha256 } from "../../src/fingerprint";
import type { Sheet } from "../../src/tables/workbook";

const sheet: Sheet = {
  name: "Annexe « I »",
  top: 4,
  left: 1,
  values: [
    ["Alsace", 74800.5, null],
    ["", true, 0.1 + 0.2],
  ],
  formulas: [[null, null, "=_xlfn.SUM(B5:C5)"]],
};

it("is the SHA-256 of every sequence of bytes, however they come in pieces", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
      const [ours, theirs] = [sha256(), createHash("sha256")];
      for (const piece of pieces) {
        ours.update(piece);
        theirs.update(piece);
      }
      expect(ours.digest()).toBe(theirs.digest("hex"));
    }),
    { seed: 20261128 },
  );
});

it("is made of the documented canonical form", () => {
  const form = [
    '#"Annexe « I »"\n',
    'B5\t"Alsace"\t\n',
    "C5\t74800.5\t\n",
    'D5\tnull\t"SUM(B5:C5)"\n',
    "C6\ttrue\t\n",
    "D6\t0.30000000000000004\t\n",
  ].join("");
  expect(fingerprint([sheet])).toBe(createHash("sha256").update(form, "utf8").digest("hex"));
});

it("changes with a cell, a formula, an address or a name, and with nothing else", () => {
  const base = fingerprint([sheet]);
  const changed: Sheet[] = [
    { ...sheet, name: "Annexe II" },
    { ...sheet, top: 5 },
    { ...sheet, formulas: [] },
    { ...sheet, values: [["Alsace", 74800.51, null], sheet.values[1] ?? []] },
  ];
  expect(new Set([base, ...changed.map((one) => fingerprint([one]))]).size).toBe(5);
  const same: Sheet = {
    ...sheet,
    values: [...sheet.values.map((row) => [...row, null, ""]), []],
    formats: [["0.0"]],
    isHidden: true,
  };
  expect(fingerprint([same])).toBe(base);
});

it("tells whether a form was filled in, whatever its results", () => {
  const computed = { ...sheet, name: "Autre", values: [["Alsace", 74800.5, 12], sheet.values[1] ?? []] };
  expect(formFingerprint(computed)).toBe(formFingerprint(sheet));
  expect(formFingerprint({ ...sheet, values: [["Alsace", 1]] })).not.toBe(formFingerprint(sheet));
});

it("is the same once the machine's own SHA-256 makes it", () => {
  const plain = fingerprint([sheet]);
  let bytes = 0;
  hashWith(() => {
    const hash = createHash("sha256");
    return {
      update: (piece) => {
        bytes += piece.length;
        hash.update(piece);
      },
      digest: () => hash.digest("hex"),
    };
  });
  expect(fingerprint([sheet])).toBe(plain);
  expect(bytes).toBeGreaterThan(0);
});
