import type { EquationFamily } from "../../src/equations";
import { footingsBeside, oddAmount } from "../../src/equations/oddAmount";
import { gridOf } from "./gridOf";

const family = (direction: EquationFamily["direction"], target: number, terms: number[], to: number) =>
  ({
    direction,
    target,
    terms: terms.map((line) => ({ line, sign: 1 })),
    from: 0,
    to,
    origin: "evidence",
    blanks: "zero",
    belief: "established",
  }) as unknown as EquationFamily;

const families = [family("column", 3, [0, 1, 2], 4), family("row", 3, [0, 1, 2], 4)];
const rows = [
  [70500, 2300, 1100, 73900],
  [1909, 10100, 3200, 15100],
  [1600, 87700, 20100, 109400],
  [74000, 100100, 24400, 198500],
];
const withAmount = (row: number, column: number, amount: number): number[][] =>
  rows.map((amounts, r) => amounts.map((one, c) => (r === row && c === column ? amount : one)));

test("the only amount that is no multiple of what all of the others share is odd", () => {
  expect(oddAmount(gridOf(rows), families, 1)).toBe(4);
  expect(oddAmount(gridOf(withAmount(3, 3, 198501)), families, 1)).toBeNull();
  expect(oddAmount(gridOf(withAmount(1, 0, 1900)), families, 1)).toBeNull();
  // 1 950 is odd among hundreds, and the only one that is no multiple of five hundred among them.
  expect(oddAmount(gridOf(withAmount(1, 0, 1950)), families, 1)).toBe(4);
});

test("an amount out of the sums, or printed to another unit, is not looked at", () => {
  expect(oddAmount(gridOf(rows), [family("column", 3, [0, 1, 2], 4)], 1)).toBe(4);
  expect(oddAmount(gridOf(rows), [family("row", 3, [1, 2], 4)], 1)).toBeNull();
  expect(oddAmount(gridOf(rows, { units: [10, 1, 1, 1] }), families, 1)).toBeNull();
});

test("so few amounts share a unit by chance", () => {
  const two = [family("row", 3, [0, 1, 2], 3)];
  expect(oddAmount(gridOf(rows.slice(0, 3)), two, 1)).toBeNull();
  expect(oddAmount(gridOf(rows), [family("row", 3, [0, 1, 2], 4)], 1)).toBe(4);
});

test("its row and its column, taken together, add up without it", () => {
  // The column asks for 9 less, the row for 109 less.
  expect(footingsBeside(gridOf(rows), families, 4)).toEqual([
    { direction: "row", position: 1, repeats: false, gap: 100, unit: 1, active: 5, grain: 100 },
  ]);
  // As a total, it asks for what its parts make more; the total over it makes a hundred more than its other parts.
  const ofTotal = [rows[0], [1900, 10100, 3200, 15209], rows[2], [74000, 100100, 24400, 198600]];
  expect(footingsBeside(gridOf(ofTotal as number[][]), families, 7)).toEqual([
    { direction: "row", position: 1, repeats: false, gap: 100, unit: 1, active: 5, grain: 100 },
  ]);
  // A finer amount beside it may hide as little; a nought hides nothing.
  const [beside] = footingsBeside(gridOf(withAmount(1, 2, 0), { units: [10, 1, 1, 1] }), families, 4);
  expect(beside).toMatchObject({ unit: 1, active: 4 });
  expect(footingsBeside(gridOf(rows), families.slice(0, 1), 4)).toEqual([]);
  expect(footingsBeside(gridOf(rows), [], 4)).toEqual([]);
  expect(footingsBeside(gridOf(rows, { unreadable: [5] }), families, 4)).toEqual([]);
});
