import { meanTable, type MeanTable } from "../../../src/equations/relations/means/meanTable";
import { lineCells } from "../../../src/equations/relations/quotients/lineCells";
import {
  mayBeQuotient,
  probesOf,
  usableLines,
} from "../../../src/equations/relations/quotients/quotientProbes";
import type { EquationFamily } from "../../../src/equations";
import { gridOf } from "../gridOf";
import { sum, type Rows } from "../made";

describe("the blocks of a table and the means of their parts", () => {
  const none: ReadonlySet<number> = new Set();
  /** Counts, rates and, in the last row, the total and the mean. */
  const rows: Rows = [
    [10, 300],
    [20, 450],
    [30, 120],
    [60, 260],
  ];
  const block = sum("column", 3, [0, 1, 2], { to: 2 });
  const tableOf = (
    of: Rows = rows,
    families: readonly EquationFamily[] = [block],
    totals: ReadonlySet<number> = none,
  ): MeanTable => {
    const table = meanTable(gridOf(of), families, "column", totals);
    if (!table) throw new Error("too large");
    return table;
  };
  const written = (
    families: readonly EquationFamily[],
    totals: ReadonlySet<number> = none,
    of: Rows = rows,
  ): string =>
    tableOf(of, families, totals)
      .blocks.map(({ target, terms }) => `${target}=${terms.join("+")}`)
      .join(" ");

  it("tells the columns that may be weights, and those that may be rates", () => {
    const { rates, weights, likelyWeights, figures } = tableOf();
    expect([rates, weights, likelyWeights, figures(1)]).toEqual([[1], [0], [0, 1], [300, 450, 120]]);
    const negative = tableOf(rows.with(1, [-20, 450]).with(3, [20, 260]));
    expect([negative.rates, negative.weights, negative.likelyWeights]).toEqual([[1], [], [1]]);
    const blank = tableOf(rows.with(3, [60, null]));
    expect([blank.rates, blank.weights, blank.likelyWeights]).toEqual([[], [0], [0]]);
    const few = tableOf(rows.with(1, [20, null]));
    expect([few.rates, few.weights, few.likelyWeights]).toEqual([[], [0], [0]]);
  });
  it("reads what a mean may miss by: half a unit of itself, of its rates, and of their weights", () => {
    const reading = (mean: number) => {
      const { read, blocks } = tableOf(rows.with(3, [60, mean]));
      return blocks[0] && read(blocks[0], 1, 0);
    };
    // Weights 10, 20 and 30: 260 is the mean; 0.5 + 0.5 + (40 + 190 + 140) / 2 / 60 are allowed.
    expect(reading(260)?.holds).toBe(true);
    expect(reading(260)?.bits).toBeCloseTo(Math.log2(1 + 330 / 8 / (1 + 370 / 120)), 6);
    expect(reading(264)?.holds).toBe(true);
    expect(reading(256)?.holds).toBe(true);
    expect(reading(265)?.holds).toBe(false);
    expect(reading(255)?.holds).toBe(false);
  });
  it("reads nothing where a rate or a weight is not told, or three parts do not differ", () => {
    const read = (of: Rows, rate = 1, weight = 0): boolean => {
      const table = tableOf(of);
      return table.blocks[0] !== undefined && table.read(table.blocks[0], rate, weight) !== null;
    };
    expect(read(rows)).toBe(true);
    expect(read(rows, 1, 1)).toBe(false);
    expect(read(rows.with(3, [60, null]))).toBe(false);
    expect(read(rows.with(1, [20, null]))).toBe(false);
    expect(read(rows.with(1, [null, 450]))).toBe(false);
    expect(read(rows.with(1, [-20, 450]))).toBe(false);
    expect(read(rows.with(1, [0, 0]))).toBe(false);
    expect(read(rows.with(1, [0, 450]).with(3, [40, 260]))).toBe(true);
    expect(read(rows.with(1, [20, 0]))).toBe(true);
    expect(
      read([
        [10, 300],
        [20, 300],
        [30, 300],
        [60, 300],
      ]),
    ).toBe(false);
    const table = tableOf();
    expect(table.blocks[0] && table.bitsOf(table.blocks[0], 0, 0)).toBe(0);
    expect(table.blocks[0] && table.bitsOf(table.blocks[0], 1, 0)).toBeCloseTo(
      Math.log2(1 + 330 / 8 / (1 + 370 / 120)),
      6,
    );
  });
  it("knows a block that adds up nowhere: its parts may be others", () => {
    const table = tableOf(rows.with(3, [75, 260]));
    expect(table.blocks.map(table.addsUp)).toEqual([false]);
    expect(table.weights).toEqual([]);
    expect(tableOf().blocks.map(tableOf().addsUp)).toEqual([true]);
  });
  it("amends each weight in turn by what their sum asks for", () => {
    const amended = (total: number): (boolean | undefined)[] => {
      const { amended: ways, blocks } = tableOf(rows.with(3, [total, 260]));
      const [own] = blocks;
      return own ? ways(own, 0).map((read) => read(own, 1, 0)?.holds) : [];
    };
    expect(amended(60)).toEqual([]);
    expect(amended(62)).toEqual([]);
    expect(amended(80)).toHaveLength(3);
    // A weight that would be taken away is none of the block.
    expect(amended(50)).toHaveLength(2);
    expect(amended(51)).toHaveLength(3);
    const stale: Rows = [
      [10, 300],
      [2, 450],
      [30, 120],
      [60, 260],
    ];
    const { amended: ways, blocks } = tableOf(stale);
    expect(blocks[0] && ways(blocks[0], 0).map((read) => blocks[0] && read(blocks[0], 1, 0)?.holds)).toEqual([
      false,
      true,
      false,
    ]);
  });
  it("has the plain sums of three lines or more for blocks, once each", () => {
    const long = [...rows.slice(0, 3), [5, 80], [65, 240]];
    const four = sum("column", 4, [0, 1, 2, 3], { to: 2 });
    expect(written([four, four], none, long)).toBe("4=0+1+2+3");
    expect(written([sum("column", 3, [0, 1], { to: 2 })])).toBe("");
    expect(written([sum("column", 3, [0, 1, -2], { to: 2 })])).toBe("");
    expect(written([{ ...block, tied: true }])).toBe("");
    expect(written([{ ...block, anomaly: { kind: "missing-row", line: 1 } }])).toBe("");
    expect(written([{ ...block, direction: "row" }])).toBe("");
    // Of several sums of one total those that hold somewhere tell its parts.
    expect(written([four, sum("column", 4, [0, 1, 2], { to: 2 })], none, long)).toBe("4=0+1+2+3");
  });
  it("has the rows before a total row, or those after one that heads them", () => {
    expect(written([], new Set([3]))).toBe("3=0+1+2");
    expect(written([], new Set([2]))).toBe("");
    expect(written([], new Set([0]))).toBe("0=1+2+3");
    expect(written([block], new Set([3]))).toBe("3=0+1+2");
    const two: Rows = [...rows, ...rows];
    expect(written([], new Set([3, 7]), two)).toBe("3=0+1+2 7=4+5+6");
    expect(written([], new Set([0, 4]), two)).toBe("0=1+2+3 4=1+2+3");
    expect(written([], new Set([0, 5]), two)).toBe("0=1+2+3+4 5=1+2+3+4");
  });
  it("looks at sixty columns and a hundred blocks at most", () => {
    const wide = (columns: number): Rows =>
      rows.map(([first = 0]) => Array.from({ length: columns }, () => first));
    expect(meanTable(gridOf(wide(60)), [block], "column", none)).not.toBeNull();
    expect(meanTable(gridOf(wide(61)), [block], "column", none)).toBeNull();
    const many = (count: number): EquationFamily[] =>
      Array.from({ length: count }, (_, k) => sum("column", 3 + k, [0, 1, 2], { to: 2 }));
    const tall: Rows = Array.from({ length: 110 }, (_, k) => [k, 2 * k]);
    expect(meanTable(gridOf(tall), many(100), "column", none)).not.toBeNull();
    expect(meanTable(gridOf(tall), many(101), "column", none)).toBeNull();
    const large = { ...gridOf(rows), large: Array.from({ length: 8 }, () => 1n) };
    expect(meanTable(large, [block], "column", none)).toBeNull();
  });
});

describe("a look at what may be quotients", () => {
  const usable = (...columns: readonly (readonly (number | null)[])[]): number[] => {
    const rows = (columns[0] ?? []).map((_, r) => columns.map((column) => column[r] ?? null));
    const grid = gridOf(rows);
    return usableLines(grid, lineCells(grid, "column"));
  };
  it("is at lines of three amounts that are no constant", () => {
    expect(usable([5, 8, 2])).toEqual([0]);
    expect(usable([5, 8, null])).toEqual([]);
    expect(usable([5, 8, 0])).toEqual([]);
    expect(usable([5, 8, 0, 3])).toEqual([0]);
    expect(usable([5, 5, 5, 5, 8], [5, 5, 5, 8, 9])).toEqual([1]);
    const ten = (same: number): number[] =>
      Array.from({ length: 11 }, (_, k) => (k <= same ? 7 : 11 * k * k));
    expect(usable(ten(6), ten(7))).toEqual([0]);
  });
  it("is at no years and no ranks", () => {
    expect(usable([2019, 2020, 2021, 2022, 2023])).toEqual([]);
    expect(usable([2019, 2020, 2021, 2022])).toEqual([0]);
    expect(usable([10, 8, 6, 4, 2])).toEqual([]);
    expect(usable([2019, 2020, 2021, 2022, 2029])).toEqual([0]);
    expect(usable([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99, 7])).toEqual([]);
    expect(usable([1, 2, 3, 4, 5, 6, 7, 8, 55, 99, 7, 30])).toEqual([0]);
  });
  it("is at the five positions that are filled most, in their order", () => {
    const rows: Rows = [
      [5, null, 3],
      [1, 2, 3],
      [4, 0, 6],
      [7, 8, 9],
      [2, 5, 1],
      [null, null, 8],
      [3, 6, 4],
      [9, 1, 2],
    ];
    const grid = gridOf(rows);
    const probes = probesOf(grid, lineCells(grid, "column"), [0, 1, 2]);
    expect(probes.map(({ logs }) => Math.round(10 ** (logs[0] ?? 0)))).toEqual([1, 7, 2, 3, 9]);
    expect(probes[0]?.reaches).toEqual(Float64Array.from([0.5, 0.5, 0.5]));
    expect(
      probesOf(grid, lineCells(grid, "column"), [0]).map(({ logs }) => Math.round(10 ** (logs[0] ?? 0))),
    ).toEqual([5, 1, 4, 7, 2]);
  });
  const may = (rows: Rows, target = 2, a = 0, b = 1): boolean => {
    const grid = gridOf(rows);
    return mayBeQuotient(probesOf(grid, lineCells(grid, "column"), [0, 1, 2]), target, a, b);
  };
  const [a, b] = [
    [81_234, 55_871, 93_402, 12_877, 60_115],
    [412, 977, 233, 640, 851],
  ];
  const quotients = (of: (x: number, y: number, k: number) => number): Rows =>
    (a ?? []).map((x, k) => [x, b?.[k] ?? 1, Math.round(of(x, b?.[k] ?? 1, k))]);
  it("is a power of ten times a ratio, or an evolution, but at one position", () => {
    expect(may(quotients((x, y) => x / y))).toBe(true);
    expect(may(quotients((x, y) => (1_000 * x) / y))).toBe(true);
    expect(may(quotients((x, y) => (10 * (x - y)) / y))).toBe(true);
    expect(may(quotients((x, y, k) => (1_000 * x) / y + (k === 2 ? 90_000 : 0)))).toBe(true);
    expect(may(quotients((x, y, k) => (k < 2 ? 3.3 : 1) * ((1_000 * x) / y)))).toBe(false);
    expect(may(quotients((x, y) => (3.3 * x) / y))).toBe(false);
    expect(may(quotients((x, y) => 100 * y + (x % 37)))).toBe(false);
  });
  it("asks for two positions where there are fewer than four, and none where one is told", () => {
    const few = (count: number, wrong: number): boolean =>
      may(quotients((x, y, k) => (k < wrong ? 3.3 : 1) * ((1_000 * x) / y)).slice(0, count));
    expect([few(2, 0), few(2, 1), few(3, 1), few(4, 1), few(5, 1)]).toEqual([true, false, true, true, true]);
    expect(few(1, 1)).toBe(true);
    expect(
      may([
        [1, null, 3],
        [null, 5, 7],
        [4, 6, null],
        [9, 13, 501],
      ]),
    ).toBe(true);
  });
  it("is as wide as what roundings leave of each figure", () => {
    const third = (one: number, other: number): boolean =>
      may([
        [500, 100, one],
        [900, 300, 3],
        [700, 200, other],
      ]);
    expect([third(5, 3), third(5, 4), third(5, 6), third(8, 6)]).toEqual([true, true, true, false]);
    expect(
      may([
        [1, 1, 1],
        [2, 1, 1],
        [1, 2, 1],
        [3, 1, 2],
        [1, 3, 2],
      ]),
    ).toBe(false);
  });
});
