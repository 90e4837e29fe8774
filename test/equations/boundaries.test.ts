import { isFullyExplained } from "../../src/equations/sums/isFullyExplained";
import { LinearSpan } from "../../src/equations/sums/linearSpan";
import { viewLines } from "../../src/equations/sums/lineView";
import { tableBlocks } from "../../src/equations/sums/tableBlocks";
import { withZeroLines } from "../../src/equations/sums/zeroLines";
import { gridOf } from "./gridOf";
import { noHints, sum } from "./made";

const viewOf = (rows: readonly (readonly (number | null)[])[], rowLabels?: readonly string[]) =>
  viewLines(gridOf(rows, rowLabels ? { rowLabels } : {}), "column", noHints, 0, rows[0]?.length ?? 0);

describe("blocks of a table", () => {
  const blocksOf = (
    pattern: string,
    options: { readonly direction?: "row" | "column"; readonly units?: readonly number[] } = {},
  ): string => {
    const { direction = "row", units } = options;
    const lines = [...pattern];
    const labels = lines.map((mark) => (mark === "T" ? "Total" : ""));
    const amounts = lines.map((mark) => (mark === "." ? null : mark === "0" ? 0 : 7));
    const grid =
      direction === "row"
        ? gridOf(
            amounts.map((amount) => [amount, amount]),
            { rowLabels: labels },
          )
        : gridOf([amounts, amounts], { columnLabels: labels, ...(units && { units }) });
    return tableBlocks(grid, direction)
      .map(({ from, to }) => `${from}-${to}`)
      .join(" ");
  };

  it.each([
    ["aaa.aaa", "0-3 4-7"],
    ["aaa..aaaa", "0-3 5-9"],
    [".aaa.aaa.", "1-4 5-8"],
    ["aaa0aaa", "0-3 4-7"],
    ["aa.aaa", "3-6"],
    ["aaa.aa", "0-3"],
    ["aa.aa", ""],
    ["aaaaaa", ""],
    [".aaaaaa..", ""],
    ["aaTaaT", "0-3 3-6"],
    ["aaTaa", "0-3"],
    ["aTaaa", "2-5"],
    ["aaTaaa", "0-3 3-6"],
    ["aaaT", ""],
    [
      Array.from({ length: 12 }, () => "aaT").join(""),
      Array.from({ length: 12 }, (_, k) => `${3 * k}-${3 * k + 3}`).join(" "),
    ],
    [Array.from({ length: 13 }, () => "aaT").join(""), ""],
  ])("stacked %s: %s", (pattern, expected) => {
    expect(blocksOf(pattern)).toBe(expected);
    expect(blocksOf(pattern, { direction: "column" })).toBe(expected);
  });

  it("ends side by side where the unit of the columns changes", () => {
    const units = [1, 1, 1, 10, 10, 10];
    expect(blocksOf("aaaaaa", { direction: "column", units })).toBe("0-3 3-6");
    expect(blocksOf("aaaaa", { direction: "column", units })).toBe("0-3");
    expect(blocksOf("aaa.aaa", { direction: "column", units: [1, 1, 1, 1, 10, 10, 10] })).toBe("0-3 4-7");
    expect(blocksOf("aaaaaa", { direction: "row" })).toBe("");
  });
});

describe("a large table that is fully explained", () => {
  const rows = [[1], [2], [3], [4], [10], [5], [0], [null]];
  const view = viewOf(rows, ["a", "b", "c", "dont d", "Total", "e", "f", "g"]);
  const total = sum("column", 4, [0, 1, 2]);
  it("has at most two lines with amounts that no sum adds", () => {
    expect(isFullyExplained(50_001, view, [total])).toBe(true);
    expect(isFullyExplained(50_000, view, [total])).toBe(false);
    expect(isFullyExplained(50_001, view, [sum("column", 4, [0, 1])])).toBe(false);
    expect(isFullyExplained(50_001, view, [])).toBe(false);
  });
  it("has no family in doubt", () => {
    const missing = { anomaly: { kind: "missing-row", line: 0 } } as const;
    for (const doubt of [{ labelOnly: true }, { tied: true }, missing])
      expect(isFullyExplained(50_001, view, [total, sum("column", 4, [0, 1, 2], doubt)])).toBe(false);
  });
});

describe("what follows from sums already held", () => {
  const spanOf = (...sums: readonly (readonly [number, readonly number[], (readonly number[])?])[]) => {
    const span = new LinearSpan(8);
    for (const [target, terms, minus] of sums) span.add(target, terms, minus);
    return span;
  };
  it("is the sum itself, told of any of its lines", () => {
    const span = spanOf([2, [0, 1]]);
    expect(span.follows(2, [0, 1])).toBe(true);
    expect(span.follows(0, [2, 1], [1])).toBe(true);
    expect(span.follows(0, [2, 1])).toBe(false);
    expect(span.follows(2, [0])).toBe(false);
    expect(span.follows(3, [0, 1])).toBe(false);
    expect(spanOf().follows(2, [0, 1])).toBe(false);
  });
  it("is a total over the parts of its subtotals, whichever came first", () => {
    const sums = [
      [2, [0, 1]],
      [5, [3, 4]],
      [6, [2, 5]],
    ] as const;
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const span = spanOf(...order.map((k) => sums[k] ?? sums[0]));
      expect(span.follows(6, [0, 1, 3, 4])).toBe(true);
      expect(span.follows(6, [0, 1, 5])).toBe(true);
      expect(span.follows(6, [0, 1, 3])).toBe(false);
      expect(span.follows(6, [0, 1, 2, 5])).toBe(false);
    }
  });
  it("is a difference of totals, and what twice a line makes", () => {
    const span = spanOf([3, [0, 1, 2]], [4, [0, 1]], [7, [5, 5]]);
    expect(span.follows(2, [3, 4], [4])).toBe(true);
    expect(span.follows(3, [4, 2])).toBe(true);
    expect(span.follows(7, [5])).toBe(false);
    expect(span.follows(7, [5, 5])).toBe(true);
    expect(spanOf([7, [5, 5]], [6, [7, 0]]).follows(6, [5, 5, 0])).toBe(true);
    expect(spanOf([6, [0, 1], [1]], [5, [6, 1]]).follows(5, [0])).toBe(true);
  });
});

it("takes in the lines of zeros between the terms of a block, but for those after another sum’s line", () => {
  const view = viewOf([[5], [0], [6], [null], [0], [7], [9], [0], [8], [0]]);
  expect(withZeroLines(view, [0, 2])).toEqual([0, 1, 2]);
  expect(withZeroLines(view, [5, 2])).toEqual([2, 4, 5]);
  expect(withZeroLines(view, [0, 2, 5])).toEqual([0, 1, 2, 4, 5]);
  expect(withZeroLines(view, [5, 8])).toEqual([5, 7, 8]);
  expect(withZeroLines(view, [2, 6])).toEqual([2, 6]);
  expect(withZeroLines(view, [8])).toEqual([8]);
  const memo = viewOf([[5], [0], [6]], ["a", "dont b", "c"]);
  expect(withZeroLines(memo, [0, 2])).toEqual([0, 2]);
});
