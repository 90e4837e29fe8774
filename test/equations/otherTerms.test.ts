import { withBetterTerms } from "../../src/equations/sums/betterTerms";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { findScatteredSums } from "../../src/equations/sums/scatteredSums";
import { toldBySubtotals } from "../../src/equations/sums/toldBySubtotals";
import { found, plus, told, viewOf, type Rows, type Told } from "./made";

describe("totals of lines that are no neighbours", () => {
  const line = (seed: number): number[] =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((c) => 1_000 + ((seed * 7_919 + c * c * 104_729 * seed) % 80_000));
  const [a, b, c, d] = [line(1), line(2), line(3), line(4)];
  const scattered = (rows: Rows, labels: readonly string[], ...known: readonly Hypothesis[]): string =>
    findScatteredSums(viewOf(rows, { rowLabels: labels }), known)
      .map((sum) => `${told(sum)}${sum.tied ? " tied" : ""}`)
      .join(" ");
  const e = line(5);
  const rest = ["a", "b", "c", "d", "e", "f"];
  it("are found under a label", () => {
    const rows = [a, b, c, d, plus(a, c, d), e];
    expect(scattered(rows, ["a", "b", "c", "d", "Total", "e"])).toBe("4=0+2+3");
    expect(scattered(rows, rest)).toBe("");
    const few = rows.map((row) => row.slice(0, 3));
    expect(scattered(few, ["a", "b", "c", "d", "Total", "e"])).toBe("4=0+2+3");
    const two = rows.map((row) => row.slice(0, 2));
    expect(scattered(two, ["a", "b", "c", "d", "Total", "e"])).toBe("");
    const small = rows.map((row) => row.map((amount) => amount % 3));
    expect(scattered(small, ["a", "b", "c", "d", "Total", "e"])).toBe("");
  });
  it("are tied where another set adds up to them as well", () => {
    const labels = ["a", "b", "c", "d", "Total"];
    const off = (row: readonly number[], by: number): number[] => row.with(2, (row[2] ?? 0) + by);
    const beside = (by: number): string =>
      scattered([a, b, c, off(plus(b, c), by), off(plus(a, b, c), 2)], labels);
    expect(beside(3)).toBe("4=0+1+2 tied");
    expect(beside(2)).toBe("4=0+3");
    expect(scattered([a, b, c, plus(a, b, c), plus(a, b, c), e], ["a", "b", "c", "d", "Total", "e"])).toBe(
      "4=3",
    );
  });
  it("miss at one position in four at most", () => {
    const rows = (wrong: number): Rows => [
      a,
      b,
      c,
      d,
      plus(a, c, d).map((amount, k) => (k < wrong ? amount + 777 : amount)),
    ];
    const labels = ["a", "b", "c", "d", "Total"];
    expect(scattered(rows(1), labels)).toBe("4=0+2+3");
    expect(scattered(rows(2), labels)).toBe("4=0+2+3");
    expect(scattered(rows(3), labels)).toBe("");
  });
  it("have parts of their own where their only sum is a balance", () => {
    const balance = plus(a, b, c).map((amount, k) => amount - (d[k] ?? 0));
    const rows = [a, b, c, plus(a, b, c), d, balance];
    const labels = ["a", "b", "c", "Total recettes", "Dépenses", "Solde"];
    const known = found(3, [4, 5]);
    expect(scattered(rows, labels, known)).toBe("3=0+1+2");
    expect(scattered(rows, labels, known, found(3, [4, 5]))).toBe("");
    expect(scattered(rows, labels, found(3, [4, 5, 2]))).toBe("");
    expect(scattered(rows, labels, found(3, [2, 5]))).toBe("");
    expect(scattered(rows, labels, known, found(5, [2, 1]))).toBe("");
    expect(scattered(rows, labels.with(0, "Sous-total"), known)).toBe("");
    const stale = rows.with(3, plus(a, b, c).with(2, 5));
    expect(scattered(stale, labels, known)).toBe("");
  });
  const compartments = [a, b, c, d, plus(a, c), plus(b, d), plus(a, b, c, d)];
  const names = ["a", "b", "c", "d", "x", "y", "z"];
  it("are told of lines that the shorter of two breakdowns adds", () => {
    const [short, long] = [found(6, [4, 5]), found(6, [0, 1, 2, 3])];
    expect(scattered(compartments, names, short, long)).toBe("4=0+2 5=1+3");
    expect(scattered(compartments, names, short, found(6, [0, 1], { tied: true }))).toBe("");
    expect(scattered(compartments, names, short, { ...long, labelOnly: true })).toBe("");
    expect(scattered(compartments, names, { ...short, tied: true }, long)).toBe("");
    expect(scattered(compartments, names, short, long, found(4, [0, 2]))).toBe("5=1+3");
    expect(scattered(compartments, names, long)).toBe("");
  });
  it("are told where all the other lines before the total break it down, by no sum yet", () => {
    const short = found(6, [4, 5]);
    expect(scattered(compartments, names, short)).toBe("4=0+2 5=1+3");
    const one = compartments.with(6, plus(a, b, c, d).with(3, 1));
    expect(scattered(one, names, short)).toBe("4=0+2 5=1+3");
    const two = compartments.with(6, plus(a, b, c, d).with(3, 1).with(4, 1));
    expect(scattered(two, names, short)).toBe("");
    const few = compartments.map((row) => row.slice(0, 5));
    expect(scattered(few, names, short)).toBe("");
    expect(scattered(compartments, names, short, found(3, [1, 2]))).toBe("");
  });
});

describe("the one change of its lines that makes a sum hold where it fails", () => {
  const [a, b] = [
    [410, 122, 387, 650],
    [233, 871, 140, 322],
  ] as const;
  const better = (rows: Rows, sum: Hypothesis, more?: Told): string =>
    told(withBetterTerms(viewOf(rows, more), sum));
  const [sparse, zero] = [
    [null, null, null, 25],
    [0, 0, 0, 25],
  ];
  const beyond = (by: number, ...rows: readonly (readonly number[])[]): number[] =>
    plus(...rows).map((amount, k) => (k === 3 ? amount + by : amount));
  it("adds a line that only the failing positions fill, or subtracts it", () => {
    expect(better([a, b, beyond(25, a, b), sparse], found(2, [0, 1]))).toBe("2=0+1+3");
    expect(better([a, b, beyond(25, a, b), zero], found(2, [0, 1]))).toBe("2=0+1+3");
    expect(better([a, b, beyond(-25, a, b), sparse], found(2, [0, 1]))).toBe("2=0+1+-3");
    expect(better([a, b, beyond(26, a, b), sparse], found(2, [0, 1]))).toBe("2=0+1+3");
    expect(better([a, b, beyond(27, a, b), sparse], found(2, [0, 1]))).toBe("2=0+1");
    expect(better([a, b, beyond(25, a, b), [1, null, null, 25]], found(2, [0, 1]))).toBe("2=0+1");
    expect(better([a, b, plus(a, b), sparse], found(2, [0, 1]))).toBe("2=0+1");
    const ofWhich = { rowLabels: ["a", "b", "Total", "dont c"] };
    expect(better([a, b, beyond(25, a, b), sparse], found(2, [0, 1]), ofWhich)).toBe("2=0+1");
  });
  it("needs three positions that hold, and two terms", () => {
    const rows = [a, b, beyond(25, a, b), sparse];
    expect(
      better(
        rows.map((row) => row.slice(1)),
        found(2, [0, 1]),
      ),
    ).toBe("2=0+1");
    expect(better([a, beyond(25, a), sparse], found(1, [0]))).toBe("1=0");
  });
  it("leaves out a term that only they fill, or turns its sign, unless the structure puts it there", () => {
    const rows = (total: readonly number[]): Rows => [a, b, total, sparse];
    expect(better(rows(plus(a, b)), found(2, [0, 1, 3]))).toBe("2=0+1");
    expect(better(rows(beyond(-25, a, b)), found(2, [0, 1, 3]))).toBe("2=0+1+-3");
    expect(better(rows(beyond(25, a, b)), found(2, [0, 1, 3], { minus: [3] }))).toBe("2=0+1+3");
    expect(better(rows(plus(a, b)), found(2, [0, 1, 3]), { structural: new Set([3]) })).toBe("2=0+1+3");
    expect(better([a, sparse, beyond(0, a)], found(2, [0, 1]))).toBe("2=0+1");
  });
  it("takes the twin of a term, or of the total, that differs only there", () => {
    const twin = b.map((amount, k) => (k === 3 ? amount + 60 : amount));
    expect(better([a, b, beyond(60, a, b), twin], found(2, [0, 1]))).toBe("2=0+3");
    expect(better([a, b, plus(a, b).map((v, k) => (k === 3 ? 5 : v)), plus(a, b)], found(2, [0, 1]))).toBe(
      "3=0+1",
    );
    const difference = a.map((amount, k) => amount - (twin[k] ?? 0));
    expect(better([a, b, difference, twin], found(2, [0, 1], { minus: [1] }))).toBe("2=0+-3");
    const apart = [twin[0] ?? 0, 1, 2, twin[3] ?? 0];
    expect(better([a, b, beyond(60, a, b), apart], found(2, [0, 1]))).toBe("2=0+1");
  });
  it("takes no part of another sum for a part, and no total of another for the total", () => {
    const [slip, total] = [b.map((amount, k) => (k === 3 ? 22 : amount)), plus(a, b)];
    const group: Rows = [a, slip, total, a, b, total];
    const other = found(5, [3, 4]);
    const withOthers = (rows: Rows, sum: Hypothesis, ...others: readonly Hypothesis[]): string =>
      told(withBetterTerms(viewOf(rows), sum, others));
    expect(withOthers(group, found(2, [0, 1]))).toBe("2=0+4");
    expect(withOthers(group, found(2, [0, 1]), found(5, [3]), found(2, [4]))).toBe("2=0+4");
    expect(withOthers(group, found(2, [0, 1]), other)).toBe("2=0+1");
    const failing = group.with(5, beyond(30, a, b));
    expect(withOthers(failing, found(2, [0, 1]), other)).toBe("2=0+4");
    expect(withOthers(group, found(2, [0, 1]), found(5, [4, 3]))).toBe("2=0+1");
    const elsewhere = [...group, total];
    expect(withOthers(elsewhere, found(2, [0, 1]), found(6, [3, 4]))).toBe("2=0+4");
    const unlike = [a, slip, total, plus(a, [60, 60, 60, 60]), b, plus(total, [60, 60, 60, 60])];
    expect(withOthers(unlike, found(2, [0, 1]), other)).toBe("2=0+4");
    expect(withOthers(group, found(2, [0, 1]), found(5, [0, 4]))).toBe("2=0+4");
    const mistyped: Rows = [a, b, beyond(30, a, b), a, b, total];
    expect(withOthers(mistyped, found(2, [0, 1]), found(4, [5]))).toBe("5=0+1");
    expect(withOthers(mistyped, found(2, [0, 1]), other)).toBe("2=0+1");
  });
  it("looks at positions where the total and a part are told", () => {
    const rows: Rows = [
      [...a, null, 7],
      [...b, null, 8],
      [...beyond(25, a, b), 900, null],
      [...sparse, null, null],
    ];
    expect(better(rows, found(2, [0, 1]))).toBe("2=0+1+3");
  });
});

describe("sums told by their subtotals", () => {
  const subtotals = (rows: Rows, ...sums: readonly Hypothesis[]): string =>
    toldBySubtotals(viewOf(rows), sums).map(told).join(" ");
  const line = (seed: number): number[] => [1, 2, 3].map((c) => 100 + ((seed * 37 + c * 53 * seed) % 800));
  const lines = Array.from({ length: 12 }, (_, k) => line(k + 1));
  const scattered = lines
    .with(5, plus(lines[7] ?? [], lines[9] ?? []))
    .with(1, plus(lines[7] ?? [], lines[9] ?? [], lines[11] ?? []));
  it("add the one that makes fewer blocks of them", () => {
    expect(subtotals(scattered, found(5, [7, 9]), found(1, [7, 9, 11]))).toBe("5=7+9 1=5+11");
    // Nothing stands between them: one block already.
    const bare = scattered.map((row, k) => (k === 8 || k === 10 ? [null, null, null] : row));
    expect(subtotals(bare, found(5, [7, 9]), found(1, [7, 9, 11]))).toBe("5=7+9 1=7+9+11");
  });
  it("are those that hold for certain", () => {
    for (const more of [
      { tied: true },
      { labelOnly: true },
      { minus: [9] },
      { anomaly: { kind: "missing-row", line: 3 } as const },
    ]) {
      const doubtful = found(5, [7, 9], more);
      expect(subtotals(scattered, doubtful, found(1, [7, 9, 11])).split(" ")[1]).toBe("1=7+9+11");
      const asking = found(1, [7, 9, 11], "minus" in more ? { minus: [11] } : more);
      expect(subtotals(scattered, found(5, [7, 9]), asking)).toMatch(/1=7\+9\+-?11$/);
    }
  });
  it("add no subtotal that fails where their parts do not", () => {
    const stale = scattered.with(5, (scattered[5] ?? []).with(1, 1));
    expect(subtotals(stale, found(5, [7, 9]), found(1, [7, 9, 11]))).toBe("5=7+9 1=7+9+11");
    const both = stale.with(1, (scattered[1] ?? []).with(1, 2));
    expect(subtotals(both, found(5, [7, 9]), found(1, [7, 9, 11]))).toBe("5=7+9 1=5+11");
  });
  it("are told by subtotals alone, though they are as many blocks", () => {
    const [p, q, r, s] = [line(3), line(5), line(7), line(11)];
    const rows = [plus(p, q), p, q, line(4), r, s, line(8), plus(r, s), line(9), plus(p, q, r, s)];
    const sums = [found(9, [1, 2, 4, 5]), found(0, [1, 2]), found(7, [4, 5])];
    expect(subtotals(rows, ...sums)).toBe("9=0+7 0=1+2 7=4+5");
    expect(subtotals(rows, found(9, [0, 4, 5]), ...sums.slice(1))).toBe("9=0+7 0=1+2 7=4+5");
    expect(subtotals(rows, ...sums.slice(0, 2))).toBe("9=1+2+4+5 0=1+2");
    // Side by side, one subtotal beside the parts of the other is the fewest blocks.
    const near = [plus(p, q, r, s), plus(p, q), p, q, plus(r, s), r, s];
    const both = [found(0, [2, 3, 5, 6]), found(1, [2, 3]), found(4, [5, 6])];
    expect(subtotals(near, ...both)).toBe("0=2+3+4 1=2+3 4=5+6");
  });
  it("are told by subtotals of the same lines", () => {
    const [p, q, r, s] = [line(3), line(5), line(7), line(11)];
    const rows = [
      plus(p, q, r, s),
      line(4),
      plus(p, q, r),
      line(8),
      plus(p, q),
      line(9),
      r,
      line(2),
      s,
      line(6),
      p,
      q,
    ];
    const [all, region, part] = [found(0, [4, 6, 8]), found(2, [6, 10, 11]), found(4, [10, 11])];
    expect(subtotals(rows, all, region, part)).toBe("0=2+8 2=6+10+11 4=10+11");
    expect(subtotals(rows, all, found(2, [10, 11]), part)).toBe("0=4+6+8 2=10+11 4=10+11");
    expect(subtotals(rows, all, found(2, [6, 10]), part)).toBe("0=4+6+8 2=6+10 4=10+11");
    expect(subtotals(rows, all, found(2, [6, 10, 11, 8]), part)).toBe("0=4+6+8 2=6+10+11+8 4=10+11");
  });
});
