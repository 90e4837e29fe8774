import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { withoutBalances } from "../../src/equations/sums/passedOver";
import { differencesAmong, withoutRestated } from "../../src/equations/sums/totalsOverResults";
import { found, sum, told, viewOf } from "./made";

// Receipts on lines 0 to 2, their total on line 3; expenses on lines 4 and 5, their total on line 6; two more lines.
const rows = Array.from({ length: 9 }, (_, line) => [line + 1]);
const receipts = found(3, [0, 1, 2]);
const expenses = found(6, [4, 5]);
const left = (sums: readonly Hypothesis[], totals: readonly number[] = [3, 6]): string =>
  withoutBalances(viewOf(rows, { totals: new Set(totals) }), sums)
    .map(told)
    .join(" ");

test("receipts that come to the expenses and one line more are the sum of their own lines", () => {
  expect(left([found(3, [6, 7]), receipts, expenses])).toBe("3=0+1+2 6=4+5");
  expect(left([receipts, expenses, found(3, [7, 6])])).toBe("3=0+1+2 6=4+5");
});

test("another total, two lines more, or a total below is no balance", () => {
  expect(left([found(3, [6, 7]), receipts, expenses], [3])).toBe("3=6+7 3=0+1+2 6=4+5");
  expect(left([found(3, [6, 7]), receipts, expenses], [3, 6, 7])).toBe("3=6+7 3=0+1+2 6=4+5");
  expect(left([found(3, [6, 7, 8]), receipts, expenses])).toBe("3=6+7+8 3=0+1+2 6=4+5");
  expect(left([found(6, [3, 7]), receipts, expenses])).toBe("6=3+7 3=0+1+2 6=4+5");
});

test("both must be the sums of the lines above them, which are no totals", () => {
  expect(left([found(3, [6, 7]), receipts])).toBe("3=6+7 3=0+1+2");
  expect(left([found(3, [6, 7]), expenses])).toBe("3=6+7 6=4+5");
  expect(left([found(3, [6, 7]), found(3, [0, 1], { misses: 1 }), expenses])).toBe("3=6+7 3=0+1 6=4+5");
  expect(left([found(3, [6, 7]), found(3, [0, 4]), expenses])).toBe("3=6+7 3=0+4 6=4+5");
  expect(left([found(3, [6, 7]), receipts, found(6, [3, 4])])).toBe("3=6+7 3=0+1+2 6=3+4");
});

test("what a label states as a difference is no sum of its own where the total has another", () => {
  const net = { target: 7, terms: [3, 6] };
  const kept = (...sums: readonly Hypothesis[]): string => withoutRestated(sums, [net]).map(told).join(" ");
  expect(kept(found(3, [6, 7]), receipts)).toBe("3=0+1+2");
  expect(kept(found(3, [6, 7]), expenses)).toBe("3=6+7 6=4+5");
  expect(kept(found(3, [6, 7]), found(3, [0, 1], { labelOnly: true }))).toBe("3=6+7 3=0+1");
  expect(kept(found(3, [6, 7]), found(6, [3, 7]))).toBe("3=6+7 6=3+7");
});

test("of the certain sums those that subtract are differences", () => {
  expect(differencesAmong([sum("column", 7, [3, -6]), sum("column", 3, [0, 1, 2])])).toEqual([
    { target: 7, terms: [3, 6] },
  ]);
});
