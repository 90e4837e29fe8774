import { findIndentedSums, levelsOf } from "../../src/equations/sums/indentedOutline";
import { plus, told, viewOf, type Rows, type Told } from "./made";

const [a = [], b = [], c = [], d = []] = [
  [9_710, 8_390, 7_101],
  [7_702, 6_431, 10_200],
  [7_023, 6_192, 5_555],
  [4_012, 5_121, 3_543],
] as readonly (readonly number[])[];
const first = [plus(a, b), a, b];
const second = [plus(c, d), c, d];
const failing = [plus(a, c).map((amount, i) => amount + 977 * (i + 1)), a, c];
const nothing = [null, null, null];
const noughts = [0, 0, 0];

/** The sums of rows by what their labels are indented. */
const drawn = (rows: Rows, indents: readonly number[], more: Told = {}): string =>
  findIndentedSums(viewOf(rows, { indents, ...more }))
    .map(told)
    .join(" ");
/** Those of blocks of one line over its parts. */
const ofBlocks = (...blocks: readonly Rows[]): string =>
  drawn(
    blocks.flat(),
    blocks.flatMap((rows) => rows.map((_, k) => (k === 0 ? 0 : 2))),
  );

test("each line adds those right under it that stand one step further in", () => {
  expect(ofBlocks(first, second)).toBe("0=1+2 3=4+5");
  const rows = [plus(a, b, c, d), plus(a, b), a, b, plus(c, d), c, d];
  expect(drawn(rows, [0, 1, 2, 2, 1, 2, 2])).toBe("0=1+4 1=2+3 4=5+6");
  expect(drawn(rows, [1, 3, 4, 4, 3, 7, 7])).toBe("0=1+4 1=2+3 4=5+6");
  expect(drawn(rows, [0, 0, 0, 0, 0, 0, 0])).toBe("");
  expect(findIndentedSums(viewOf(rows))).toEqual([]);
});

test("lines without amounts and « dont » are passed over", () => {
  const rows = [plus(a, b), a, c, nothing, b, plus(c, d), c, d];
  expect(drawn(rows, [0, 1, 1, 1, 1, 0, 1, 1], { ofWhich: new Set([2]) })).toBe("0=1+4 5=6+7");
});

test("two blocks hold at least, and half of all, for sixteen bits", () => {
  expect(ofBlocks(first)).toBe("");
  expect(ofBlocks(first, failing)).toBe("");
  expect(ofBlocks(first, second, failing, failing)).toBe("0=1+2 3=4+5");
  expect(ofBlocks(first, second, failing, failing, failing)).toBe("");
  // Gaps so small that they speak for the sum are none that hold.
  const near = ([target = [], ...rows]: readonly (readonly number[])[], off = 40): Rows => [
    target.map((amount) => amount * 1_000 + off),
    ...rows.map((row) => row.map((amount) => amount * 1_000)),
  ];
  expect(ofBlocks(near(first, 0), near(second))).toBe("");
  expect(ofBlocks(near(first, 0), near(second, 0))).toBe("0=1+2 3=4+5");
  const over = [noughts, a, b];
  expect(ofBlocks(first, second, over, over, over)).toBe("0=1+2 3=4+5");
  expect(ofBlocks([[5], [2], [3]], [[7], [3], [4]])).toBe("");
});

test("an only part is added where it repeats its line, and is no block that holds", () => {
  expect(ofBlocks(first, [c, c])).toBe("");
  expect(ofBlocks(first, second, [c, c])).toBe("0=1+2 3=4+5 6=7");
  expect(ofBlocks(first, second, [c, d])).toBe("0=1+2 3=4+5");
  expect(ofBlocks(first, second, [c, c.with(1, 6_129)])).toBe("0=1+2 3=4+5");
});

test("a block that fails is told where it holds elsewhere, or but for one slip", () => {
  const third = (...off: readonly number[]): Rows => [plus(a, d).map((one, i) => one + (off[i] ?? 0)), a, d];
  expect(ofBlocks(first, second, third(0, 977))).toBe("0=1+2 3=4+5 6=7+8");
  expect(ofBlocks(first, second, third(0, 977, 1_303))).toBe("0=1+2 3=4+5");
  const short = (rows: Rows): Rows => rows.map((row) => row.slice(0, 2));
  expect(ofBlocks(...[first, second, third(0, 977)].map(short))).toBe("0=1+2 3=4+5");
  const slipped = [plus(a, d).with(1, 135_110), a, d];
  expect(ofBlocks(...[first, second, slipped].map(short))).toBe("0=1+2 3=4+5 6=7+8");
  const soon = [plus(a, d).with(1, 13_519), a, d];
  expect(ofBlocks(...[first, second, soon].map(short))).toBe("0=1+2 3=4+5");
});

test("each level but the innermost leaves out what stands further in", () => {
  const contents = (rows: Rows, indents: readonly number[]): string[] =>
    levelsOf(viewOf(rows, { indents })).map(({ content }) => content.join(""));
  expect(contents([a, b, c, noughts], [2, 0, 10, 2])).toEqual(["0200", "2201"]);
  expect(contents([a, b, nothing], [0, 2, 4])).toEqual(["200"]);
  expect(contents([a, b], [3, 3])).toEqual([]);
  expect(levelsOf(viewOf([a, b]))).toEqual([]);
});
