import { findBlockSums } from "../../src/equations/sums/blockSums";
import {
  looseUnit,
  unitAt,
  viewLines,
  type LineHints,
  type LineView,
} from "../../src/equations/sums/lineView";
import { findPairs } from "../../src/equations/sums/pairSums";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";
import { noHints, plus, type Rows, sum, told, viewOf } from "./made";

const seen = (
  grid: AmountGrid,
  direction: "row" | "column",
  hints: Partial<LineHints> = {},
  from = 0,
  to = direction === "column" ? grid.columns : grid.rows,
): LineView => viewLines(grid, direction, { ...noHints, ...hints }, from, to);

describe("a table seen as lines to add up", () => {
  const rows: Rows = [
    [1, 2, null, 4],
    [0, 0, 0, null],
    [null, null, null, null],
    [5, -6, 7, 8],
  ];
  const grid = gridOf(rows, {
    rowLabels: ["a", "dont b", "", "Total"],
    columnLabels: ["x", "Total", "y", "dont z"],
  });
  it("has the rows for lines and the columns for positions, or the reverse", () => {
    const down = seen(grid, "column");
    expect([down.lines, down.positions, [...down.at], [...down.content]]).toEqual([
      4,
      3,
      [0, 1, 3],
      [2, 1, 0, 2],
    ]);
    expect([...down.values]).toEqual([1, 2, 4, 0, 0, NaN, NaN, NaN, NaN, 5, -6, 8]);
    expect([[...down.isTotal], [...down.isOfWhich], down.labels]).toEqual([
      [0, 0, 0, 1],
      [0, 1, 0, 0],
      grid.rowLabels,
    ]);
    const across = seen(grid, "row");
    expect([across.lines, across.positions, [...across.at], [...across.content]]).toEqual([
      4,
      2,
      [0, 3],
      [2, 2, 2, 2],
    ]);
    expect([...across.values]).toEqual([1, 5, 2, -6, NaN, 7, 4, 8]);
    expect([[...across.isTotal], [...across.isOfWhich], across.labels]).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      grid.columnLabels,
    ]);
    expect([down.cell(3, 2), across.cell(3, 1), across.cell(2, 1)]).toEqual([15, 15, 14]);
  });
  it("takes what the reading tells of its lines", () => {
    const view = seen(grid, "column", {
      totals: new Set([0]),
      ofWhich: new Set([3]),
      notAdded: new Set([1]),
    });
    expect([[...view.isTotal], [...view.isOfWhich], [...view.at]]).toEqual([
      [1, 0, 0, 1],
      [0, 1, 0, 1],
      [0, 3],
    ]);
    expect([...seen(grid, "column", {}, 1).at]).toEqual([1, 3]);
    expect([...seen(grid, "column", {}, 0, 3).at]).toEqual([0, 1]);
  });
  it("tells the fullest positions, and those that hardly hold an amount below zero", () => {
    const tall: Rows = Array.from({ length: 41 }, (_, k) => [
      k < 20 ? 1 : null,
      k === 0 ? -1 : 1,
      k < 40 ? (k < 2 ? -1 : 1) : null,
      k < 2 ? -1 : 1,
      1,
    ]);
    const view = seen(gridOf(tall), "column");
    expect([...view.fullest]).toEqual([1, 3, 4, 2, 0]);
    expect([...view.growing]).toEqual([1, 1, 0, 1, 1]);
    const zeros = seen(
      gridOf([
        [1, 0],
        [2, 3],
        [3, 4],
      ]),
      "column",
    );
    expect([...zeros.fullest]).toEqual([0, 1]);
  });
  it("looks at sixty-four positions at most, spread evenly", () => {
    const wide = (columns: number): LineView =>
      seen(gridOf([0, 1].map(() => Array.from({ length: columns }, (_, c) => c + 1))), "column");
    expect([...wide(64).at]).toEqual(Array.from({ length: 64 }, (_, c) => c));
    expect([...wide(65).at].slice(0, 2)).toEqual([0, 1]);
    expect([...wide(128).at]).toEqual(Array.from({ length: 64 }, (_, c) => 2 * c));
  });
  it("tells the positions that are totals of others, of those that it looks at", () => {
    const across = [sum("row", 3, [0, 1, -2]), sum("row", 2, [0, 1])];
    expect(seen(grid, "column", { across }).chains).toEqual([
      {
        total: 2,
        parts: [
          { i: 0, sign: 1 },
          { i: 1, sign: 1 },
        ],
      },
    ]);
  });
  it("has the coarser unit of a row and of a column for a cell that is a multiple of it", () => {
    const units = {
      ...gridOf(
        [
          [30, 25],
          [40, 50],
        ],
        { units: [1, 5] },
      ),
      rowUnits: Float64Array.from([10, 0]),
    };
    const [down, across] = [seen(units, "column"), seen(units, "row")];
    expect([unitAt(down, 0, 0), unitAt(down, 0, 1), unitAt(down, 1, 0), unitAt(down, 1, 1)]).toEqual([
      10, 5, 1, 5,
    ]);
    expect([unitAt(across, 0, 0), unitAt(across, 1, 0), unitAt(across, 0, 1), unitAt(across, 1, 1)]).toEqual([
      10, 5, 1, 5,
    ]);
    expect([
      looseUnit(down, 0, 0),
      looseUnit(across, 0, 1),
      looseUnit(across, 0, 0),
      across.coarsestUnit,
    ]).toEqual([10, 5, 5, 5]);
  });
});

describe("lines of which one is the sum of two others", () => {
  const amounts = (seed: number, positions = 10): number[] =>
    Array.from(
      { length: positions },
      (_, c) => 1_000 + ((seed ** 3 * 7_919 + (c + 1) ** 2 * 104_729 * seed) % 80_000),
    );
  const [a, b, x, y] = [amounts(3), amounts(4), amounts(5), amounts(6)];
  const pairs = (rows: Rows, labels?: readonly string[]): string =>
    findPairs(viewOf(rows, labels ? { rowLabels: labels } : {}))
      .map(({ target, terms, choice }) => `${target}=${terms.join("+")} ${choice.toFixed(2)}`)
      .join("; ");
  const first = (rows: Rows, count: number): Rows => rows.map((row) => row.slice(0, count));
  const off = (count: number, by = 555): number[] =>
    plus(a, b).map((amount, k) => (k >= 10 - count ? amount + by : amount));
  it("are found anywhere, once each", () => {
    expect(pairs([a, x, plus(a, b), y, b])).toBe("2=0+4 3.75");
    expect(pairs([a, b, plus(a, b)])).toBe("2=0+1 2.46");
    expect(pairs([a, b, plus(a, b), plus(a, b)])).toBe("2=0+1 3.17; 3=0+1 3.17");
    expect(pairs([a, b, plus(a, b)], ["a", "dont b", "c"])).toBe("");
    expect(pairs([plus(a, b), a, b.map((amount) => -amount)])).toBe("1=0+2 2.46");
    expect(pairs([a, plus(a, a), x])).toBe("");
  });
  it("hold at three positions, four in five of them, all but two", () => {
    expect(pairs(first([a, b, plus(a, b)], 3))).toBe("2=0+1 2.46");
    expect(pairs(first([a, b, plus(a, b)], 2))).toBe("");
    expect(pairs([a, b, off(2)])).toBe("2=0+1 2.46");
    expect(pairs([a, b, off(3)])).toBe("");
    const five = (wrong: number): Rows => [a, b, off(wrong)].map((row) => row.slice(5));
    expect(pairs(five(1))).toBe("2=0+1 2.46");
    expect(pairs(five(2))).toBe("");
    expect(pairs(five(2), ["Recettes", "Dépenses", "Solde"])).toBe("");
  });
  it("hold within a unit and a half", () => {
    expect(pairs([a, b, off(10, 1)])).toBe("2=0+1 2.46");
    expect(pairs([a, b, off(10, -1)])).toBe("2=0+1 2.46");
    expect(pairs([a, b, off(10, 2)])).toBe("");
  });
  it("say nothing where both are zero or the total is not told", () => {
    const blank = (from: number, ...rows: readonly (readonly number[])[]): (number | null)[][] =>
      rows.map((row) => row.map((amount, k) => (k >= from ? null : amount)));
    expect(pairs([a, b, ...blank(3, plus(a, b))])).toBe("2=0+1 2.46");
    expect(pairs([a, b, ...blank(2, plus(a, b))])).toBe("");
    expect(pairs([...blank(3, a, b), plus(a, b)])).toBe("2=0+1 2.46");
    expect(pairs([a, ...blank(8, b), plus(a, b)])).toBe("2=0+1 2.46");
    expect(pairs([a, ...blank(7, b), plus(a, b)])).toBe("");
  });
});

describe("sums of one block of several", () => {
  const left = [
    [410, 122, 387],
    [233, 871, 140],
    [643, 993, 527],
  ];
  const right = [
    [918, 455, 702],
    [364, 129, 831],
    [275, 640, 116],
  ];
  const blocks = (rows: Rows, known: readonly (readonly [number, readonly number[]])[] = []): string => {
    const grid = gridOf(rows);
    const families = known.map(([target, lines]) => sum("column", target, lines, { to: grid.columns }));
    return findBlockSums(grid, seen(grid, "column"), families, (from, to) =>
      seen(grid, "column", {}, from, to),
    )
      .flatMap(({ view, sums }) => sums.map((one) => `${told(one)} at ${view.from}-${view.to}`))
      .join(" ");
  };
  const beside = (other: Rows = right, own: Rows = left): Rows =>
    own.map((row, r) => [...row, null, ...(other[r] ?? [])]);
  it("hold throughout it and fail grossly outside", () => {
    expect(blocks(beside())).toBe("2=0+1 at 0-3");
    const near = right.with(
      2,
      plus(right[0] ?? [], right[1] ?? []).map((amount) => amount + 40),
    );
    expect(blocks(beside(near))).toBe("");
    expect(blocks(beside(right.with(2, [275, 570, 1_500])))).toBe("");
    expect(blocks(beside(right, left.with(2, [643, 993, 530])))).toBe("");
    expect(blocks(beside(right.map((row) => row.slice(0, 1))))).toBe("");
    expect(blocks(beside(right.map((row) => row.toSpliced(1, 1))))).toBe("2=0+1 at 0-3");
  });
  it("are of three lines or more that no other sum holds", () => {
    const four = (of: Rows): Rows => [...of, [77, 31, 54], [12, 95, 38]];
    const rows = beside(four(right), four(left));
    expect(blocks(rows)).toBe("2=0+1 at 0-3");
    expect(blocks(rows, [[4, [3]]])).toBe("2=0+1 at 0-3");
    expect(blocks(rows, [[4, [2, 3]]])).toBe("");
  });
});
