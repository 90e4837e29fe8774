import { missesByOneSlip } from "../../src/equations/sums/missesByOneSlip";
import { viewOf, type Rows, type Told } from "./made";

const parts = [
  [61_352, 48_117, 52_906],
  [20_418, 31_774, 18_345],
];
const totals = [81_770, 79_891, 71_251];
const withTotals = (amounts: readonly (number | null)[]): Rows => [amounts, ...parts];
const misses = (rows: Rows, most?: number, more?: Told): boolean =>
  missesByOneSlip(viewOf(rows, more), { target: 0, terms: rows.slice(1).map((_, k) => k + 1) }, most);

test("a sum fails by one slip where that of one of its cells makes it hold", () => {
  expect(misses(withTotals(totals.with(1, 79_981)))).toBe(true);
  expect(misses([totals, parts[0] ?? [], [20_418, 317_740, 18_345]])).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_000)))).toBe(false);
});

test("it holds everywhere else", () => {
  expect(misses(withTotals(totals))).toBe(false);
  expect(misses(withTotals([81_770, 79_981, 71_521]))).toBe(false);
  expect(misses([[81_770, 79_981, 71_251], ...parts.map((row) => row.with(2, 0))])).toBe(true);
});

test("what roundings leave is no failure, and need not be closed", () => {
  expect(misses(withTotals(totals.with(0, 81_771).with(1, 79_981)))).toBe(true);
  // A digit exchanged and the rounding of one unit.
  expect(misses(withTotals(totals.with(1, 79_982)))).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_983)))).toBe(false);
});

test("many of the slips that there may be are no reason to name one", () => {
  expect(misses(withTotals(totals.with(1, 97_891)), 1 / 8)).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_895)), 1)).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_895)), 1 / 8)).toBe(false);
});

test("amounts are typed in the units that they are printed in", () => {
  const tens = (rows: Rows): Rows => rows.map((row) => row.map((amount) => (amount ?? 0) * 10));
  const rowUnits = [10, 10, 10];
  expect(misses(tens(withTotals(totals.with(1, 97_891))), 1 / 8, { rowUnits })).toBe(true);
  expect(misses(tens(withTotals(totals.with(1, 79_895))), 1 / 8, { rowUnits })).toBe(false);
});
