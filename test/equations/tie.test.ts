import { viewLines, type LineView } from "../../src/equations/sums/lineView";
import { isTie } from "../../src/equations/sums/tie";
import { gridOf } from "./gridOf";
import { noHints } from "./made";

const viewOf = (rows: readonly (readonly (number | null)[])[]): LineView =>
  viewLines(gridOf(rows, {}), "column", noHints, 0, rows[0]?.length ?? 0);

describe("two explanations of one total", () => {
  const view = viewOf([
    [100, 7],
    [100, 8],
    [50, 9],
    [150, null],
    [151, 3],
  ]);
  const all = { hits: 2, misses: 0 };
  const tie = (bits: number, second: number, other: readonly number[], terms: readonly number[] = [0, 2]) =>
    isTie(view, 3, { bits, score: all }, terms, { bits: second, score: all }, other);
  it("cannot be told apart within three bits where they differ", () => {
    expect(tie(20, 18, [0, 4])).toBe(true);
    expect(tie(20, 17.01, [0, 4])).toBe(true);
    expect(tie(20, 17, [0, 4])).toBe(false);
    expect(tie(9, 8, [0, 4])).toBe(true);
    expect(tie(9, 7.9, [0, 4])).toBe(false);
  });
  it("are no rivals where one holds at two positions or more, and the other fails", () => {
    const against = (hits: number, misses: number, others: number): boolean =>
      isTie(
        view,
        3,
        { bits: 20, score: { hits, misses } },
        [0, 2],
        { bits: 20, score: { hits: 2, misses: others } },
        [0, 4],
      );
    expect(against(2, 0, 1)).toBe(false);
    expect(against(1, 0, 1)).toBe(true);
    expect(against(2, 1, 1)).toBe(true);
    expect(against(2, 0, 0)).toBe(true);
  });
  it("are no rivals where they give the same sum wherever the total is told", () => {
    expect(tie(20, 20, [1, 2])).toBe(false);
    expect(tie(20, 20, [4])).toBe(false);
    expect(tie(20, 20, [4, 0], [2, 4])).toBe(true);
    const weighed = { bits: 20, score: all };
    expect(isTie(viewOf([[100], [102], [98], [100]]), 3, weighed, [0], weighed, [1])).toBe(true);
    expect(isTie(viewOf([[100], [101], [98], [100]]), 3, weighed, [0], weighed, [1])).toBe(false);
  });
});
