import { findSumsApart } from "../../src/equations/sums/apartSums";
import { findFurtherBreakdowns } from "../../src/equations/sums/furtherBreakdowns";
import type { Candidate, Hypothesis } from "../../src/equations/sums/hypothesis";
import { found, plus, told, viewOf, type Rows } from "./made";

/** Amounts without any sum among them. */
const line = (seed: number, positions = 6): number[] =>
  Array.from(
    { length: positions },
    (_, c) => 1_000 + ((seed * 7_919 + (c + 1) ** 2 * 104_729 * seed) % 80_000),
  );

describe("runs of neighbours that gave way to better ones", () => {
  const rows: Rows = Array.from({ length: 12 }, (_, k) => line(k + 3));
  const apart = (
    runs: readonly Hypothesis[],
    known: readonly Hypothesis[] = [],
    labels?: readonly string[],
    of = rows,
  ): string =>
    findSumsApart(viewOf(of, labels ? { rowLabels: labels } : {}), known, runs)
      .map(told)
      .join(" ");
  const run = (
    target: number,
    terms: readonly number[],
    bits: number,
    hits: number,
    more: Partial<Hypothesis> & { misses?: number } = {},
  ) => found(target, terms, { bits, hits, ...more });
  it("are sums where forty bits and five positions prove them", () => {
    expect(apart([run(0, [3, 5], 40, 5)])).toBe("0=3+5");
    expect(apart([run(0, [3, 5], 39.9, 5)])).toBe("");
    expect(apart([run(0, [3, 5], 40, 4)])).toBe("");
    expect(apart([run(0, [3, 5], 40, 5, { misses: 1 })])).toBe("");
    expect(apart([run(0, [3, 5], 40, 5, { tied: true })])).toBe("");
    expect(apart([run(0, [3, 5], 40, 5, { anomaly: { kind: "missing-row", line: 4 } })])).toBe("");
  });
  it("may be pairs that one slip alone spoils", () => {
    const pair = (of: Rows, more: readonly (readonly [number, number])[] = []): string => {
      const total = plus(...([of[3], of[5]] as number[][]));
      const typed = [[2, (total[2] ?? 0) * 10] as const, ...more].reduce(
        (row, [at, amount]) => row.with(at, amount),
        total,
      );
      return apart([], [], undefined, of.with(0, typed));
    };
    expect(pair(rows)).toBe("0=3+5");
    expect(pair(rows, [[2, 17]])).toBe("");
    expect(pair(rows, [[3, 17]])).toBe("");
    const large = rows.map((row) => row.slice(1).map((amount) => (amount ?? 0) * 97_231));
    expect(pair(large)).toBe("");
    const small = rows.map((row) => row.map((amount) => (amount ?? 0) % 997));
    expect(pair(small)).toBe("");
  });
  it("are sums where three lines or more right beside their total hold at three positions", () => {
    expect(apart([run(0, [1, 2, 3], 40, 3)])).toBe("0=1+2+3");
    expect(apart([run(4, [1, 2, 3], 40, 3)])).toBe("4=1+2+3");
    expect(apart([run(0, [1, 2, 3], 40, 2)])).toBe("");
    expect(apart([run(0, [1, 2, 3], 39.9, 3)])).toBe("");
    expect(apart([run(0, [1, 2, 3], 40, 3, { misses: 1 })])).toBe("");
    expect(apart([run(0, [2, 3, 4], 40, 3)])).toBe("");
    expect(apart([run(5, [1, 2, 3], 40, 3)])).toBe("");
    expect(apart([run(0, [1, 2, 4], 40, 3)])).toBe("");
    expect(apart([run(0, [1, 2], 40, 3)])).toBe("");
    expect(apart([run(0, [1, 2, 3], 40, 3, { tied: true })])).toBe("");
  });
  it("break a total down a second time, into other lines, not a third", () => {
    expect(apart([run(0, [3, 5], 40, 5)], [found(0, [7, 8])])).toBe("0=3+5");
    expect(apart([run(0, [1, 2, 3], 40, 3)], [found(0, [7, 8])])).toBe("0=1+2+3");
    expect(apart([run(0, [3, 5], 40, 5)], [found(0, [3, 8])])).toBe("");
    expect(apart([run(0, [3, 5], 40, 5)], [found(0, [7, 8]), found(0, [9, 10])])).toBe("");
    expect(apart([run(0, [3, 5], 60, 5), run(0, [1, 2], 50, 5)], [found(0, [7, 8])])).toBe("0=3+5");
    expect(apart([run(0, [3, 5], 50, 5), run(0, [1, 2], 60, 5)])).toBe("0=1+2 0=3+5");
  });
  it("come by their evidence, then by how near their lines are", () => {
    expect(apart([run(0, [3, 5], 50, 5), run(0, [3, 6], 60, 5)])).toBe("0=3+6");
    expect(apart([run(0, [3, 5], 60, 5), run(0, [3, 6], 50, 5)])).toBe("0=3+5");
    expect(apart([run(0, [3, 5], 50, 5), run(0, [3, 4], 50, 5)])).toBe("0=3+4");
    expect(apart([run(9, [3, 5], 50, 5), run(9, [3, 4], 50, 5)])).toBe("9=3+5");
  });
  it("add lines of another sum where a hundred bits prove them throughout", () => {
    const known = [found(6, [3, 8])];
    expect(apart([run(0, [3, 5], 100, 6)], known)).toBe("0=3+5");
    expect(apart([run(0, [3, 5], 99.9, 6)], known)).toBe("");
    expect(apart([run(0, [3, 5], 100, 5)], known)).toBe("");
    const named = rows.map((_, k) => (k === 5 ? "Écart" : `L${k}`));
    expect(apart([run(0, [3, 5], 40, 5)], known, named)).toBe("0=3+5");
    expect(apart([run(0, [3, 5], 40, 5)], known)).toBe("");
  });
  it("say something new", () => {
    const known = [found(7, [6, 8]), found(6, [1, 2]), found(8, [3, 4])];
    expect(apart([run(7, [1, 2, 3, 4], 100, 6)], known)).toBe("");
    expect(apart([run(7, [1, 2, 3, 4], 100, 6)], known.slice(0, 2))).toBe("7=1+2+3+4");
    const zero = rows.with(5, [0, 0, 0, 0, 0, 0]);
    expect(apart([run(0, [3, 5], 40, 5)], [], undefined, zero)).toBe("");
    expect(apart([run(0, [3, 5], 40, 5)], [], undefined, rows.with(5, [0, 0, 0, 0, 0, 1]))).toBe("0=3+5");
  });
});

describe("the runs of open lines that break a total down further", () => {
  interface Weighed {
    readonly bits?: number;
    readonly hits?: number;
    readonly misses?: number;
    readonly own?: number;
  }
  /** The breakdowns found where each is given so much evidence, and what choosing each run tried cost. */
  const further = (
    rows: Rows,
    known: readonly Hypothesis[],
    { bits = 50, hits = 5, misses = 0, own = 50 }: Weighed = {},
    labels?: readonly string[],
  ): readonly [sums: string, choices: string] => {
    const tried: Candidate[] = [];
    const weigh = (candidate: Candidate): Hypothesis => {
      tried.push(candidate);
      return {
        ...found(candidate.target, candidate.terms, { bits }),
        score: { bits: own, hits, misses, lost: 0, asked: 0 },
      };
    };
    const sums = findFurtherBreakdowns(viewOf(rows, labels ? { rowLabels: labels } : {}), known, weigh);
    return [
      sums.map(told).join(" "),
      tried
        .map(({ target, terms, choice }) => `${target}=${terms.join("+")} ${choice.toFixed(2)}`)
        .join("; "),
    ];
  };
  const [a, b, c, d, other] = [line(3), line(4), line(5), line(6), line(9)];
  const total = plus(a, b, c);
  const split = (row: readonly number[], share: number): [number[], number[]] => {
    const first = row.map((amount, k) => Math.floor((amount * (share + k)) / 30));
    return [first, row.map((amount, k) => amount - (first[k] ?? 0))];
  };
  const [men, women] = split(total, 9);
  const known = [found(0, [1, 2, 3])];
  const rows: Rows = [total, a, b, c, men, women];
  const blank = total.map(() => null);
  it("stand under it, one after the other, each set off by what is told already", () => {
    expect(further(rows, known)).toEqual(["0=4+5", "0=4+5 0.00"]);
    const [young, old] = split(total, 17);
    expect(further([...rows, young, old], known)[0]).toBe("0=4+5 0=6+7");
  });
  it("stand above it too", () => {
    expect(further([men, women, total, a, b, c], [found(2, [3, 4, 5])])).toEqual(["2=1+0", "2=1+0 0.00"]);
  });
  it("cost what choosing their ends among the open lines does", () => {
    expect(further([...rows, other], known)[1]).toBe("0=4+5 1.58");
    expect(further([...rows, other, d], known)[1]).toBe("0=4+5 2.00");
    expect(further([total, a, b, c, other, men, women], known)[1]).toBe("0=5+6 1.58");
    expect(further([total, a, b, c, other, men, women, d], known)[1]).toBe("0=5+6 4.00");
    expect(further([...rows, blank, other], known)[1]).toBe("0=4+5 0.00");
  });
  it("ask for more bits where their ends are chosen", () => {
    expect(further(rows, known, { bits: 8 })[0]).toBe("0=4+5");
    expect(further(rows, known, { bits: 7.9 })[0]).toBe("");
    expect(further([...rows, other], known, { bits: 12 })[0]).toBe("0=4+5");
    expect(further([...rows, other], known, { bits: 11.9 })[0]).toBe("");
  });
  it("hold at three positions, at two where there are four at most, each worth four bits", () => {
    expect(further(rows, known, { hits: 3 })[0]).toBe("0=4+5");
    expect(further(rows, known, { hits: 2 })[0]).toBe("");
    const first = (count: number): Rows => rows.map((row) => row.slice(0, count));
    expect(further(first(4), known, { hits: 2 })[0]).toBe("0=4+5");
    expect(further(first(4), known, { hits: 1 })[0]).toBe("");
    expect(further(first(5), known, { hits: 2 })[0]).toBe("");
    expect(further(rows, known, { hits: 5, own: 20 })[0]).toBe("0=4+5");
    expect(further(rows, known, { hits: 5, own: 19.9 })[0]).toBe("");
    expect(further(rows, known, { hits: 5, misses: 1, own: 11 })[0]).toBe("0=4+5");
    expect(further(rows, known, { hits: 5, misses: 1, own: 10.9 })[0]).toBe("");
  });
  it("fail at fewer positions than they hold, and at none where nothing else explains the total", () => {
    expect(further(rows, known, { hits: 5, misses: 4 })[0]).toBe("0=4+5");
    expect(further(rows, known, { hits: 5, misses: 5 })[0]).toBe("");
    const bare: Rows = [total, a, b, c];
    expect(further(bare, [])[0]).toBe("0=1+2+3");
    expect(further(bare, [], { misses: 1 })[0]).toBe("");
  });
  it("hold at five positions with one that fails under « dont »", () => {
    const headed: Rows = [total, a, b, c, blank, men, women];
    const labels = ["Total", "a", "b", "c", "dont :", "Hommes", "Femmes"];
    expect(further(headed, known, { hits: 5, misses: 1 }, labels)[0]).toBe("0=5+6");
    expect(further(headed, known, { hits: 4, misses: 1 }, labels)[0]).toBe("");
    expect(further(headed, known, { hits: 4 }, labels)[0]).toBe("0=5+6");
    expect(further(headed, known, { hits: 4, misses: 1 }, labels.with(4, "Sexe"))[0]).toBe("0=5+6");
    const filled = headed.with(
      4,
      total.map(() => 0),
    );
    expect(further(filled, known, { hits: 4, misses: 1 }, labels)[0]).toBe("0=5+6");
  });
  it("share the total among two lines at so many positions", () => {
    const lone = [
      total,
      a,
      b,
      c,
      total.map((amount, k) => (k < 2 ? 5 : amount)),
      total.map((amount, k) => (k < 2 ? amount - 5 : 0)),
    ];
    expect(further(lone, known)[0]).toBe("");
    const shared = [
      total,
      a,
      b,
      c,
      total.map((amount, k) => (k < 3 ? 5 : amount)),
      total.map((amount, k) => (k < 3 ? amount - 5 : 0)),
    ];
    expect(further(shared, known)[0]).toBe("0=4+5");
  });
  it("miss by more than roundings do, where some do not hold to the digit", () => {
    const off = (by: number, at = 1): Rows => rows.with(4, men.with(at, (men[at] ?? 0) + by));
    expect(further(off(1), known)[0]).toBe("0=4+5");
    expect(further([...off(1).slice(0, 5), women.with(4, (women[4] ?? 0) + 900)], known)[0]).toBe("0=4+5");
    expect(further([...off(1).slice(0, 5), women.with(4, (women[4] ?? 0) + 3)], known)[0]).toBe("");
    expect(further([...off(1).slice(0, 5), women.with(4, (women[4] ?? 0) + 4)], known)[0]).toBe("0=4+5");
    expect(further(off(2), known)[0]).toBe("0=4+5");
  });
  it("are looked for of the parts of a sum that another part is broken down beside", () => {
    const [inner, outer] = [plus(a, b), plus(c, d)];
    const rows: Rows = [plus(inner, outer), inner, outer, a, b, c, d];
    const both = [found(0, [1, 2]), found(1, [3, 4])];
    const slipped = rows.with(5, c.with(1, (c[1] ?? 0) * 100));
    expect(further(rows, both, { bits: 40 })[0]).toBe("2=5+6");
    expect(further(rows, both, { bits: 39.9 })[0]).toBe("");
    expect(further(rows, both.slice(0, 1), { bits: 40 })[0]).toBe("0=3+4+5+6");
    expect(further(slipped, both, { bits: 40, misses: 1 })[0]).toBe("2=5+6");
    expect(further(slipped.with(6, d.with(3, 17)), both, { bits: 40, misses: 1 })[0]).toBe("");
    const labels = ["Ensemble", "Nord", "Sud", "a", "b", "c", "Total"];
    expect(further(slipped, [found(1, [3, 4])], { misses: 1 }, labels.with(2, "Total"))[0]).toBe("");
  });
  it("pass over what « dont » tells, and end at other amounts", () => {
    const labels = ["Total", "a", "b", "c", "Hommes", "dont jeunes", "Femmes"];
    expect(further([total, a, b, c, men, other, women], known, {}, labels)[0]).toBe("0=4+6");
    expect(further([total, a, b, c, men, other, women], known)[0]).toBe("");
    expect(further([total, a, b, c, men, blank, women], known)[0]).toBe("0=4+6");
    expect(further([total, a, b, c, men, other, women], [...known, found(6, [5])])[0]).toBe("");
  });
  it("are looked for of lines that others may explain: totals, and the first lines of a block", () => {
    const labels = (first: string): string[] => ["x", first, "a", "b", "c", "d"];
    const list: Rows = [other, total, a, b, c, d];
    expect(further(list, [], {}, labels("Total"))[0]).toBe("1=2+3+4");
    expect(further(list, [], {}, labels("Région"))[0]).toBe("");
    expect(further([blank, ...list.slice(1)], [], {}, labels("Région"))[0]).toBe("1=2+3+4");
    expect(further(list, [found(5, [1, 0])], {}, labels("Total"))[0]).toBe("");
  });
});
