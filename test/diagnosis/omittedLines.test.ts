import { omittedLines } from "../../src/diagnosis/omittedLines";
import type { EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { plus, sum, type Rows } from "../equations/made";

/** The lines said to be left out, by their number. */
const left = (rows: Rows, families: readonly EquationFamily[], rowLabels?: readonly string[]): number[] =>
  omittedLines(gridOf(rows, rowLabels ? { rowLabels } : {}), families).map(({ line }) => line);
const columns = 3;
const down = (target: number, lines: readonly number[], belief: EquationFamily["belief"] = "established") =>
  sum("column", target, lines, { to: columns, belief });

const [one, two, three, four] = [
  [410, 120, 77],
  [320, 130, 58],
  [15, 33, 9],
  [215, 333, 91],
];
const total = plus(one, two, four);

it("finds the one row among those of a total that no sum takes in", () => {
  expect(left([one, two, three, four, total], [down(4, [0, 1, 3])])).toEqual([2]);
  expect(left([total, one, two, three, four], [down(0, [1, 2, 4])])).toEqual([3]);
  expect(left([one, two, three, four, total], [down(4, [0, 1, 3], "possible")])).toEqual([]);
  expect(left([one, two, plus(one, two)], [down(2, [0, 1])])).toEqual([]);
});

it("finds it at the end away from the total, above it or below", () => {
  expect(left([three, one, two, four, total], [down(4, [1, 2, 3])])).toEqual([0]);
  expect(left([total, one, two, four, three], [down(0, [1, 2, 3])])).toEqual([4]);
});

it("finds none beyond the total, nor where another sum ends", () => {
  expect(left([one, two, four, total, three], [down(3, [0, 1, 2])])).toEqual([]);
  expect(left([three, total, one, two, four], [down(1, [2, 3, 4])])).toEqual([]);
});

it("takes a row that repeats a part for none left out, unless one amount differs", () => {
  expect(left([one, two, two, four, total], [down(4, [0, 1, 3])])).toEqual([]);
  const differs = two.with(2, 57);
  expect(left([one, two, differs, four, total], [down(4, [0, 1, 3])])).toEqual([2]);
  expect(left([one, [320, 130, null], [320, 130, 0], four, total], [down(4, [0, 1, 3])])).toEqual([]);
});

it("takes a row of five amounts for a memo line, unless structure says otherwise", () => {
  const wide = (row: readonly number[]): number[] => [...row, ...row];
  const rows = (memo: readonly (number | null)[]): Rows => [
    wide(one),
    wide(two),
    memo,
    wide(four),
    wide(total),
  ];
  const [own] = [sum("column", 4, [0, 1, 3], { to: 6 })];
  expect(left(rows([15, 33, 9, 12, 0, null]), [own])).toEqual([2]);
  expect(left(rows([15, 33, 9, 12, 4, null]), [own])).toEqual([]);
  expect(left(rows([15, 33, 9, 12, 4, null]), [{ ...own, belief: "certain" }])).toEqual([2]);
});

it("takes no heading of the parts beside it, no row as large as the total, no of-which for one", () => {
  const rows = [one, two, plus(three, four), three, four];
  expect(left([...rows, plus(one, two, three, four)], [down(5, [0, 1, 3, 4])])).toEqual([]);
  expect(left([one, two, total, four, total], [down(4, [0, 1, 3])])).toEqual([]);
  const labels = ["Un", "Deux", "dont primes", "Quatre", "Total"];
  expect(left([one, two, three, four, total], [down(4, [0, 1, 3])], labels)).toEqual([]);
});
