import { blanksOf, familiesLeavingSmallOut } from "../../src/equations/blanks";
import { checkFamilies, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";
import { sum, type Rows } from "./made";

/** Totals of three columns that exceed what is told by 3, 4 and 3, a blank in each; the fourth column and the total across hold. */
const rows: Rows = [
  [40, 40, 40, 40, 160],
  [null, null, null, 50, 53],
  [5, 5, 5, 5, 20],
  [48, 49, 48, 95, 240],
];
const down = (lines: readonly number[] = [0, 1, 2]): EquationFamily[] =>
  [0, 1, 2].map((c) => sum("column", 3, lines, { from: c, to: c + 1 }));
const across = (more: Partial<EquationFamily> = {}): EquationFamily =>
  sum("row", 4, [0, 1, 2, 3], { to: 3, ...more });

const leavesOut = (
  of: Rows,
  families: readonly EquationFamily[],
  options: Parameters<typeof gridOf>[1] = {},
): number[] => {
  const grid = gridOf(of, options);
  const failing: [number, number][] = [];
  checkFamilies(grid, families, (family, position, status) => {
    if (status === "broken") failing.push([family, position]);
  });
  return [...familiesLeavingSmallOut(grid, families, failing)];
};

describe("small amounts left blank", () => {
  it("are less than the least amount of a column of theirs, zeros apart", () => {
    expect(leavesOut(rows, down())).toEqual([0, 1, 2]);
    expect(leavesOut([...rows, [0, 0, 0, 0, 0]], down())).toEqual([0, 1, 2]);
    expect(leavesOut([...rows, [-4, 9, 9, 9, 9]], down())).toEqual([0, 1, 2]);
    expect(leavesOut([...rows, [-3, 9, 9, 9, 9]], down())).toEqual([]);
    expect(leavesOut([...rows, [9, 4, 9, 9, 9]], down())).toEqual([]);
  });
  it("are added, not taken away, in sums of one direction that are no mere labels", () => {
    expect(leavesOut(rows.with(3, [38, 39, 38, 95, 240]), down([0, 2, -1]))).toEqual([]);
    expect(leavesOut(rows.with(3, [38, 39, 38, 95, 240]), down([0, 1, -2]))).toEqual([0, 1, 2]);
    expect(
      leavesOut(
        rows,
        down().map((family) => ({ ...family, labelOnly: true })),
      ),
    ).toEqual([]);
    const turned: Rows = [0, 1, 2, 3, 4].map((c) => rows.map((row) => row[c] ?? null));
    const along = [0, 1, 2].map((r) => sum("row", 3, [0, 1, 2], { from: r, to: r + 1 }));
    expect(leavesOut(turned, along)).toEqual([0, 1, 2]);
    const mixed = [...down().slice(0, 2), sum("row", 4, [0, 1, 2, 3], { from: 1, to: 2 })];
    expect(leavesOut(rows, mixed)).toEqual([]);
  });
  it("are none where a sum across holds without them, or nearly", () => {
    const total = (amount: number): Rows => rows.with(1, [null, null, null, 50, amount]);
    expect(leavesOut(total(53), [...down(), across()])).toEqual([0, 1, 2]);
    expect(leavesOut(total(50), [...down(), across()])).toEqual([]);
    expect(leavesOut(total(51), [...down(), across()])).toEqual([]);
    expect(leavesOut(total(50), [...down(), across({ labelOnly: true })])).toEqual([0, 1, 2]);
    expect(leavesOut(total(50), [...down(), across({ from: 2 })])).toEqual([0, 1, 2]);
    expect(leavesOut(total(50), [...down(), across({ to: 1 })])).toEqual([0, 1, 2]);
    expect(leavesOut(total(50), [...down(), across({ from: 1, to: 2 })])).toEqual([]);
    expect(leavesOut(total(50), [...down(), sum("row", 4, [3], { to: 3 })])).toEqual([0, 1, 2]);
  });
  it("hold no more than such a sum allows", () => {
    const tens = (by: number): Rows => [
      [400, 400, 400, 400, 1_600],
      [null, null, null, 500, 500 + by],
      [50, 50, 50, 50, 200],
      [459, 459, 459, 950, 2_300],
    ];
    const units = [1, 1, 1, 1, 20];
    expect(leavesOut(tens(0), [...down(), across()], { units })).toEqual([]);
    expect(leavesOut(tens(10), [...down(), across()], { units })).toEqual([0, 1, 2]);
    expect(
      leavesOut(tens(10).with(3, [460, 460, 460, 950, 2_300]), [...down(), across()], { units }),
    ).toEqual([]);
    expect(
      leavesOut(tens(40).with(3, [460, 460, 460, 950, 2_300]), [...down(), across()], { units }),
    ).toEqual([0, 1, 2]);
  });
});

describe("blanks of a sum across", () => {
  /** A row each: three terms and their total. */
  const told = (
    of: Rows,
    options: Parameters<typeof gridOf>[1] = {},
    more: Partial<EquationFamily> = {},
  ): string => blanksOf(gridOf(of, options), [sum("row", 3, [0, 1, 2], { to: of.length, ...more })]);
  const [full, held, failed] = [
    [10, 20, 30, 60],
    [10, null, 30, 40],
    [10, null, 30, 90],
  ];
  it("are judged where the sum can be checked, over its own positions", () => {
    expect(told([full, full, failed])).toBe("zero");
    expect(told([failed, failed, held])).toBe("unknown");
    expect(told([failed, failed, held], {}, { from: 2, to: 3 })).toBe("zero");
    expect(told([full, full, failed], { unreadable: [11] })).toBe("zero");
    expect(told([full, full, failed, failed], { unreadable: [15] })).toBe("zero");
    expect(told([full, full, failed, [null, 0, 0, 0]])).toBe("unknown");
    expect(told([full, full, failed, [0, 0, 0, 0]])).toBe("zero");
    expect(told([full, [10, 20, 30, 99], failed])).toBe("unknown");
  });
  it("are like others of their place where four in five of the complete sums fill those", () => {
    const beside = (...other: readonly (number | null)[]): string =>
      told([full, full, full, full, full, failed].map((row, r) => [...row, other[r] ?? null]));
    expect(beside(1, 2, 3, 4, 5, 6)).toBe("zero");
    expect(beside(1, 2, 3, 4, 5, null)).toBe("unknown");
    expect(beside(1, 2, 3, 4, null, null)).toBe("unknown");
    expect(beside(1, 2, 3, null, null, null)).toBe("zero");
  });
  it("are no slip where a line is told to be taken away, or holds less than zero", () => {
    const minus = (of: Rows): string => blanksOf(gridOf(of), [sum("row", 3, [0, 1, -2], { to: of.length })]);
    expect(told([full, [10, null, 30, 20]])).toBe("zero");
    expect(
      minus([
        [10, 20, 30, 0],
        [10, null, 30, -50],
      ]),
    ).toBe("unknown");
  });
});
