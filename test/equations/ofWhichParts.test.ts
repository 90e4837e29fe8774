import { findOfWhichParts } from "../../src/equations/sums/ofWhichParts";
import { found, told, viewOf, type Rows } from "./made";

/** « Soins, dont jour, dont nuit, Actes », of so many years: what « dont » breaks down in full. */
const parts = (rows: Rows, ofWhich: readonly number[] = [1, 2], totals: readonly number[] = []): string =>
  findOfWhichParts(viewOf(rows, { ofWhich: new Set(ofWhich), totals: new Set(totals) }), [])
    .map(told)
    .join(" ");
/** Columns of amounts turned into rows. */
const years = (...columns: Rows): Rows =>
  (columns[0] ?? []).map((_, line) => columns.map((column) => column[line] ?? null));

const right: Rows = [
  [5312, 3101, 2211, 870],
  [5520, 3304, 2216, 912],
  [6017, 3550, 2467, 951],
  [6230, 3711, 2519, 988],
  [6411, 3802, 2609, 1004],
];
/** Of 6 502, which no slip makes 6 331. */
const other = [6331, 3880, 2622, 1020];
/** Of 6 502, typed 6 520 or 5 602. */
const slip = [5602, 3880, 2622, 1020];

test("lines that « dont » says to be parts, and that come to the line above, break it down", () => {
  expect(parts(years(...right.slice(0, 1)))).toBe("0=1+2");
  expect(parts(years(...right))).toBe("0=1+2");
  expect(parts(years(...right), [])).toBe("");
  expect(parts(years(other))).toBe("");
});

test("one position in six may be off, or one in three where a slip explains it", () => {
  expect(parts(years(...right, other))).toBe("0=1+2");
  expect(parts(years(...right.slice(0, 4), other))).toBe("");
  expect(parts(years(...right.slice(0, 2), slip))).toBe("0=1+2");
  expect(parts(years(...right.slice(0, 1), slip))).toBe("");
  expect(parts(years(...right, other, slip))).toBe("");
});

test("small amounts come to another by chance", () => {
  expect(parts(years([5, 3, 2, 9]))).toBe("");
  expect(parts(years([5, 3, 2, 9], [6, 3, 3, 9], [8, 5, 3, 9], [9, 5, 4, 9]))).toBe("0=1+2");
});

test("what follows the last « dont » must come to it more clearly", () => {
  const once = years(...right.slice(0, 1));
  const twice = years(...right.slice(0, 2));
  expect([parts(once), parts(once, [1])]).toEqual(["0=1+2", ""]);
  expect(parts(twice, [1])).toBe("0=1+2");
  expect(parts(twice, [1], [2])).toBe("");
});

test("lines of other sums are passed by, and what else makes the line stands beside", () => {
  const view = viewOf(years(...right), { ofWhich: new Set([1]) });
  expect(findOfWhichParts(view, [found(3, [2])])).toEqual([]);
  expect(findOfWhichParts(view, [])[0]?.beside).toBe(true);
});
