import { isBorneOut, isDenied, type OutlineSum } from "../../src/equations/sums/outlineEvidence";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { found, viewOf } from "./made";

const outline: readonly OutlineSum[] = [
  { target: 2, terms: [3, 4], fails: false },
  { target: 5, terms: [6, 7], fails: false },
];
const rows = [0, 0, 8312, 5101, 3211, 7044, 4020, 3024].map((amount) => [amount]);

/** Do sums deny the outline, where lines 2 and 5 are called totals and 0 is that of all? */
const denied = (...sums: readonly Hypothesis[]): boolean =>
  isDenied(viewOf(rows, { totals: new Set([0, 2, 5]) }), sums, outline, 0);

test("a total that holds with other lines than those under it denies the outline", () => {
  expect(denied(found(2, [1, 3]))).toBe(true);
  expect(denied(found(5, [3, 4]))).toBe(true);
  expect(denied(found(2, [6, 7]))).toBe(true);
});

test("the outline's own sums do not, nor that of all, nor a line that is called no total", () => {
  expect(denied()).toBe(false);
  expect(denied(found(2, [3, 4]))).toBe(false);
  expect(denied(found(0, [1, 3]))).toBe(false);
  expect(denied(found(1, [3, 4]))).toBe(false);
});

test("a sum that fails somewhere, or is not certain to be meant, says nothing", () => {
  expect(denied(found(2, [1, 3], { misses: 1 }))).toBe(false);
  expect(denied(found(2, [1, 3], { labelOnly: true }))).toBe(false);
  expect(denied(found(2, [1, 3], { tied: true }))).toBe(false);
  expect(denied(found(2, [1, 3], { anomaly: { kind: "missing-row", line: 4 } }))).toBe(false);
});

test("the amounts speak for an outline whose sums come to large amounts", () => {
  const small = [0, 0, 3, 1, 2, 4, 2, 2].map((amount) => [amount]);
  expect(isBorneOut(viewOf(rows), outline)).toBe(true);
  expect(isBorneOut(viewOf(small), [])).toBe(false);
  expect(isBorneOut(viewOf(small.with(2, [9])), outline)).toBe(false);
  // What fails is not weighed.
  const wrong = viewOf(rows.with(2, [9955]));
  expect(isBorneOut(wrong, [{ target: 2, terms: [3, 4], fails: true }, ...outline.slice(1)])).toBe(true);
  expect(
    isBorneOut(
      viewOf(rows),
      outline.map((sum) => ({ ...sum, fails: true })),
    ),
  ).toBe(false);
});
