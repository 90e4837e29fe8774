import { checkFamilies, type EquationFamily } from "../../src/equations";
import { ListsByKey } from "../../src/equations/listsByKey";
import { isBalance } from "../../src/equations/sums/balance";
import { viewLines, type LineHints } from "../../src/equations/sums/lineView";
import { isRequested, requestChanges } from "../../src/equations/sums/requestedChanges";
import { scoreSum } from "../../src/equations/sums/scoreSum";
import { positionsWithAmount, searchSubsets } from "../../src/equations/sums/searchSubsets";
import { gridOf } from "./gridOf";
import { noHints, sum } from "./made";

type Rows = readonly (readonly (number | null)[])[];
const viewOf = (rows: Rows, hints: Partial<LineHints> = {}, rowLabels?: readonly string[]) =>
  viewLines(
    gridOf(rows, rowLabels ? { rowLabels } : {}),
    "column",
    { ...noHints, ...hints },
    0,
    rows[0]?.length ?? 0,
  );
const brokenOf = (rows: Rows, families: readonly EquationFamily[]): [number, number][] => {
  const failing: [number, number][] = [];
  checkFamilies(gridOf(rows), families, (family, position, status) => {
    if (status === "broken") failing.push([family, position]);
  });
  return failing;
};

describe("the evidence that a line is the sum of others", () => {
  const total = (rows: Rows, hints?: Partial<LineHints>) =>
    scoreSum(
      viewOf(rows, hints),
      rows.length - 1,
      Array.from({ length: rows.length - 1 }, (_, k) => k),
    );
  it("counts each set of figures once", () => {
    const { hits, misses } = total([
      [110, 110, 220, 110],
      [230, 230, 460, 231],
      [340, 340, 680, 341],
    ]);
    expect([hits, misses]).toEqual([3, 0]);
    const once = total([[110], [230], [340]]).bits;
    expect(
      total([
        [110, 110],
        [230, 230],
        [340, 340],
      ]).bits,
    ).toBe(once);
    expect(
      total([
        [110, 110],
        [230, 230],
        [null, null],
        [340, 340],
      ]).bits,
    ).toBe(once);
  });
  it("is against it where the total misses by more than roundings, not where none of its parts is told", () => {
    expect(
      total([
        [110, 500],
        [230, 100],
        [340, 9_000],
      ]),
    ).toMatchObject({ hits: 1, misses: 1, asked: 0 });
    expect(
      total([
        [110, null],
        [230, null],
        [340, 900],
      ]),
    ).toMatchObject({ hits: 1, misses: 0 });
    expect(
      total([
        [110, null],
        [230, 100],
        [340, 900],
      ]),
    ).toMatchObject({ hits: 1, misses: 0 });
    expect(
      total([
        [110, null],
        [230, 950],
        [340, 90],
      ]),
    ).toMatchObject({ hits: 1, misses: 1 });
    expect(
      total([
        [110, 0],
        [230, 100],
        [340, 9_000],
      ]),
    ).toMatchObject({ hits: 1, misses: 1 });
    expect(
      total([
        [110, 50],
        [230, 100],
        [340, null],
      ]),
    ).toMatchObject({ hits: 1, misses: 0 });
  });
  it("weighs less where a part is blank, and nothing for zeros", () => {
    const bits = total([[110], [230], [340]]).bits;
    const against =
      total([
        [110, 10],
        [230, 100],
        [340, 9_000],
      ]).bits - bits;
    expect(
      total([
        [110, null],
        [230, 100],
        [340, 9_000],
      ]).bits - bits,
    ).toBeCloseTo(-9 / 4);
    expect(against).toBeCloseTo(-9);
    expect(
      total([
        [110, 0],
        [230, 0],
        [340, 0],
      ]).bits,
    ).toBe(bits);
    expect(
      total([
        [110, 0],
        [230, 0],
        [340, 0],
      ]).hits,
    ).toBe(1);
  });
  it("takes one fault at a part and at its total for one", () => {
    const across = [sum("row", 2, [0, 1])];
    const rows = (own: number, all: number): Rows => [
      [100, 200, 300, 400],
      [10, 20, 30, 47],
      [110 + own, 220, 330 + all, 447],
    ];
    expect(total(rows(900, 900)).misses).toBe(2);
    expect(total(rows(900, 900), { across })).toMatchObject({ hits: 2, misses: 1 });
    expect(total(rows(900, 904), { across }).misses).toBe(1);
    expect(total(rows(900, 905), { across }).misses).toBe(2);
    expect(total(rows(900, 896), { across }).misses).toBe(1);
    expect(total(rows(900, 895), { across }).misses).toBe(2);
    expect(total(rows(900, -900), { across }).misses).toBe(2);
    expect(total(rows(0, 900), { across }).misses).toBe(1);
    expect(total(rows(900, 900), { across }).bits).toBeGreaterThan(
      total(rows(900, 905), { across }).bits + 5,
    );
    const difference = [sum("row", 2, [0, -1])];
    expect(
      total(
        [
          [300, 200, 100, 5],
          [30, 20, 10, 6],
          [330, 1_120, -790, 11],
        ],
        { across: difference },
      ).misses,
    ).toBe(1);
    expect(
      total(
        [
          [300, 200, 100, 5],
          [30, 20, 10, 6],
          [330, 1_120, 1_010, 11],
        ],
        { across: difference },
      ).misses,
    ).toBe(2);
  });
});

it("draws a balance of two totals and a difference, by their labels", () => {
  const labels = ["Total recettes", "Total dépenses", "Solde", "Nord"];
  const view = viewOf([[5], [3], [2], [1]], {}, labels);
  expect(isBalance(view, 0, [1, 2])).toBe(true);
  expect(isBalance(view, 0, [2, 1])).toBe(true);
  expect(isBalance(view, 0, [1, 3])).toBe(false);
  expect(isBalance(view, 0, [2, 3])).toBe(false);
  expect(isBalance(view, 3, [1, 2])).toBe(false);
  expect(isBalance(view, 0, [1, 2, 3])).toBe(false);
});

describe("sets of lines that add up to a total", () => {
  const rows: Rows = [
    [100, 200, 300, 400],
    [10, -20, 30, 40],
    [5, 6, 7, 8],
    [1, null, 3, 0],
    [115, 186, 337, 448],
    [106, null, 310, 408],
  ];
  const view = viewOf(rows);
  const sets = (target: number, lines: readonly number[], misses = 0, bound = 1_000) =>
    searchSubsets(view, target, lines, misses, bound);
  it("are all found, negative amounts among them, whatever their order", () => {
    expect(sets(4, [0, 1, 2]).sets).toEqual([[0, 1, 2]]);
    expect(sets(4, [2, 3, 1, 0]).sets).toEqual([[0, 1, 2]]);
    expect(sets(4, [1, 2, 3]).sets).toEqual([]);
    expect(sets(5, [0, 1, 2, 3], 1).sets).toEqual([
      [0, 2, 3],
      [0, 2],
    ]);
    expect(sets(5, [0, 1, 2, 3]).sets).toEqual([[0, 2, 3]]);
    expect(sets(4, []).sets).toEqual([]);
  });
  it("stop at the bound of the work", () => {
    const whole = sets(4, [0, 1, 2, 3]);
    expect(whole.cut).toBe(false);
    expect(sets(4, [0, 1, 2, 3], 0, whole.nodes).cut).toBe(false);
    expect(sets(4, [0, 1, 2, 3], 0, whole.nodes - 1).cut).toBe(true);
  });
  it("are judged where the total is told, but for positions that add up others", () => {
    expect(positionsWithAmount(view, 5)).toEqual([0, 2, 3]);
    expect(positionsWithAmount(viewOf(rows, { across: [sum("row", 2, [0, 1])] }), 5)).toEqual([0, 3]);
  });
});

describe("changes that the other direction asks for", () => {
  const rows: Rows = [
    [10, 20, 30],
    [5, 6, 19],
    [15, 26, 41],
  ];
  const grid = gridOf(rows);
  const across = [sum("row", 2, [0, 1], { to: 3 })];
  const failing = brokenOf(rows, across);
  const view = viewOf(rows);
  it("are the gap of the total and those of its terms, within both tolerances", () => {
    expect(failing).toEqual([[0, 1]]);
    const asked = requestChanges(grid, across, failing);
    expect(asked?.entries().map(([cell, changes]) => [cell, changes.map(({ change }) => change)])).toEqual([
      [5, [-8]],
      [3, [8]],
      [4, [8]],
    ]);
    const closes = (target: number, terms: readonly number[], i: number, gap: number): boolean =>
      isRequested(asked ?? new ListsByKey(), view, target, terms, i, gap, 1);
    expect(closes(2, [0, 1], 2, 8)).toBe(true);
    expect(closes(2, [0, 1], 2, 10)).toBe(true);
    expect(closes(2, [0, 1], 2, 11)).toBe(false);
    expect(closes(2, [0, 1], 2, 5)).toBe(false);
    expect(closes(2, [0, 1], 2, -8)).toBe(false);
    expect(closes(1, [0, 2], 2, -8)).toBe(true);
    expect(closes(2, [0, 1], 0, -8)).toBe(true);
    expect(closes(2, [0], 0, -8)).toBe(false);
  });
  it("are none where nothing fails, or where a line left out explains it", () => {
    expect(requestChanges(grid, across, [])).toBeNull();
    const missing = {
      ...(across[0] ?? sum("row", 2, [0])),
      anomaly: { kind: "missing-row", line: 1 },
    } as const;
    expect(requestChanges(grid, [missing], failing)).toBeNull();
  });
  it("are told with the sign of each term", () => {
    const difference = [sum("row", 2, [0, -1], { to: 1 })];
    const asked = requestChanges(grid, difference, [[0, 0]]);
    expect(asked?.entries().map(([cell, changes]) => [cell, changes[0]?.change])).toEqual([
      [2, -40],
      [0, 40],
      [1, -40],
    ]);
  });
});
