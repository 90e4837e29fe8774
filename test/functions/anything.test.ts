import * as fc from "fast-check";
import { associations } from "../../src/functions/associate";
import { evaluate } from "../../src/functions/evaluate";
import type { RawArgument } from "../../src/functions/cell";
import { registry } from "../../src/functions/registry";

class Refused extends Error {}

const functions = associations((code, message) => new Refused(`${code} ${message}`), "fr");

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 60_000 }) },
  { weight: 2, arbitrary: fc.double() },
  fc.boolean(),
  fc.constantFrom(
    "",
    "x",
    "12",
    "1 234,5 €",
    "35 %",
    "Bretagne",
    "42",
    "01/02/2024",
    "DJ1",
    "VRAI",
    "M",
    "#N/A",
    "0,3 M€",
  ),
  fc.string().map((text) => text.replace(/[{}]/g, "")),
  fc.constant(null),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const raws = fc.array(fc.oneof({ weight: 3, arbitrary: cell }, range), { maxLength: 8 });

it.each([...registry.keys()])("%s answers or refuses whatever it is given, in words", (id) => {
  const call = functions[id];
  fc.assert(
    fc.property(raws, (given) => {
      try {
        const value = call?.(...(given as RawArgument[]));
        expect(["number", "string", "boolean", "object"]).toContain(typeof value);
        expect(value).not.toBeNaN();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expect(error.message).toMatch(/^#\S+ .{10,}$/s);
        expect(error.message).not.toMatch(/undefined|\[object|\{[a-z]+\}/i);
      }
    }),
    { numRuns: 60 },
  );
});

it("evaluates or refuses any text", () => {
  const pieces = fc.constantFrom(
    "=",
    "COUT.CCA",
    "REPART.PRORATA",
    "(",
    ")",
    "{",
    "}",
    ";",
    "\\",
    ",",
    '"',
    "4",
    "1,5",
    "-",
    "%",
    "VRAI",
    " ",
    "#N/A",
    "DATE",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string().map((text) => text.replace(/[{}]/g, "")),
        fc.array(pieces, { maxLength: 14 }).map((list) => list.join("")),
      ),
      (formula) => {
        const result = evaluate(formula);
        if ("error" in result) expect(result.message).not.toMatch(/\{[a-z]+\}/);
      },
    ),
    { numRuns: 2000 },
  );
});
