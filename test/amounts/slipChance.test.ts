import { slipChance } from "../../src/amounts/slipChance";

const typed = (...reads: number[]): { read: number; unit: number }[] =>
  reads.map((read) => ({ read, unit: 1 }));

it("is small where amounts are large and few, and grows with their number", () => {
  const few = slipChance(typed(74_800, 162_400), 36_000);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(0.01);
  const many = slipChance(typed(...Array.from({ length: 40 }, (_, k) => 74_800 + 1_013 * k)), 36_000);
  expect(many).toBeGreaterThan(10 * few);
});

it("counts the slips from half of the gap to twice as much", () => {
  // Of 1 000: to −1 000, and to 3 000, 4 000… 9 000.
  expect(slipChance(typed(1_000), 4_000)).toBeCloseTo(8 / 6_000, 10);
  expect(slipChance([{ read: 100, unit: 10 }], 4_000)).toBeCloseTo(80 / 6_000, 10);
});

it("is that of a certainty for a gap of a unit, and nothing where no amount could leave such a gap", () => {
  expect(slipChance(typed(52, 31, 83), 1)).toBe(1);
  expect(slipChance(typed(3), 1e12)).toBe(0);
  expect(slipChance(typed(NaN), 10)).toBe(0);
});

it("counts what roundings leave of a gap, whatever its sign", () => {
  const exact = slipChance(typed(74_800, 162_400), 36_000);
  expect(slipChance(typed(74_800, 162_400), -36_000)).toBe(exact);
  expect(slipChance(typed(74_800, 162_400), 36_000, 2)).toBeCloseTo(5 * exact);
});

it("reads amounts in their own units", () => {
  const inTens = [
    { read: 7_480, unit: 10 },
    { read: 16_240, unit: 10 },
  ];
  expect(slipChance(inTens, 36_000)).toBeGreaterThan(slipChance(typed(74_800, 162_400), 36_000));
});
