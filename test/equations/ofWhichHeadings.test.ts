import { findOfWhichHeadings } from "../../src/equations/sums/ofWhichHeadings";
import { plus, told, viewOf, type Rows, type Told } from "./made";

const parts = [
  [9_710, 8_390, 7_101],
  [7_702, 6_431, 10_200],
  [7_023, 6_192, 5_555],
  [4_012, 5_121, 3_543],
];
const [a = [], b = [], c = [], d = []] = parts;
/** What is found where the parts of the first line begin right under it. */
const under = (rows: Rows, more: Told = {}): string =>
  findOfWhichHeadings(viewOf(rows, { beginParts: new Set([1]), ...more }))
    .map(told)
    .join(" ");

test("its lines are those that come to the one over it, wherever they end", () => {
  expect(under([plus(a, b), a, b, c, d])).toBe("0=1+2");
  expect(under([plus(a, b, c, d), a, b, c, d])).toBe("0=1+2+3+4");
  expect(under([plus(a, c), a, b, c, d])).toBe("");
  expect(under([plus(a, b), a, b], { beginParts: new Set() })).toBe("");
});

test("one line alone breaks nothing down", () => {
  expect(under([a, a, b])).toBe("");
});

test("they come to it everywhere, or but for one slip", () => {
  // Gaps so small that they speak for the sum are none that hold.
  const thousands = [a, b].map((row) => row.map((amount) => amount * 1_000));
  expect(under([plus(...thousands).map((amount) => amount + 40), ...thousands])).toBe("");
  expect(under([plus(a, b).with(1, 148_210), a, b, c])).toBe("0=1+2");
  expect(under([plus(a, b).with(1, 17), a, b, c])).toBe("");
  expect(under([plus(a, b).with(1, 148_210).with(2, 17), a, b, c])).toBe("");
  // Where another line makes up for what is missing there, nothing is.
  expect(under([plus(a, b).with(1, 148_210), a, b, [0, 148_210 - 14_821, 0]])).toBe("0=1+2+3");
});

test("a total ends them, lines without amounts and « dont » are passed over", () => {
  expect(under([plus(a, b), a, c, b], { totals: new Set([2]) })).toBe("");
  expect(under([plus(a, b, c), a, b, c], { totals: new Set([3]) })).toBe("");
  expect(under([plus(a, b), a, c, b], { ofWhich: new Set([2]) })).toBe("0=1+3");
  expect(under([plus(a, b), a, [null, null, null], b])).toBe("0=1+3");
});

test("amounts so small prove nothing, nor does a line without any", () => {
  expect(under([[3], [1], [2], [5]])).toBe("");
  expect(under([[null, null, null], a, b])).toBe("");
  expect(under([[0, 0, 0], [null, null, null], a, b])).toBe("");
});

test("they are twenty-four at most", () => {
  const many = Array.from({ length: 25 }, (_, k) => a.map((amount, i) => amount + k * (b[i] ?? 0) + k * k));
  expect(under([plus(...many.slice(0, 24)), ...many])).toContain("+24");
  expect(under([plus(...many), ...many])).toBe("");
});
