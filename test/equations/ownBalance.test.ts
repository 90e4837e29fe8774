import { withoutOwnBalance } from "../../src/equations/ownBalance";
import { sum } from "./made";

const labelled = (target: number, lines: readonly number[]) =>
  sum("column", target, lines, { labelOnly: true, belief: "possible" });
const termsOf = (...families: readonly ReturnType<typeof sum>[]): number[] =>
  (withoutOwnBalance(families)[0]?.terms ?? []).map(({ line, sign }) => sign * line);

test("what makes another line together with a total is no part of it, however it is told", () => {
  expect(termsOf(labelled(5, [6, 7, 8]), sum("column", 1, [5, 8]))).toEqual([6, 7]);
  expect(termsOf(labelled(5, [6, 7, 8]), sum("column", 8, [1, -5]))).toEqual([6, 7]);
});

test("other lines stay, and sums that the amounts prove", () => {
  expect(termsOf(labelled(5, [6, 7, 8]), sum("column", 1, [5, 9]))).toEqual([6, 7, 8]);
  expect(termsOf(labelled(5, [6, 7, 8]), sum("column", 1, [8, -5]))).toEqual([6, 7, 8]);
  expect(termsOf(labelled(5, [6, 7, -8]), sum("column", 1, [5, 8]))).toEqual([6, 7, -8]);
  expect(termsOf(labelled(5, [6, 7, 8]), sum("row", 1, [5, 8]))).toEqual([6, 7, 8]);
  expect(termsOf(labelled(5, [6, 7, 8]), sum("column", 5, [8]))).toEqual([6, 7, 8]);
  expect(termsOf(labelled(5, [6, 7, 8]), labelled(1, [5, 8]))).toEqual([6, 7, 8]);
  expect(termsOf(sum("column", 5, [6, 7, 8]), sum("column", 1, [5, 8]))).toEqual([6, 7, 8]);
});

test("a sum of which one line would be left is left whole", () => {
  expect(termsOf(labelled(5, [7, 8]), sum("column", 1, [5, 8]))).toEqual([7, 8]);
});
