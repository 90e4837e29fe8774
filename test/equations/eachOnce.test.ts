import type { EquationFamily } from "../../src/equations";
import { eachOnce } from "../../src/equations/eachOnce";
import { sum } from "./made";

const kept = (...families: readonly EquationFamily[]): number[] =>
  eachOnce(families).map((family) => families.indexOf(family));
const lacking = (target: number, lines: readonly number[], line: number): EquationFamily =>
  sum("column", target, lines, { anomaly: { kind: "missing-row", line } });

test("one relation is told once, of whichever of its lines it is told first", () => {
  expect(kept(sum("column", 3, [0, 1]), sum("column", 3, [1, 0]))).toEqual([0]);
  expect(kept(sum("column", 3, [0, 1]), sum("column", 0, [3, -1]), sum("column", 1, [-0, 3]))).toEqual([0]);
  expect(kept(sum("column", 0, [3, -1]), sum("column", 3, [0, 1]))).toEqual([0]);
});

test("relations of other lines, signs, positions or directions are others", () => {
  expect(kept(sum("column", 4, [0, 3]), sum("column", 4, [1, 2]))).toEqual([0, 1]);
  expect(kept(sum("column", 3, [0, 1]), sum("column", 3, [0, -1]))).toEqual([0, 1]);
  expect(kept(sum("column", 3, [0, 1]), sum("column", 3, [0, 1], { to: 4 }))).toEqual([0, 1]);
  expect(kept(sum("column", 3, [0, 1]), sum("column", 3, [0, 1], { from: 4 }))).toEqual([0, 1]);
  expect(kept(sum("column", 3, [0, 1]), sum("row", 3, [0, 1]))).toEqual([0, 1]);
});

test("a sum lacks no line that is no part of it as another relation", () => {
  expect(kept(lacking(0, [3, 2, 1], 2), sum("column", 3, [0, -1]))).toEqual([1]);
  expect(kept(sum("column", 3, [0, -1]), lacking(0, [3, 2, 1], 2))).toEqual([0]);
  expect(kept(lacking(0, [3, 2, 1], 2))).toEqual([0]);
  expect(kept(lacking(0, [3, 2, 1], 1), sum("column", 3, [0, -1]))).toEqual([0, 1]);
  expect(kept(lacking(0, [3, 2, 1], 2), sum("column", 3, [0, -1], { belief: "possible" }))).toEqual([0, 1]);
  const twice = sum("column", 0, [3, 2, 1], { anomaly: { kind: "duplicated-row", line: 2 } });
  expect(kept(twice, sum("column", 3, [0, -1]))).toEqual([0, 1]);
});
