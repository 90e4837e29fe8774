import { startsEarlier } from "../../src/diagnosis/earlierStart";
import { runningEquations } from "../../src/equations";
import { gridOf } from "../equations/gridOf";

/** Does the running sum, the second column, go on from before its table? */
const isEarlier = (rows: readonly (readonly number[])[]): boolean => {
  const grid = gridOf(rows);
  const steps = runningEquations(grid, [
    {
      lines: "column",
      target: 1,
      previous: 1,
      sources: [{ line: 0, sign: 1 }],
      positions: rows.map((_, r) => r),
    },
  ]);
  return steps.map((step) => startsEarlier(grid, step, steps)).some(Boolean);
};
/** Amounts, and what they come to from a first figure on. */
const from = (first: number, amounts: readonly number[]): number[][] => {
  let runs = first;
  return amounts.map((amount, r) => [amount, (runs = r === 0 ? first : runs + amount)]);
};

it("goes on from before where the first figure is larger than its amount and the others follow", () => {
  expect(isEarlier(from(1817, [405, 312, 298, 377]))).toBe(true);
  expect(isEarlier(from(-1817, [-405, -312, -298, -377]))).toBe(true);
});

it("does not where it holds from its first amount on, or begins below it", () => {
  expect(isEarlier(from(405, [405, 312, 298, 377]))).toBe(false);
  // A unit more is rounding, though no slip leads from one to the other.
  expect(isEarlier(from(1000, [999, 312, 298, 377]))).toBe(false);
  expect(isEarlier(from(205, [405, 312, 298, 377]))).toBe(false);
  expect(isEarlier(from(-1817, [405, 312, 298, 377]))).toBe(false);
});

it("does not where a slip of typing explains the first figure, or the next one does not follow", () => {
  expect(isEarlier(from(4050, [405, 312, 298, 377]))).toBe(false);
  expect(isEarlier(from(450, [405, 312, 298, 377]))).toBe(false);
  const [first = [], [amount = 0] = [], ...others] = from(1817, [405, 312, 298, 377]);
  expect(isEarlier([first, [amount, 2500], ...others])).toBe(false);
});

it("does not where a later figure is off", () => {
  const rows = from(405, [405, 312, 298, 377]).map(([amount = 0, runs = 0], r) => [
    amount,
    r > 1 ? runs + 1500 : runs,
  ]);
  expect(isEarlier(rows)).toBe(false);
});
