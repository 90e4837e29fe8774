import { isOneSlip } from "../../src/equations/typedSlips";
import { gridOf } from "./gridOf";

/** Does one slip explain the gap of a total, the last of some amounts, to the sum of the others? */
const explains = (amounts: readonly number[], doubleTolerance = amounts.length, most?: number): boolean => {
  const grid = gridOf([amounts]);
  const target = amounts.length - 1;
  const terms = amounts.slice(0, -1).map((_, cell) => ({ cell, sign: 1 as const }));
  const gap = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, -(amounts[target] as number));
  return isOneSlip(grid, { target, terms, gap: BigInt(gap), doubleTolerance: BigInt(doubleTolerance) }, most);
};

test("a slip of the total or of a part explains a gap, to what roundings leave", () => {
  // 96 354 typed 69 354, or a part of 51 233 typed 15 233.
  expect(explains([45121, 51233, 69354])).toBe(true);
  expect(explains([45121, 15233, 96354])).toBe(true);
  expect(explains([45121, 51233, 84007])).toBe(false);
  expect(explains([45121, 51232, 69354])).toBe(true);
  expect(explains([45121, 51234, 69354])).toBe(true);
  expect(explains([45121, 51235, 69354])).toBe(false);
  expect(explains([45121, 51235, 69354], 4)).toBe(true);
});

test("small amounts are explained by accident", () => {
  expect(explains([12, 31, 34])).toBe(false);
  expect(explains([45121, 51233, 69354], 3, 1e-5)).toBe(false);
});
