import { askedByRelations } from "../../src/checks/askedByRelations";
import type { Equation, TableRelations } from "../../src/equations";
import { gridOf } from "../equations/gridOf";

/** Stays, their mean lengths at two dates, then totals: 1 000 × 3 + 3 000 × 5 over 4 000 is 4.5, in tenths. */
const right = [
  [1000, 30, 20],
  [3000, 50, 60],
  [4000, 45, 50],
];
type Mean = TableRelations["means"][number];
const mean = (rate: number, isSure = true): Mean =>
  ({
    direction: "column",
    rate,
    weight: 0,
    blocks: [{ target: 2, terms: [0, 1] }],
    hits: 3,
    positions: 3,
    isSure,
  }) as never;
const both = [mean(1), mean(2)];
/** Cell by cell: the sum of the stays, whose total is off by a gap. */
const down = (gap: number, terms = [0, 3], signs = [1, 1]): Equation =>
  ({ target: 6, terms: terms.map((cell, k) => ({ cell, sign: signs[k] })), gap: BigInt(gap) }) as never;

const isAsked = (rows: readonly (readonly number[])[], means: readonly Mean[], sum: Equation): boolean =>
  askedByRelations(gridOf(rows), { quotients: [], runningSums: [], means, possibleMeans: () => [] })(sum);
const typed = (cell: number, value: number): number[][] =>
  right.map((row, r) => row.map((old, c) => (r * 3 + c === cell ? value : old)));

describe("a total of weights that takes part in no mean", () => {
  it("is asked where the means hold with the weights that it adds up", () => {
    expect(isAsked(typed(6, 4700), both, down(-700))).toBe(true);
    expect(isAsked(typed(6, 4700), [mean(1)], down(-700))).toBe(true);
    expect(isAsked(typed(6, 4700), [mean(1, false)], down(-700))).toBe(false);
    expect(isAsked(typed(6, 4700), [], down(-700))).toBe(false);
  });

  it("is not where the mean fails, another total is asked, or the sum is not of those weights alone", () => {
    expect(isAsked(typed(7, 20), [mean(1)], down(-700))).toBe(false);
    expect(isAsked(right, [mean(1)], { ...down(-700), target: 7 })).toBe(false);
    expect(isAsked(right, [mean(1)], down(-700, [0, 3, 1], [1, 1, 1]))).toBe(false);
    expect(isAsked(right, [mean(1)], down(-700, [0, 4]))).toBe(false);
    expect(isAsked(right, [mean(1)], down(-700, [0, 3], [1, -1]))).toBe(false);
  });
});

describe("a weight", () => {
  it("is asked where the change of it that the sum asks repairs every mean that it weighs", () => {
    expect(isAsked(typed(0, 9000), both, down(8000))).toBe(true);
  });

  it("is not where one mean alone speaks, one of them held before, or the change repairs none", () => {
    expect(isAsked(typed(0, 9000), [mean(1)], down(8000))).toBe(false);
    expect(isAsked(typed(0, 9000), both, down(5000))).toBe(false);
    const doubted = [mean(1, false), mean(2)];
    const held = typed(0, 9000).map((row, r) => (r === 2 ? [4000, 35, 50] : row));
    expect(isAsked(held, doubted, down(8000))).toBe(false);
    expect(isAsked(held, [...doubted, mean(2)], down(8000))).toBe(false);
  });
});
