import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { withoutIdleTerms } from "../../src/equations/sums/idleTerms";
import { withOutline } from "../../src/equations/sums/outlineSums";
import { withPlainBlocks } from "../../src/equations/sums/plainBlock";
import { found, plus, told, viewOf, type Rows, type Told } from "./made";

describe("a sum and the lines that only widen its gaps", () => {
  const [a, b] = [
    [10, 20, 30],
    [1, 2, 3],
  ] as const;
  const idle = (
    third: readonly (number | null)[],
    sum: Partial<Hypothesis> & { hits?: number; misses?: number },
    more?: Told,
  ) => {
    const rows = [a, b, third, [11, 22, third[2] === 7 ? null : 33]];
    return told(withoutIdleTerms(viewOf(rows, more), found(3, [0, 1, 2], sum)));
  };
  const blank = [null, null, null];
  it("leaves out what holds nothing where the total is told, where it foots without", () => {
    expect(idle(blank, { hits: 2 })).toBe("3=0+1");
    expect(idle(blank, { hits: 1 })).toBe("3=0+1+2");
    expect(idle(blank, { hits: 2, misses: 1 })).toBe("3=0+1");
    expect(idle(blank, { hits: 2, misses: 2 })).toBe("3=0+1+2");
    expect(idle([null, null, 7], { hits: 2 })).toBe("3=0+1");
    expect(idle([null, 0, null], { hits: 2 })).toBe("3=0+1+2");
    expect(idle(blank, { hits: 2 }, { structural: new Set([2]) })).toBe("3=0+1+2");
  });
  it("keeps two terms", () => {
    const view = viewOf([a, blank, [11, 22, 33]]);
    expect(told(withoutIdleTerms(view, found(2, [0, 1])))).toBe("2=0+1");
  });

  /** Two amounts, a small line, and a total that exceeds the two by so much. */
  const small = (own: readonly number[], beyond: readonly (number | null)[], more?: Told): string => {
    const amounts = own.map((_, c) => 100 + 10 * c);
    const total = amounts.map((amount, c) => (beyond[c] === null ? null : 2 * amount + (beyond[c] ?? 0)));
    return told(withoutIdleTerms(viewOf([amounts, amounts, own, total], more), found(3, [0, 1, 2])));
  };
  const [five, four] = [
    [3, 3, 3, 3, 3],
    [3, 3, 3, 3],
  ];
  it("leaves out a small line whose gaps shrink to a quarter without it, at five positions", () => {
    expect(small(five, [])).toBe("3=0+1");
    expect(small(four, [])).toBe("3=0+1+2");
    expect(small([...four, 0], [])).toBe("3=0+1+2");
    expect(small([...four, 3], [0, 0, 0, 0, null])).toBe("3=0+1+2");
    expect(small(five, [-1, -1, -1, -1, -1])).toBe("3=0+1");
    expect(small([2, 2, 2, 2, 2], [-1, -1, -1, -1, -1])).toBe("3=0+1+2");
    expect(small(five, [], { structural: new Set([2]) })).toBe("3=0+1+2");
  });
  it("does so where one in five fails for another reason, nowhere where one needs it", () => {
    const eight = [3, 3, 3, 3, 3, 3, 3, 3];
    expect(small([...eight, 40, 40], [0, 0, 0, 0, 0, 0, 0, 0, 900, 900])).toBe("3=0+1");
    expect(small([...eight, 40, 40, 40], [0, 0, 0, 0, 0, 0, 0, 0, 900, 900, 900])).toBe("3=0+1+2");
    expect(small([...eight, 40], [0, 0, 0, 0, 0, 0, 0, 0, 40])).toBe("3=0+1+2");
  });
  it("leaves out together the lines finer than the total, and those that its rounding would hide", () => {
    const rows = (one: number, other: number): Rows => {
      const amounts = [100, 110, 120, 130, 140];
      return [amounts, amounts, amounts.map(() => one), amounts.map(() => other), plus(amounts, amounts)];
    };
    const of = (units: readonly number[], one = 7, other = 8): string =>
      told(withoutIdleTerms(viewOf(rows(one, other), { rowUnits: units }), found(4, [0, 1, 2, 3])));
    expect(of([10, 10, 1, 1, 10])).toBe("4=0+1");
    expect(of([10, 10, 1, 10, 10], 7, 10)).toBe("4=0+1");
    // Terms rounded to tens leave room for small ones, however fine the total.
    expect(of([10, 10, 1, 1, 1])).toBe("4=0+1");
    expect(of([1, 1, 1, 1, 1])).toBe("4=0+1+2+3");
  });
});

describe("a total that seems to count a line twice", () => {
  const [a, b, d] = [
    [10, 20, 31],
    [5, 7, 9],
    [100, 200, 305],
  ] as const;
  const c = plus(a, b);
  const total = plus(a, b, c, d);
  const twice = (hits = 3, misses = 0, kind: "duplicated-row" | "missing-row" = "duplicated-row") =>
    found(4, [2, 3], { hits, misses, anomaly: { kind, line: 2 } });
  const chance = (bits: number): Hypothesis => found(2, [0, 1], { bits });
  const plain = (sums: readonly Hypothesis[], rows: Rows = [a, b, c, d, total], more?: Told): string =>
    withPlainBlocks(viewOf(rows, more), sums).map(told).join(" ");
  it("adds it and its neighbours, which make it by chance", () => {
    const [sum] = withPlainBlocks(viewOf([a, b, c, d, total]), [twice(), chance(59)]);
    expect(sum).toMatchObject({
      target: 4,
      terms: [0, 1, 2, 3],
      anomaly: null,
      score: { hits: 3, misses: 0 },
    });
    expect(plain([twice(), chance(59)])).toBe("4=0+1+2+3");
    expect(plain([twice(), chance(60)])).toBe("4=2+3 2=0+1");
    expect(plain([twice()])).toBe("4=2+3");
    expect(plain([twice(3, 0, "missing-row"), chance(20)])).toBe("4=2+3 2=0+1");
    const labelled = { rowLabels: ["a", "b", "Total partiel", "d", "Total"] };
    expect(plain([twice(), chance(20)], undefined, labelled)).toBe("4=2+3 2=0+1");
  });
  it("does so where that holds at two positions and as often", () => {
    const stale: Rows = [a, b, c, d, total.with(1, 900)];
    expect(plain([twice(2, 0), chance(20)], stale)).toBe("4=2+3 2=0+1");
    expect(plain([twice(2, 1), chance(20)], stale)).toBe("4=0+1+2+3");
    expect(plain([twice(3, 1), chance(20)], stale)).toBe("4=2+3 2=0+1");
    const one: Rows = [a, b, c, d, total].map((row) => row.slice(0, 1));
    expect(plain([twice(1, 0), chance(20)], one)).toBe("4=2+3 2=0+1");
  });
});

describe("headings under a labelled total, one of whose blocks is known", () => {
  const parts = [
    [410, 122, 387, 650, 911],
    [233, 871, 140, 322, 418],
    [705, 264, 533, 190, 627],
    [118, 459, 276, 841, 305],
  ] as const;
  const [one, two] = [plus(parts[0], parts[1]), plus(parts[2], parts[3])];
  const rows: Rows = [plus(one, two), one, parts[0], parts[1], two, parts[2], parts[3]];
  const labels = ["Total", "A", "B", "C", "D", "E", "F"];
  const outline = (sums: readonly Hypothesis[], of: Rows = rows, rowLabels = labels): string =>
    withOutline(viewOf(of, { rowLabels }), sums).map(told).sort().join(" ");
  const known = found(1, [2, 3]);
  it("are what it adds, and the other block too", () => {
    expect(outline([known])).toBe("0=1+4 1=2+3 4=5+6");
    expect(outline([])).toBe("");
    expect(outline([known], rows, labels.with(0, "Région"))).toBe("1=2+3");
    expect(outline([known, found(4, [5, 6])])).toBe("1=2+3 4=5+6");
    expect(outline([found(1, [2, 3], { tied: true })])).toBe("1=2+3");
    expect(outline([found(1, [2, 3], { labelOnly: true })])).toBe("1=2+3");
    expect(outline([found(1, [2, 3], { anomaly: { kind: "missing-row", line: 4 } })])).toBe("1=2+3");
  });
  it("have blocks of two lines or more", () => {
    expect(outline([known], [plus(one, parts[2]), ...rows.slice(1, 4), parts[2], parts[2]])).toBe("1=2+3");
  });
  it("give way to another sum of the total that fails less often, or as often with more evidence", () => {
    const stale = [(rows[0] ?? []).map((amount, c) => (c === 2 ? 7 : (amount ?? 0))), ...rows.slice(1)];
    const beside = (misses: number, bits: number): string =>
      outline([known, found(0, [1, 5], { misses, bits })], stale);
    expect(beside(0, 1)).toBe("0=1+5 1=2+3");
    expect(beside(1, 900)).toBe("0=1+5 1=2+3");
    expect(beside(1, 1)).toBe("0=1+4 1=2+3 4=5+6");
    expect(beside(2, 900)).toBe("0=1+4 1=2+3 4=5+6");
    const missing = { anomaly: { kind: "missing-row", line: 3 } } as const;
    expect(outline([known, found(0, [1, 5], { misses: 2, bits: 1, ...missing })], stale)).toBe("0=1+5 1=2+3");
    // Over the lines of the open block: the same sum, told otherwise.
    expect(outline([known, found(0, [1, 5, 6], { bits: 900 })])).toBe("0=1+4 1=2+3 4=5+6");
  });
});
