import fc from "fast-check";
import { compareWorkbooks } from "../../src/comparison/compareWorkbooks";
import {
  body,
  copied,
  drawFrom,
  edits,
  freeze,
  madeModel,
  rendered,
  total,
  type Model,
} from "./editedWorkbook";
import { cellAddress } from "../../src/tables/address";
import { expectedChanges, toldChanges } from "./expectedChanges";

const kinds = Object.keys(edits);
const seed = fc.integer({ min: 1, max: 2 ** 31 - 2 });

const edited = (before: Model, names: readonly string[], draw: (below: number) => number): Model => {
  const after = copied(before);
  for (const name of names) edits[name]?.(after, draw);
  return after;
};

it("tells every edit and invents none", () => {
  fc.assert(
    fc.property(seed, fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }), (start, names) => {
      const draw = drawFrom(start);
      const before = madeModel(draw);
      const after = edited(before, names, draw);
      const comparison = compareWorkbooks(rendered(before, "avant"), rendered(after, "apres"));
      expect(toldChanges(comparison)).toEqual(expectedChanges(before, after));
      expect(comparison.sums).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("names a total that was not updated, and no other", () => {
  fc.assert(
    fc.property(seed, (start) => {
      const draw = drawFrom(start);
      const before = madeModel(draw);
      const after = copied(before);
      const sheet = after.sheets[draw(after.sheets.length)];
      const measure = sheet?.measures[draw(sheet.measures.length)];
      const row = sheet?.rows[draw(sheet.rows.length)];
      if (!sheet || !measure || !row) return;
      freeze(sheet, total, measure.id);
      sheet.amounts.set(`${row.id}:${measure.id}`, 12_345 + draw(1_000_000) * 10);
      const { sums } = compareWorkbooks(rendered(before, "avant"), rendered(after, "apres"));
      const cell = cellAddress(sheet.rows.length + body.row, sheet.measures.indexOf(measure) + body.column);
      // The line of totals no longer adds up across either: the grand total follows, this one does not.
      const grand = cellAddress(sheet.rows.length + body.row, sheet.measures.length + body.column);
      expect(sums.map((one) => `${one.fault} ${one.severity} ${one.sheet}!${one.cell}`).sort()).toEqual(
        [`stale error ${sheet.name}!${cell}`, `total-only error ${sheet.name}!${grand}`].sort(),
      );
    }),
    { numRuns: 40 },
  );
});

it("finds no difference between a workbook and itself", () => {
  fc.assert(
    fc.property(seed, (start) => {
      const model = madeModel(drawFrom(start));
      const comparison = compareWorkbooks(rendered(model, "avant"), rendered(copied(model), "apres"));
      expect(comparison).toMatchObject({ isSame: true, changes: [], sums: [] });
    }),
    { numRuns: 20 },
  );
});
