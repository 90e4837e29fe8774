import { standForNothing } from "../../src/checks/marksOfNothing";
import type { AmountGrid } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { sum } from "../equations/made";

/** Columns of three parts and their total, each with a mark among the parts: it stands for what is given. */
const marked = (hidden: readonly number[], plain: readonly (number | null)[][] = []): AmountGrid => {
  const columns = [
    ...hidden.map((amount) => [52, null, 31, 83 + amount]),
    ...plain.map((own) => [...own, own.reduce<number>((sum, one) => sum + (one ?? 0), 0)]),
  ];
  const grid = gridOf([0, 1, 2, 3].map((r) => columns.map((column) => column[r] ?? null)));
  return { ...grid, absent: new Set(hidden.map((_, c) => columns.length + c)) };
};
const isNothing = (grid: AmountGrid, belief: "established" | "possible" = "established"): boolean =>
  standForNothing(grid, () => [sum("column", 3, [0, 1, 2], { to: grid.columns, belief })]);

it("takes marks for nothing from six sums on that hold without them", () => {
  expect(isNothing(marked([0, 0, 0, 0, 0, 0]))).toBe(true);
  expect(isNothing(marked([0, 0, 0, 0, 0]))).toBe(false);
  expect(isNothing(marked([0, 0, 0, 0, 0, 0]), "possible")).toBe(false);
});

it("allows one failure for five sums that hold", () => {
  expect(isNothing(marked([0, 0, 0, 0, 0, 900]))).toBe(false);
  expect(isNothing(marked([0, 0, 0, 0, 0, 0, 900]))).toBe(true);
  expect(isNothing(marked([0, 0, 0, 0, 0, 0, 0, 0, 0, 900, 900]))).toBe(false);
  expect(isNothing(marked([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 900, 900]))).toBe(true);
});

it("counts no sum without a mark, nor one of nothing else", () => {
  expect(isNothing(marked([0, 0, 0, 0, 0], [[12, 8, 5]]))).toBe(false);
  const grid = marked([0, 0, 0, 0, 0, 0]);
  const values = grid.values.slice();
  for (const cell of [0, 12, 18]) values[cell] = NaN;
  expect(isNothing({ ...grid, values })).toBe(false);
});
