import { slipChance } from "../../src/amounts/slipChance";
import { holdsButForSlip, missesByOneSlip } from "../../src/equations/sums/missesByOneSlip";
import { found, viewOf, type Rows, type Told } from "./made";

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
  const untold = [[81_770, 79_981, 71_251], ...parts.map((row) => row.with(2, 0)), [0, 0, 12_345]];
  expect(missesByOneSlip(viewOf(untold), { target: 0, terms: [1, 2] })).toBe(true);
});

test("what roundings leave is no failure, and need not be closed", () => {
  expect(misses(withTotals(totals.with(0, 81_771).with(1, 79_981)))).toBe(true);
  // A digit exchanged and the rounding of one unit.
  expect(misses(withTotals(totals.with(1, 79_982)))).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_983)))).toBe(false);
  // Four amounts may be off by two together.
  const third = [7_000, 7_000, 7_000];
  const total = [88_770, 86_891, 78_251];
  expect(misses([total.with(0, 88_772).with(1, 68_891), ...parts, third])).toBe(true);
  expect(misses([total.with(1, 68_893), ...parts, third])).toBe(true);
  expect(misses([total.with(1, 68_894), ...parts, third])).toBe(false);
  // An amount that hides digits was computed, not typed.
  expect(misses(withTotals(totals.with(1, 79_981.5)))).toBe(false);
});

test("many of the slips that there may be are no reason to name one", () => {
  expect(misses(withTotals(totals.with(1, 97_891)), 1 / 8)).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_895)), 1)).toBe(true);
  expect(misses(withTotals(totals.with(1, 79_895)), 1 / 8)).toBe(false);
});

test("the chance is that of its cells, in the units that they are printed in", () => {
  const chance = (unit: number): number =>
    slipChance(
      [97_891, 48_117, 31_774].map((read) => ({ read, unit })),
      18_000 * unit,
      1.5 * unit,
    );
  const slipped = withTotals(totals.with(1, 97_891));
  expect(misses(slipped, chance(1))).toBe(true);
  expect(misses(slipped, 0.999 * chance(1))).toBe(false);
  const tens = slipped.map((row) => row.map((amount) => (amount ?? 0) * 10));
  const rowUnits = [10, 10, 10];
  expect(misses(tens, chance(10), { rowUnits })).toBe(true);
  expect(misses(tens, 0.999 * chance(10), { rowUnits })).toBe(false);
});

test("a sum that holds twice, for twelve bits, is told but for one slip", () => {
  const tells = (bits: number, hits: number, misses: number, lost = 0, total = 97_891): boolean =>
    holdsButForSlip(viewOf(withTotals(totals.with(1, total))), {
      ...found(0, [1, 2]),
      bits,
      score: { bits, hits, misses, lost, asked: 0 },
    });
  expect(tells(12, 2, 1)).toBe(true);
  expect(tells(11.9, 2, 1)).toBe(false);
  expect(tells(3, 2, 1, 9)).toBe(true);
  expect(tells(12, 1, 1)).toBe(false);
  expect(tells(12, 2, 0)).toBe(false);
  expect(tells(12, 2, 1, 0, 79_895)).toBe(false);
  expect(tells(12, 2, 1, 0, 79_000)).toBe(false);
});
