import { slipChance } from "../../src/amounts/slipChance";
import { chanceOfSlip, slipNear } from "../../src/equations/typedSlips";
import { gridOf } from "./gridOf";

/** The change that undoes a slip of the only amount of a table. */
const near = (amount: number, change: number, reach = 0, unit = 1): number | null =>
  slipNear(gridOf([[amount]], { units: [unit] }), { cell: 0, change }, reach);

test("a slip is undone to the digit, or as near as roundings leave", () => {
  expect(near(100, -90)).toBe(-90);
  expect(near(100, -89)).toBeNull();
  expect(near(100, -89, 1)).toBe(-90);
  expect(near(8_170, 535, 4)).toBeNull();
  // From 8 170 to 8 173 or to 8 174: the nearer one.
  expect(near(8_170, 3.4, 1)).toBe(3);
  expect(near(8_170, 3.6, 1)).toBe(4);
});

test("an amount is typed in the unit that it is printed in", () => {
  expect(near(1_000, -895, 5, 10)).toBe(-900);
  expect(near(1_000, -895, 4, 10)).toBeNull();
  expect(near(100.5, -90.45)).toBeNull();
});

test("the chance of a slip is that of the amounts as they were typed, in a unit that they share if need be", () => {
  const grid = gridOf([[1_000, 24_000]], { units: [10] });
  const chance = (unit: number): number =>
    slipChance(
      [1_000, 24_000].map((amount) => ({ read: amount / unit, unit })),
      4_000,
    );
  const inTens = { ...grid, units: Float64Array.from([10, 10]) };
  expect(chanceOfSlip(inTens, [0, 1], 4_000)).toBeCloseTo(chance(10), 10);
  expect(chanceOfSlip(inTens, [0, 1], 4_000, 1_000)).toBeCloseTo(chance(1_000), 10);
  expect(chance(1_000)).toBeGreaterThan(chance(10));
});
