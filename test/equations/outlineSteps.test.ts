import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { withHeadedOutline } from "../../src/equations/sums/headedOutline";
import { withLabelledOutline } from "../../src/equations/sums/labelledOutline";
import { ListsByKey } from "../../src/equations/listsByKey";
import { found, plus, told, viewOf, type Rows } from "./made";

const amounts = (seed: number, positions = 5): number[] =>
  Array.from(
    { length: positions },
    (_, c) => 1_000 + ((seed ** 3 * 7_919 + (c + 1) ** 2 * 104_729 * seed) % 80_000),
  );
const [a, b, c, d, e, f, g, h] = [3, 4, 5, 6, 7, 8, 9, 10].map((seed) => amounts(seed)) as [
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
];
/** The row with the amounts at some places raised. */
const off = (row: readonly number[], ...at: readonly number[]): number[] =>
  row.map((amount, k) => (at.includes(k) ? amount + 333 : amount));
const written = (sums: readonly Hypothesis[]): string => sums.map(told).sort().join(" ");

describe("the outline that labels draw", () => {
  const labels = ["a", "b", "Total A", "c", "d", "Total B", "Total"];
  const all = plus(a, b, c, d);
  const rows: Rows = [a, b, off(plus(a, b), 2), c, d, plus(c, d), all];
  const drawn = (
    of: Rows = rows,
    sums: readonly Hypothesis[] = [],
    rowLabels: readonly string[] = labels,
  ): string => written(withLabelledOutline(viewOf(of, { rowLabels }), sums, null));
  const whole = "2=0+1 5=3+4 6=2+5";
  it("is that of its blocks and their total, where one fails somewhere", () => {
    expect(drawn()).toBe(whole);
    // Where nothing fails it is news only of a total that no sum explains.
    const right: Rows = [a, b, plus(a, b), c, d, plus(c, d), all];
    expect(drawn(right)).toBe(whole);
    expect(drawn(right, [found(6, [0, 1, 3, 4])])).toBe("6=0+1+3+4");
    expect(drawn(rows, [], labels.with(2, "x"))).toBe("");
    expect(drawn(rows, [], ["a", "b", "x", "c", "d", "y", "Total"])).toBe("");
    expect(drawn([...rows, e], [], [...labels, "e"])).toBe("");
    expect(drawn([a, ...rows.slice(2)], [], ["a", ...labels.slice(2)])).toBe("4=2+3 5=1+4");
    expect(drawn(rows.slice(2), [], labels.slice(2))).toBe("");
  });
  it("is read the other way too: the total of all first, or blocks under their totals", () => {
    expect(drawn([...rows].reverse(), [], [...labels].reverse())).toBe("0=1+4 1=2+3 4=5+6");
    const under: Rows = [off(plus(a, b), 2), a, b, plus(c, d), c, d, all];
    expect(drawn(under, [], ["Total A", "a", "b", "Total B", "c", "d", "Total"])).toBe("0=1+2 3=4+5 6=0+3");
    const first: Rows = [all, a, b, off(plus(a, b), 2), c, d, plus(c, d)];
    expect(drawn(first, [], ["Total", "a", "b", "Total A", "c", "d", "Total B"])).toBe("0=3+6 3=1+2 6=4+5");
  });
  it("takes lines of no block into the total", () => {
    const base: Rows = [...rows.slice(0, 6), e, plus(all, e)];
    expect(drawn(base, [], [...labels.slice(0, 6), "e", "Total"])).toBe("2=0+1 5=3+4 7=2+5+6");
  });
  it("gives way to other lines of a total that hold more often, and to a line left out", () => {
    expect(drawn(rows, [found(6, [0, 1, 3], { hits: 9 })])).toBe("6=0+1+3");
    expect(drawn(rows, [found(6, [0, 1, 3], { hits: 5 })])).toBe("6=0+1+3");
    expect(drawn(rows, [found(6, [0, 1, 3], { hits: 4 })])).toBe(whole);
    expect(drawn(rows, [found(6, [0, 1, 3], { hits: 9, labelOnly: true })])).toBe(whole);
    expect(drawn(rows, [found(6, [0, 1, 3, 4], { hits: 9 })])).toBe(whole);
    expect(drawn(rows, [found(6, [5, 2], { hits: 9 })])).toBe(whole);
    expect(drawn(rows, [found(2, [0, 1], { misses: 1, anomaly: { kind: "missing-row", line: 1 } })])).toBe(
      "2=0+1",
    );
    expect(drawn(rows, [found(5, [3, 4]), found(1, [0])])).toBe(`1=0 ${whole}`);
  });
  it("is no news where all of it is found and holds, unless changes were asked for", () => {
    const known = [found(2, [1, 0]), found(5, [3, 4]), found(6, [2, 5])];
    expect(withLabelledOutline(viewOf(rows, { rowLabels: labels }), known, null)).toEqual(known);
    const asked = withLabelledOutline(viewOf(rows, { rowLabels: labels }), known, new ListsByKey());
    expect(asked.every(({ outlined }) => outlined)).toBe(true);
    const doubtful = [found(2, [1, 0], { misses: 1 }), ...known.slice(1)];
    expect(
      withLabelledOutline(viewOf(rows, { rowLabels: labels }), doubtful, null).every(
        ({ outlined }) => outlined,
      ),
    ).toBe(true);
  });
  it("leaves out a block that fails at four places and holds at none", () => {
    const of = (row: readonly number[], positions: number): string =>
      drawn(rows.with(2, row).map((one) => one.slice(0, positions)));
    expect(of(off(plus(a, b), 0, 1, 2, 3), 4)).toBe("5=3+4 6=2+5");
    expect(of(off(plus(a, b), 0, 1, 2), 3)).toBe(whole);
    expect(of(off(plus(a, b), 0, 1, 2, 3), 5)).toBe(whole);
  });
  it("is none where its total holds nowhere, or most of its sums fail", () => {
    expect(
      drawn(
        rows.with(
          6,
          all.map((amount) => amount + 777),
        ),
      ),
    ).toBe("");
    const stale = (...at: readonly number[]): Rows => [
      a,
      b,
      off(plus(a, b), 0, 1, 2),
      c,
      d,
      off(plus(c, d), 0, 1, 2),
      off(all, ...at),
    ];
    expect(drawn(stale(4))).toBe(whole);
    expect(drawn(stale(3, 4))).toBe("");
  });
  it("is proved by the total over the lines of its blocks, where stale subtotals are near them", () => {
    const stale = (share: number): Rows =>
      [
        a,
        b,
        plus(a, b).map((amount) => Math.round(amount * share)),
        c,
        d,
        plus(c, d).map((amount) => Math.round(amount * share)),
        all,
      ].map((row) => row.slice(0, 3));
    expect(drawn(stale(0.9))).toBe(whole);
    expect(drawn(stale(1.9))).toBe(whole);
    expect(drawn(stale(0.51))).toBe(whole);
    expect(drawn(stale(0.3))).toBe("");
    expect(drawn(stale(2.2))).toBe("");
  });
});

describe("a list of headings over their own lines", () => {
  const headed = (
    rows: Rows,
    { labels, sums = [] }: { labels?: readonly string[]; sums?: readonly Hypothesis[] } = {},
  ): string =>
    written(
      withHeadedOutline(
        viewOf(rows, {
          rowLabels: labels ?? rows.map((_, k) => (k === rows.length - 1 ? "Total" : `L${k}`)),
        }),
        sums,
      ),
    );
  const [one, two, three] = [plus(a, b), plus(c, d), plus(e, f)];
  const rows: Rows = [one, a, b, two, c, d, plus(one, two)];
  it("is closed or opened by their total", () => {
    expect(headed(rows)).toBe("0=1+2 3=4+5 6=0+3");
    const first: Rows = [plus(one, two), one, a, b, two, c, d];
    expect(headed(first, { labels: first.map((_, k) => (k === 0 ? "Total" : `L${k}`)) })).toBe(
      "0=1+4 1=2+3 4=5+6",
    );
    expect(headed(rows.slice(0, 6), { labels: rows.slice(0, 6).map((_, k) => `L${k}`) })).toBe("");
    expect(headed([one, a, b, plus(one)])).toBe("");
  });
  it("has headings over one line too", () => {
    expect(headed([one, a, b, c, c, d, d, plus(one, c, d)])).toBe("0=1+2 3=4 5=6 7=0+3+5");
    expect(headed([one, a, b, c, c, plus(one, c)])).toBe("");
    const numbered = ["I. A", "a", "b", "II. C", "c", "Total"];
    expect(headed([one, a, b, c, c, plus(one, c)], { labels: numbered })).toBe("0=1+2 3=4 5=0+3");
    expect(headed([one, a, b, c, c, plus(one, c)], { labels: numbered.with(4, "1. c") })).toBe("");
    expect(headed([one, a, b, c, c, plus(one, c)], { labels: numbered.with(3, "C") })).toBe("");
  });
  it("adds the heading of a block that fails, or its lines, or both", () => {
    const wrong = off(two, 1);
    expect(headed([one, a, b, wrong, c, d, three, e, f, plus(one, wrong, three)])).toBe(
      "0=1+2 3=4+5 6=7+8 9=0+3+6",
    );
    expect(headed([one, a, b, wrong, c, d, three, e, f, plus(one, two, three)])).toBe(
      "0=1+2 3=4+5 6=7+8 9=0+3+6",
    );
    expect(headed([one, a, b, wrong, c, d, three, e, f, plus(one, wrong, two, three)])).toBe(
      "0=1+2 6=7+8 9=0+3+4+5+6",
    );
    expect(headed([one, a, b, wrong, c, d, three, e, f, g])).toBe("");
  });
  it("may hold one block that fails for each four that hold, three at most", () => {
    const block = (seed: number, fails: boolean): number[][] => {
      const [x, y] = [amounts(seed), amounts(seed + 1)];
      return [fails ? off(plus(x, y), 1) : plus(x, y), x, y];
    };
    const list = (pattern: string): string => {
      const blocks = [...pattern].map((mark, k) => block(11 + 2 * k, mark === "x"));
      return headed([...blocks.flat(), plus(...blocks.map(([head = []]) => head))]);
    };
    expect(list("oxoo")).toMatch(/^0=1\+2 12=0\+3\+6\+9/);
    expect(list("oxox")).toBe("");
    expect(list("oxoxoo")).toMatch(/18=0\+3\+6\+9\+12\+15/);
    expect(list("oxoxo")).toBe("");
    expect(list("xoxoxoooooo")).toMatch(/33=0\+3\+6/);
    expect(list("xoxoxoxooooooooo")).toBe("");
  });
  it("without a total is many blocks", () => {
    const list = (count: number, fails: readonly number[] = [], positions = 5): string => {
      const blocks = Array.from({ length: count }, (_, k) => {
        const [x, y] = [amounts(11 + 2 * k, positions), amounts(12 + 2 * k, positions)];
        return [fails.includes(k) ? off(plus(x, y), 1) : plus(x, y), x, y];
      });
      const of = blocks.flat();
      return headed(of, { labels: of.map((_, k) => `L${k}`) });
    };
    expect(list(4)).toBe("0=1+2 3=4+5 6=7+8 9=10+11");
    expect(list(3)).toBe("");
    expect(list(7, [2])).toMatch(/6=7\+8/);
    expect(list(6, [2])).toBe("");
    expect(list(9, [2, 5])).toBe("");
    expect(list(4, [], 1)).toBe("");
    expect(list(4, [], 2)).toBe("0=1+2 3=4+5 6=7+8 9=10+11");
  });
  it("keeps the sums that hold, takes the place of those that fail", () => {
    expect(headed(rows, { sums: [found(6, [1, 2, 3])] })).toBe("0=1+2 3=4+5 6=1+2+3");
    expect(headed(rows, { sums: [found(6, [1, 2, 3], { misses: 1, hits: 0 })] })).toBe("0=1+2 3=4+5 6=0+3");
    expect(headed(rows, { sums: [found(6, [1, 2, 3], { misses: 1, hits: 1 })] })).toBe("0=1+2 3=4+5 6=1+2+3");
    expect(headed(rows, { sums: [found(6, [1, 2, 3], { tied: true })] })).toBe("0=1+2 3=4+5 6=0+3");
    expect(headed(rows, { sums: [found(6, [1, 2, 3], { anomaly: { kind: "missing-row", line: 1 } })] })).toBe(
      "0=1+2 3=4+5 6=0+3",
    );
  });
  it("is four blocks at least where their total fails", () => {
    const four = [one, a, b, two, c, d, three, e, f, plus(g, h), g, h];
    expect(headed([...four, off(plus(one, two, three, g, h), 1)])).toBe(
      "0=1+2 12=0+3+6+9 3=4+5 6=7+8 9=10+11",
    );
    expect(headed([...four.slice(0, 9), off(plus(one, two, three), 1)])).toBe("");
  });
  it("may hold headings of a second level", () => {
    const nested: Rows = [plus(one, two), one, a, b, two, c, d, three, e, f, plus(one, two, three)];
    expect(headed(nested)).toBe("0=1+4 10=0+7 1=2+3 4=5+6 7=8+9");
    expect(headed([plus(one, e), one, a, b, e, two, c, d, plus(one, e, two)])).toBe(
      "0=1+4 1=2+3 5=6+7 8=0+5",
    );
  });
  it("is none that roundings alone make of ones and twos", () => {
    const small: Rows = [
      [3, null],
      [2, 2],
      [1, 1],
      [null, 1],
      [1, null],
      [2, 1],
      [5, 2],
      [1, 1],
      [2, 1],
      [1, null],
      [1, null],
      [7, 7],
    ];
    expect(headed(small)).toBe("");
    const counts: Rows = [[30], [20], [10], [70], [50], [20], [100]];
    expect(headed(counts)).toBe("0=1+2 3=4+5 6=0+3");
  });
  it("is no list of columns, nor of rounded amounts that overshoot", () => {
    const rounded = rows.with(
      0,
      one.map((amount) => amount + 1),
    );
    expect(headed(rounded)).toBe("0=1+2 3=4+5 6=0+3");
    expect(
      headed(
        rows.with(
          0,
          one.map((amount) => amount + 2),
        ),
      ),
    ).toBe("");
    expect(headed([one, a, b.map((amount) => -amount), two, c, d, plus(one, two)])).toBe("");
  });
});
