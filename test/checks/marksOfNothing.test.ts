import { marksOfNothing } from "../../src/checks/marksOfNothing";
import type { AmountGrid } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { sum } from "../equations/made";

/** Columns of three parts and their total, each with a mark among the parts: it stands for what is given. */
const marked = (hidden: readonly number[], parts = [52, 31]): AmountGrid => {
  const [first = 0, second = 0] = parts;
  const columns = hidden.map((amount) => [first, null, second, first + second + amount]);
  const grid = gridOf([0, 1, 2, 3].map((r) => columns.map((column) => column[r] ?? null)));
  return { ...grid, absent: new Set(hidden.map((_, c) => columns.length + c)) };
};
const marksOf = (grid: AmountGrid, belief: "established" | "possible" = "established"): ReadonlySet<number> =>
  marksOfNothing(grid, () => [sum("column", 3, [0, 1, 2], { to: grid.columns, belief })]);
const areNothing = (...args: Parameters<typeof marksOf>): boolean => {
  const [grid] = args;
  const found = marksOf(...args);
  expect([0, grid.absent.size]).toContain(found.size);
  return found.size > 0;
};

it("takes marks for nothing where one failure of no slip stands for five sums that hold", () => {
  expect(areNothing(marked([0, 0, 0, 0, 0, 771]))).toBe(false);
  expect(areNothing(marked([0, 0, 0, 0, 0, 0, 771]))).toBe(true);
  expect(areNothing(marked([0, 0, 0, 0, 0, 0, 0, 0, 0, 771, 771]))).toBe(false);
  expect(areNothing(marked([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 771, 771]))).toBe(true);
});

it("takes the marks of a line for nothing from one sum that holds to the digit, unless another lacks an amount", () => {
  const parts = [61_352, 48_117];
  expect(areNothing(marked([0, 0], parts))).toBe(true);
  expect(areNothing(marked([0, 771], parts))).toBe(false);
  expect(areNothing(marked([771, 812], parts))).toBe(false);
  // To the unit alone, where roundings leave one.
  expect(areNothing(marked([1, 1], parts))).toBe(false);
  // More than the total, or what a slip of large amounts leaves: ten times it.
  expect(areNothing(marked([0, -771], parts))).toBe(true);
  expect(areNothing(marked([0, 9 * 109_469], parts))).toBe(true);
  const slipped = marked([0, 0], parts);
  expect(areNothing({ ...slipped, values: slipped.values.with(1, 6_135) })).toBe(true);
  expect(areNothing({ ...slipped, values: slipped.values.with(1, 60_581) })).toBe(false);
  // A slip as well, but so would many others be.
  expect(areNothing(marked([0, 4], parts))).toBe(false);
});

it("takes the marks of a column for nothing as those of a row, and asks no sum without a mark", () => {
  const across = { ...gridOf([1, 2].map(() => [61_352, null, 48_117, 109_469])), absent: new Set([1, 5]) };
  const sums = [sum("row", 3, [0, 1, 2], { to: 2 })];
  expect(marksOfNothing(across, () => sums).size).toBe(2);
  const seven = { ...marked([1, 0, 0, 0, 0, 0, 0]), absent: new Set([7]) };
  expect(marksOf(seven).size).toBe(0);
});

it("takes what roundings would hardly leave for an amount kept back", () => {
  const columns = [0, 2].map((hidden) => [52, 31, 17, null, 100 + hidden]);
  const grid = gridOf([0, 1, 2, 3, 4].map((r) => columns.map((column) => column[r] ?? null)));
  const found = (absent: number[]): number =>
    marksOfNothing({ ...grid, absent: new Set(absent) }, () => [sum("column", 4, [0, 1, 2, 3], { to: 2 })])
      .size;
  expect(found([6, 7])).toBe(0);
  expect(found([6])).toBe(1);
});

it("asks nothing of sums that are merely possible, nor of those without a mark or of nothing else", () => {
  expect(areNothing(marked([0, 0, 0, 0, 0, 0]), "possible")).toBe(false);
  expect(marksOf({ ...marked([0, 0]), absent: new Set() }).size).toBe(0);
  const grid = marked([0, 0]);
  const values = grid.values.slice();
  for (const cell of [0, 1, 4, 5]) values[cell] = NaN;
  expect(areNothing({ ...grid, values })).toBe(false);
});
