import { ListsByKey } from "../../src/equations/listsByKey";
import { OpenLines } from "../../src/equations/sums/openLines";
import { chooseProbes } from "../../src/equations/sums/probes";
import type { RequestedChanges } from "../../src/equations/sums/requestedChanges";
import { scoreSum } from "../../src/equations/sums/scoreSum";
import { searchRuns, type RunScore } from "../../src/equations/sums/searchRuns";
import { plus, viewOf, type Rows } from "./made";

interface Before {
  readonly labels?: readonly string[];
  /** Runs of open lines, by depth, that the line after them was found to add: `[start, end, total]`. */
  readonly accepted?: readonly (readonly [start: number, end: number, total: number])[];
  readonly requested?: RequestedChanges | null;
}
/** The runs before the last row that explain it best: the lines of each, and what its place gives besides the amounts. */
const runs = (rows: Rows, { labels, accepted = [], requested = null }: Before = {}) => {
  const view = viewOf(rows, labels ? { rowLabels: labels } : {});
  const target = rows.length - 1;
  const open = new OpenLines(view);
  for (let line = 0; line < target; line++) {
    const run = accepted.find(([, , total]) => total === line);
    if (run) open.replaceRun(...run);
    else open.push(line);
  }
  const { best, second } = searchRuns(view, open, target, chooseProbes(view, target), requested);
  const told = (run: RunScore | null): string => {
    if (!run) return "none";
    const lines = open.run(run.start, run.end);
    const besides = run.bits - scoreSum(view, target, lines, requested).bits;
    return `${lines.join("+")} ${besides.toFixed(2)}`;
  };
  return { best: told(best), second: told(second) };
};
const amounts = (seed: number, positions = 4): number[] =>
  Array.from(
    { length: positions },
    (_, c) => 1_000 + ((seed * 7_919 + (c + 1) ** 2 * 104_729 * seed) % 80_000),
  );
const [a, b, c, d] = [amounts(3), amounts(4), amounts(5), amounts(6)];
const called = (rows: number, last = "Total"): string[] =>
  Array.from({ length: rows }, (_, k) => (k === rows - 1 ? last : `L${k}`));

describe("the run of open lines that explains a total best", () => {
  it("is given bits for its place and its label, less what choosing it costs", () => {
    // All three lines: 2 bits to choose the start, 3 for the block.
    expect(runs([a, b, c, plus(a, b, c)]).best).toBe("0+1+2 1.00");
    expect(runs([a, b, c, plus(a, b, c)], { labels: called(4) }).best).toBe("0+1+2 14.00");
    expect(runs([a, b, c, plus(b, c)]).best).toBe("1+2 -2.00");
    expect(runs([a, b, c, plus(b, c)], { labels: called(4) }).best).toBe("1+2 3.00");
    expect(runs([a, b, c, plus(a, b)]).best).toBe("0+1 -1.00");
    expect(runs([a, b, c, plus(a, b)], { labels: called(4) }).best).toBe("0+1 4.00");
  });
  it("pays for the length of the run no more than for the open lines", () => {
    const many = Array.from({ length: 9 }, (_, k) => amounts(k + 2));
    expect(runs([...many, plus(...many.slice(7))]).best).toBe("7+8 -2.00");
    expect(runs([...many, plus(...many.slice(4))]).best).toBe("4+5+6+7+8 -3.32");
    expect(runs([...many, plus(...many)]).best).toBe("0+1+2+3+4+5+6+7+8 -0.32");
    expect(runs([...many, plus(...many.slice(6, 8))]).best).toBe("6+7 -5.32");
  });
  it("starts a block right after a total accepted, which it does not add", () => {
    const rows = [a, b, plus(a, b), c, d, plus(c, d)];
    expect(runs(rows, { accepted: [[0, 1, 2]] }).best).toBe("3+4 1.00");
    expect(runs(rows, { accepted: [[0, 1, 2]], labels: called(6) }).best).toBe("3+4 14.00");
    const base = [a, b, plus(a, b), c, plus(a, b, c)];
    expect(runs(base, { accepted: [[0, 1, 2]] }).best).toBe("2+3 1.42");
    const two = [a, plus(b, c), b, c, plus(b, c), d, plus(b, c, d)];
    expect(runs(two, { accepted: [[2, 3, 4]] }).best).toBe("4+5 -2.00");
  });
  it("ends at the last line, or above one other; above six where the total is labelled", () => {
    const after = (count: number): Rows => [
      a,
      b,
      ...Array.from({ length: count }, (_, k) => amounts(k + 9)),
      plus(a, b),
    ];
    expect(runs(after(1)).best).toMatch(/^0\+1 /);
    expect(runs(after(2)).best).toBe("none");
    expect(runs(after(6), { labels: called(9) }).best).toMatch(/^0\+1 /);
    expect(runs(after(7), { labels: called(10) }).best).toBe("none");
  });
  it("ends above totals accepted, whatever their number", () => {
    const rows = [a, b, c, d, plus(c, d), amounts(9), amounts(10), plus(amounts(9), amounts(10)), plus(a, b)];
    expect(
      runs(rows, {
        accepted: [
          [2, 3, 4],
          [3, 4, 7],
        ],
      }).best,
    ).toBe("0+1 -1.32");
  });
  it("leaves the second best, where it is worth looking at", () => {
    const rows = [plus(b, c), b, c, plus(b, c), plus(b, c)];
    const twice = runs([a, b, c, d, plus(b, c, d)], { accepted: [] });
    expect(twice).toEqual({ best: "1+2+3 -2.32", second: "none" });
    const near = [a, [1, 2, 1, 3], b, c, plus(b, c)];
    expect(runs(near)).toEqual({ best: "2+3 -2.00", second: "1+2+3 -2.32" });
    expect(runs(rows).best).toBe("1+2 -4.32");
  });
  it("misses by little where it holds at none, to be weighed at all", () => {
    const off = (share: number): Rows => [
      a,
      b,
      c,
      plus(a, b, c).map((amount) => Math.round(amount * (1 + share))),
    ];
    expect(runs(off(0.02)).best).toBe("0+1+2 1.00");
    expect(runs(off(-0.02)).best).toBe("0+1+2 1.00");
    expect(runs(off(0.04)).best).toBe("none");
    expect(runs(off(-0.04)).best).toBe("none");
  });
  it("holds, or nearly, at half of the probes; the block under a label at one", () => {
    const eight = [amounts(3, 8), amounts(4, 8), amounts(5, 8)];
    const wrong = (held: number, near = 0): Rows => [
      ...eight,
      plus(...eight).map((amount, k) =>
        k < held ? amount : k < held + near ? Math.round(1.02 * amount) : 2 * amount,
      ),
    ];
    expect(runs(wrong(2)).best).toBe("0+1+2 1.00");
    expect(runs(wrong(1)).best).toBe("none");
    expect(runs(wrong(1, 1)).best).toBe("none");
    expect(runs(wrong(1, 2)).best).toBe("0+1+2 1.00");
    expect(runs(wrong(0, 4)).best).toBe("0+1+2 1.00");
    expect(runs(wrong(0, 3)).best).toBe("none");
    expect(runs(wrong(0, 1), { labels: called(4) }).best).toBe("0+1+2 14.00");
    expect(runs(wrong(0), { labels: called(4) }).best).toBe("none");
  });
  it("is weighed for the changes that the other direction asks for, though it fails everywhere", () => {
    const rows = [a, b, c, plus(a, b, c).map((amount) => 2 * amount)];
    const asked: RequestedChanges = new ListsByKey();
    expect(runs(rows, { labels: called(4), requested: asked }).best).toBe("0+1+2 14.00");
    expect(runs(rows, { requested: asked }).best).toBe("none");
    expect(runs([a, plus(a).map((amount) => 2 * amount)], { labels: called(2), requested: asked }).best).toBe(
      "none",
    );
    expect(runs([a, b, c, plus(a, b, c)], { labels: called(4), requested: asked })).toEqual({
      best: "0+1+2 14.00",
      second: "none",
    });
  });
  it("grows no further where amounts that are never negative overshoot the total", () => {
    const negative = [
      a,
      d.map((amount) => -amount),
      b,
      c,
      plus(a, b, c).map((amount, k) => amount - (d[k] ?? 0)),
    ];
    expect(runs(negative).best).toBe("0+1+2+3 0.68");
    const large = d.map((amount) => 90_000 + amount);
    expect(runs([a, large.map((amount) => -amount), large, b, plus(a, b)]).best).toBe("0+1+2+3 0.68");
  });
  it("is found among many open lines near their end, and over the whole block under a label", () => {
    const many = (count: number): number[][] =>
      Array.from({ length: count }, (_, k) => amounts((k + 2) ** 3 + 11 * k * k));
    const lines = many(120);
    expect(runs([...lines, plus(...lines)]).best).toMatch(/^0\+1\+.*\+119 /);
    expect(runs([...lines, plus(...lines.slice(60))]).best).toMatch(/^60\+61\+.*\+119 -5\.93$/);
    expect(runs([...lines, plus(...lines.slice(60, 119))]).best).toMatch(/^60\+.*\+118 /);
    expect(runs([...lines, plus(...lines.slice(60, 118))]).best).not.toMatch(/\+117 /);
    const long = many(420);
    expect(runs([...long, plus(...long)]).best).toMatch(/^0\+1\+.*\+419 /);
    expect(runs([...long, plus(...long.slice(390))]).best).toMatch(/^390\+.*\+419 /);
    expect(runs([...long, plus(...long.slice(389))]).best).toMatch(/^389\+.*\+419 /);
    expect(runs([...long, plus(...long.slice(388))]).best).not.toMatch(/^388\+/);
    expect(runs([...long, plus(...long.slice(300))]).best).not.toMatch(/^300\+/);
    const labels = called(421).with(299, "Total A");
    expect(runs([...long, plus(...long.slice(300))], { labels }).best).toMatch(/^300\+.*\+419 /);
  });
});
