import { toldBlanks } from "../../src/diagnosis/toldBlanks";
import { brokenEquations } from "../../src/diagnosis";
import type { EquationFamily, TableRelations } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { sum, type Rows } from "../equations/made";

const none: TableRelations = { quotients: [], runningSums: [], means: [], possibleMeans: () => [] };
const running = (target: number, source: number, positions: readonly number[]) => ({
  lines: "column" as const,
  target,
  previous: target,
  sources: [{ line: source, sign: 1 as const }],
  positions,
});
/** What is told of blanks: `cell: amount`. */
const told = (
  rows: Rows,
  families: readonly EquationFamily[],
  more: Partial<TableRelations> = {},
): string[] => {
  const grid = gridOf(rows);
  const relations = { ...none, ...more };
  return [...toldBlanks(grid, families, brokenEquations(grid, families), relations)].map(
    ([cell, amount]) => `${cell}: ${amount}`,
  );
};

/** Months, their amounts and what they come to; the total of the amounts alone is given. */
const months = (amounts: readonly (number | null)[], sums: readonly (number | null)[]): Rows => [
  ...amounts.map((amount, r) => [amount, sums[r] ?? null]),
  [1490, null],
];
const down = [sum("column", 4, [0, 1, 2, 3], { to: 1 })];

describe("a blank that a running sum confirms", () => {
  const all = { runningSums: [running(1, 0, [0, 1, 2, 3])] };

  it("is told as the source of the running sum, and as what is carried", () => {
    expect(told(months([410, null, 325, 475], [410, 690, 1015, 1490]), down, all)).toEqual(["2: 280"]);
    const carried = [sum("column", 4, [0, 1, 2, 3], { from: 1, to: 2 })];
    const rows = [
      [410, 410],
      [280, 690],
      [325, null],
      [475, 1490],
      [null, 3605],
    ];
    expect(told(rows, carried, all)).toEqual(["5: 1015"]);
  });

  it("is not told where the running sum denies it, nor where nothing speaks of it", () => {
    expect(told(months([410, null, 325, 475], [410, 900, 1225, 1700]), down, all)).toEqual([]);
    expect(told(months([410, null, 325, 475], [410, 690, 1015, 1490]), down)).toEqual([]);
    const elsewhere = { runningSums: [running(1, 0, [2, 3])] };
    expect(told(months([410, null, 325, 475], [410, 690, 1015, 1490]), down, elsewhere)).toEqual([]);
  });
});

describe("a blank that another sum confirms", () => {
  const sums = (terms: readonly number[]): EquationFamily[] => [
    sum("column", 3, [0, 1, 2], { to: 1 }),
    sum("row", 0, terms, { from: 0, to: 3 }),
  ];
  const table = (second: readonly number[]): Rows => [
    [410, 150, 260],
    [null, ...second],
    [325, 200, 125],
    [1015, null, null],
  ];

  it("is told where it is the total of that sum", () => {
    expect(told(table([180, 100]), sums([1, 2]))).toEqual(["3: 280"]);
  });

  it("is not told where that sum comes to another amount, has one term only, or stands in another line", () => {
    expect(told(table([180, 400]), sums([1, 2]))).toEqual([]);
    expect(told(table([280, 100]), sums([1]))).toEqual([]);
    expect(
      told(table([180, 100]), [sums([1, 2])[0] as EquationFamily, sum("row", 2, [0, 1], { to: 3 })]),
    ).toEqual([]);
  });

  it("is not told where its row or its column holds another blank", () => {
    const [first = [], , third = [], total = []] = table([180, 100]);
    expect(told([first, [null, null, 280], third, total], sums([1, 2]))).toEqual([]);
    expect(told([[null, 150, 260], [null, 180, 100], third, [735, null, null]], sums([1, 2]))).toEqual([]);
  });

  it("is told as what its total lacks, the sign of the term heeded", () => {
    const rows = [
      [410, 150, 260],
      [null, 180, 100],
      [130, null, null],
    ];
    const less = [sum("column", 2, [0, -1], { to: 1 }), sum("row", 0, [1, 2], { to: 2 })];
    expect(told(rows, less)).toEqual(["3: 280"]);
  });
});
