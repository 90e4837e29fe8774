import { strayTextNumbers } from "../../src/checks/strayTextNumbers";
import { isTotalOfRates } from "../../src/checks/totalOfRates";
import type { AnnexTable } from "../../src/tables/annexTable";
import { gridOf } from "../equations/gridOf";
import { sum, type Rows } from "../equations/made";

/** The cells stored as text that stand among numbers, of two columns. */
const stray = (rows: Rows, ...texts: readonly number[]): number[] => {
  const notes = texts.map((index) => ({ kind: "text-number", index }));
  return [...strayTextNumbers({ grid: gridOf(rows), notes } as unknown as AnnexTable)];
};

test("numbers stored as text stand among others where these are as many in their column", () => {
  const rows: Rows = [
    [1, 5],
    [2, 6],
    [3, 7],
    [4, 8],
  ];
  expect(stray(rows)).toEqual([]);
  expect(stray(rows, 2)).toEqual([2]);
  expect(stray(rows, 0, 2)).toEqual([0, 2]);
  expect(stray(rows, 0, 2, 4)).toEqual([]);
  // Each column by itself.
  expect(stray(rows, 0, 2, 4, 3)).toEqual([3]);
  // Blank cells are no numbers.
  expect(stray(rows.with(3, [null, 8]), 0, 2)).toEqual([]);
  expect(stray(rows.with(3, [null, 8]), 0)).toEqual([0]);
});

test("other cells that are not simply numbers are not meant", () => {
  const notes = [{ kind: "hidden-decimals", index: 2 }];
  const table = {
    grid: gridOf([
      [1, 5],
      [2, 6],
      [3, 7],
    ]),
    notes,
  } as unknown as AnnexTable;
  expect([...strayTextNumbers(table)]).toEqual([]);
});

/** Payments of three ages over two kinds, the last column their sum across, which fails in the rows of means. */
const payments: Rows = [
  [411, 802, 1213],
  [517, 640, 1157],
  [310, 290, 300],
  [280, 350, 320],
  [301, 307, 305],
];
const labels = ["Jeunes", "Âgés", "Moyenne jeunes", "Moyenne âgés", "Total"];

interface Drawn {
  readonly names?: readonly string[];
  readonly rows?: Rows;
  /** The row of the sheet of each row. */
  readonly at?: readonly number[];
  readonly rates?: readonly number[];
  readonly position?: number;
}
const isMean = ({
  names = labels,
  rows = payments,
  at = [1, 2, 4, 5, 6],
  rates = [2, 3],
  position = 4,
}: Drawn = {}): boolean =>
  isTotalOfRates(
    { grid: gridOf(rows), rows: names.map((label, k) => ({ label, row: at[k] })) } as unknown as AnnexTable,
    [sum("row", 2, [0, 1], { to: 5 })],
    { position, broken: [0] },
    new Set(rates),
  );

test("a total in a block of rates is one of them", () => {
  expect(isMean()).toBe(true);
  // Over them, and over other blocks.
  expect(
    isMean({
      names: ["Total", "Moyenne jeunes", "Moyenne âgés", "Jeunes", "Âgés"],
      rows: [301, 310, 280, 411, 517].map((amount, k) => [
        amount,
        [307, 290, 350, 802, 640][k] as number,
        [305, 300, 320, 1213, 1157][k] as number,
      ]),
      at: [1, 2, 3, 5, 6],
      rates: [1, 2],
      position: 0,
    }),
  ).toBe(true);
});

test("a row that is called no total, one among amounts, one beside a single rate is none", () => {
  expect(isMean({ names: labels.with(4, "Autres") })).toBe(false);
  expect(isMean({ rates: [2] })).toBe(false);
  expect(isMean({ rates: [] })).toBe(false);
  expect(isMean({ at: [1, 2, 3, 4, 5] })).toBe(false);
  expect(isMean({ at: [1, 2, 4, 6, 7] })).toBe(false);
  expect(isMean({ at: [1, 2, 4, 6, 8], rates: [0, 1, 2, 3] })).toBe(false);
});

test("a total far from its parts is no mean of them", () => {
  expect(isMean({ rows: payments.with(4, [301, 307, 618]) })).toBe(false);
});
