import { callFunction } from "./callFunction";

const good = ["010000016", "CH A", 500, 22_464, 5600, 0];

describe("CTRL.RETOUR", () => {
  it("says OK, or every fault of a row, by its number in the range", () => {
    const rows = [
      good,
      ["01000", "CH B", 0, 110_001, 5600, null],
      [null, "", null, null, null, null],
      ["010000016", "", -5, "x", 0, "?"],
    ];
    expect(callFunction("CTRL.RETOUR", rows)).toEqual([
      ["1", "OK"],
      ["2", "FINESS ; P>110000"],
      ["4", "DOUBLON ; NOM ; F NEGATIF ; P NON NUMERIQUE ; COMPENSATION NON NUMERIQUE"],
    ]);
  });

  it("reads French numbers, Corsican and numeric FINESS, and skips a row of headings", () => {
    const rows = [
      [
        "FINESS",
        "NOM ÉTABLISSEMENT",
        "ENVELOPPE FORMATION",
        "ENVELOPPE CONNEXION",
        "ENVELOPPE mise à jour",
        "COMPENSATION",
      ],
      ["2A0000014", "CH C", "1 234,50 €", 0, "5 600", "−4 107"],
      [123_456_782, "CH D", 0, 110_000, 0, ""],
      [10_000_016, "CH E", 0, 0, 0, null],
    ];
    expect(callFunction("CTRL.RETOUR", rows)).toEqual([
      ["2", "OK"],
      ["3", "OK"],
      ["4", "FINESS"],
    ]);
  });

  it("adds the three envelopes of a region, corrected unless told", () => {
    const alsace = [["670000009", "EPSAN", 4100, 168_496, 78_400, null]];
    const envelopes = (version?: string): unknown => callFunction("CTRL.RETOUR", alsace, "Alsace", version);
    expect(envelopes()).toEqual([
      ["1", "P>110000"],
      ["ΣF", "OK"],
      ["ΣP", "OK"],
      ["ΣM", "OK"],
    ]);
    expect(envelopes("PUBLIE")).toContainEqual(["ΣM", "DEPASSE DE 3600"]);
    const cents = [["670000009", "EPSAN", 4100.5, 0, 0, null]];
    expect(callFunction("CTRL.RETOUR", cents, "Alsace")).toContainEqual(["ΣF", "DEPASSE DE 0,5"]);
  });

  it("adds no envelope up when an amount of it cannot be read, and says which row", () => {
    const unread = [good[0] ?? null, "CH A", 500, "22,5 k€", 5600, 0];
    const lines = callFunction("CTRL.RETOUR", [unread], "Alsace");
    expect(lines).toContainEqual(["ΣP", "NON CALCULE (ligne 1)"]);
    expect(lines).toContainEqual(["ΣM", "OK"]);
  });

  it("refuses another width, an unknown region and an empty range", () => {
    expect(callFunction("CTRL.RETOUR", [good.slice(0, 3)])).toMatch(
      /^#VALEUR! : tableau : 6 colonnes attendues/,
    );
    expect(callFunction("CTRL.RETOUR", [good], "99")).toMatch(/^#N\/A : région : région inconnue/);
    expect(callFunction("CTRL.RETOUR", [[null, null, null, null, null, ""]])).toMatch(
      /^#VALEUR! : .*aucune ligne/,
    );
    expect(callFunction("CTRL.RETOUR", [["#REF!", ...good.slice(1)]])).toMatch(/^#REF!/);
  });
});

it("takes an empty range of parts as a sum of zero in a gap, and has nothing to agree with", () => {
  expect(callFunction("CTRL.ECART", 5, [[null], [""]])).toBe("5");
  expect(callFunction("CTRL.SOMME", 5, [[null], [""]])).toMatch(/^#VALEUR! : parties : au moins un nombre/);
});
