import fc from "fast-check";
import type { CellValue, Sheet } from "../../src/tables/workbook";
import { check, codesOf } from "./corpus";

/** Amounts of the parts of a table: its shape, its decimals, and whether its totals were made before rounding. */
const shape = fc.record({
  groups: fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 1, maxLength: 3 }),
  measures: fc.integer({ min: 2, max: 6 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  isRoundedLast: fc.boolean(),
  negative: fc.boolean(),
  titleRows: fc.integer({ min: 0, max: 3 }),
  left: fc.integer({ min: 0, max: 2 }),
  hasShare: fc.boolean(),
  totalLabel: fc.constantFrom("Total", "TOTAL", "Total général", "Ensemble", null),
  seed: fc.integer({ min: 1, max: 1e6 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** A right table of that shape: groups with subtotals, a total row, a total column, sometimes shares of the total. */
function rightTable(made: Shape): Sheet {
  let state = made.seed;
  // Thousandths: what is printed is rounded from them.
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    const amount = 1000 + (state % 90_000_000);
    return made.negative && state % 7 === 0 ? -amount : amount;
  };
  const step = 10 ** (3 - made.decimals);
  const rounded = (thousandths: number): number =>
    Math.sign(thousandths) * Math.round(Math.abs(thousandths) / step) * step;
  const exact = (): number => (made.isRoundedLast ? next() : rounded(next()));
  const down = (rows: readonly (readonly number[])[]): number[] =>
    (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const rows: { label: string | null; amounts: number[] }[] = [];
  const subtotals = made.groups.map((count, g) => {
    const group = Array.from({ length: count }, () => {
      const amounts = Array.from({ length: made.measures }, exact);
      return [...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
    });
    group.forEach((amounts, i) => rows.push({ label: `Poste ${g + 1}.${i + 1}`, amounts }));
    const subtotal = down(group);
    if (made.groups.length > 1) rows.push({ label: `Sous-total ${g + 1}`, amounts: subtotal });
    return subtotal;
  });
  const total = down(subtotals);
  rows.push({ label: made.totalLabel, amounts: total });
  const share = (amounts: readonly number[]): number[] =>
    made.hasShare ? [Math.round((1000 * (amounts.at(-1) ?? 0)) / (total.at(-1) || 1)) / 1000] : [];
  const heads = Array.from({ length: made.measures }, (_, i) => `Mesure ${i + 1}`);
  const values: CellValue[][] = [
    ...Array.from({ length: made.titleRows }, () => []),
    ["Tableau (en k€)"],
    ["Libellé", ...heads, "Total", ...(made.hasShare ? ["Part (%)"] : [])],
    ...rows.map(({ label, amounts }): CellValue[] => [
      label,
      ...amounts.map((amount) => rounded(amount) / 1000),
      ...share(amounts),
    ]),
  ];
  return { name: "Annexe", top: 0, left: made.left, values };
}

/** Shares whose roundings add up to more than those of exact amounts would, beside such amounts. */
const roundedShares: Shape = {
  groups: [4, 4, 4],
  measures: 4,
  decimals: 0,
  isRoundedLast: false,
  negative: true,
  titleRows: 0,
  left: 0,
  hasShare: true,
  totalLabel: "Total",
  seed: 771_692,
};

it("raises no error and no warning on right tables, whatever their shape and rounding", () => {
  fc.assert(
    fc.property(shape, (made) => {
      expect(codesOf(check(rightTable(made)), "error", "warning")).toEqual([]);
    }),
    { numRuns: 200, examples: [[roundedShares]] },
  );
});
