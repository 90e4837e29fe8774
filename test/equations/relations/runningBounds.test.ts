import { findRunningSums } from "../../../src/equations/relations/cumulated";
import { follows } from "../../../src/equations/relations/periods";
import { gridOf } from "../gridOf";
import type { Rows } from "../made";

interface Told {
  readonly labels?: readonly string[];
  readonly names?: readonly string[];
  readonly apart?: readonly number[];
  readonly targets?: readonly number[];
  readonly units?: readonly number[];
}
/** The running sums of columns: `1=1+0 at 0-5`, the places where it runs told one by one where some are stepped over. */
const running = (
  columns: readonly (readonly (number | null)[])[],
  told: Told = {},
  lines: "column" | "row" = "column",
): string => {
  const { labels, names, apart = [], targets = [], units } = told;
  const down: Rows = Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, r) =>
    columns.map((column) => column[r] ?? null),
  );
  const grid =
    lines === "column"
      ? gridOf(down, {
          ...(labels && { rowLabels: labels }),
          ...(names && { columnLabels: names }),
          ...(units && { units }),
        })
      : gridOf(columns, { ...(labels && { columnLabels: labels }), ...(names && { rowLabels: names }) });
  return findRunningSums(grid, lines, { apart: new Set(apart), targets: new Set(targets) })
    .map(({ target, previous, sources, positions }) => {
      const [first = 0, last = 0] = [positions[0], positions.at(-1)];
      const isWhole = Math.abs(last - first) + 1 === positions.length;
      return `${target}=${previous}${sources.map(({ line, sign }) => `${sign === 1 ? "+" : "-"}${line}`).join("")} at ${isWhole ? `${first}-${last}` : positions.join()}`;
    })
    .join("; ");
};
const amounts = (seed: number, length = 10): number[] =>
  Array.from({ length }, (_, k) => 1_000 + ((seed ** 3 * 7_919 + (k + 1) ** 2 * 104_729 * seed) % 8_000));
/** What runs on from a beginning, by so much at each place. */
const from = (start: number, by: readonly number[]): number[] =>
  by.map((_, k) => start + by.slice(0, k + 1).reduce((all, one) => all + one, 0));
const [a, b, other] = [amounts(3), amounts(4), amounts(5)];
const less = (one: readonly number[], two: readonly number[]): number[] =>
  one.map((amount, k) => amount - (two[k] ?? 0));
const off = (row: readonly number[], ...at: readonly number[]): number[] =>
  row.map((amount, k) => (at.includes(k) ? amount + 111 + 7 * k : amount));

describe("a column that runs on", () => {
  it("has four places or more, three of which hold", () => {
    expect(running([a, from(0, a)])).toBe("1=1+0 at 0-9");
    expect(running([a, from(700, a)])).toBe("1=1+0 at 0-9");
    expect(running([a.slice(0, 4), from(0, a.slice(0, 4))])).toBe("1=1+0 at 0-3");
    expect(running([a.slice(0, 3), from(0, a.slice(0, 3))])).toBe("");
    expect(running([a.slice(0, 4), off(from(0, a.slice(0, 4)), 3)])).toBe("");
  });
  it("fails at a third of them at most, at two of few", () => {
    const total = from(0, a);
    expect(running([a, off(total, 4)])).toBe("1=1+0 at 0-9");
    expect(running([a.slice(0, 5), off(total.slice(0, 5), 1)])).toBe("");
    expect(running([a.slice(0, 6), off(total.slice(0, 6), 2)])).toBe("1=1+0 at 0-5");
    expect(running([a, off(total, 2, 9)])).toBe("1=1+0 at 0-9");
    expect(running([a, off(total, 2, 4)])).toBe("");
    expect(running([a, off(total, 2, 4, 6)])).toBe("");
  });
  it("passes over totals and statistics, and is none where a sum across makes it", () => {
    const parted = (row: readonly number[], mark: number | null): (number | null)[] => [
      ...row.slice(0, 5),
      mark,
      ...row.slice(5),
    ];
    const columns = [parted(a, 99_999), parted(from(0, a), 77_777)];
    expect(running(columns, { apart: [5] })).toBe("1=1+0 at 0,1,2,3,4,6,7,8,9,10");
    const labels = Array.from({ length: 11 }, (_, k) => (k === 5 ? "Moyenne" : `L${k}`));
    expect(running(columns, { labels })).toBe("1=1+0 at 0,1,2,3,4,6,7,8,9,10");
    expect(running([a, from(0, a)], { targets: [1] })).toBe("");
    expect(running([a, from(0, a)], { apart: [0, 1, 2, 3, 4, 5, 6] })).toBe("");
  });
  it("holds within a unit and a half", () => {
    const rounded = (by: number): number[] => from(0, a).map((amount, k) => amount + (k % 2) * by);
    expect(running([a, rounded(1)])).toBe("1=1+0 at 0-9");
    expect(running([a, rounded(2)])).toBe("");
    const tens = a.map((amount) => 10 * Math.round(amount / 10));
    expect(
      running([tens, from(0, tens).map((amount, k) => amount + (k % 2) * 10)], { units: [10, 10] }),
    ).toBe("1=1+0 at 0-9");
  });
  it("may add small counts, but takes nothing away", () => {
    const counts = [5, 8, 3, 9, 6, 4, 7, 11, 5, 8];
    expect(running([counts, from(0, counts)])).toBe("1=1+0 at 0-9");
    expect(
      running([
        counts,
        from(
          0,
          counts.map((one) => -one),
        ),
      ]),
    ).toBe("");
    expect(running([[1, 2, 1, 1, 2, 1, 1, 2, 1, 1], from(0, [1, 2, 1, 1, 2, 1, 1, 2, 1, 1])])).toBe("");
    expect(running([counts, from(0, counts)], {}, "row")).toBe("");
  });
  it("may take away, run upwards, or along a row", () => {
    expect(
      running([
        a,
        from(
          90_000,
          a.map((amount) => -amount),
        ),
      ]),
    ).toBe("1=1-0 at 0-9");
    expect(running([[...a].reverse(), from(0, a).reverse()])).toBe("1=1+0 at 9-0");
    expect(running([a, from(0, a)], {}, "row")).toBe("1=1+0 at 0-9");
    expect(
      running([
        a,
        off(
          from(
            90_000,
            a.map((amount) => -amount),
          ),
          4,
        ),
      ]),
    ).toBe("1=1-0 at 0-9");
    expect(
      running([
        a,
        off(
          from(
            90_000,
            a.map((amount) => -amount),
          ),
          3,
          6,
        ),
      ]),
    ).toBe("");
  });
});

describe("a line that two others move", () => {
  it("adds one and takes the other away, each at two places", () => {
    const change = less(a, b);
    expect(running([a, b, from(500, change)])).toBe("2=2+0-1 at 0-9");
    expect(running([a, other, b, from(500, change)])).toBe("3=3+0-2 at 0-9");
    const parts = (taken: number): number[] => b.map((amount, k) => (k > 0 && k <= taken ? amount : 0));
    expect(running([a, parts(2), from(500, less(a, parts(2)))])).toBe("2=2+0-1 at 0-9");
    expect(running([a, parts(1), from(500, less(a, parts(1)))])).toBe("2=2+0 at 0-9");
  });
  it("is one of two where they explain it better than one alone", () => {
    const blank = a.map((amount, k) => (k % 2 === 0 ? amount : null));
    const taken = b.map((amount, k) => (k % 2 === 0 ? null : amount));
    const moves = a.map((amount, k) => (k % 2 === 0 ? amount : -(b[k] ?? 0)));
    expect(running([blank, taken, from(500, moves)])).toBe("2=2+0-1 at 0-9");
  });
  it("is looked for among sixteen lines at most", () => {
    const change = less(a, b);
    const many = (count: number): number[][] =>
      Array.from({ length: count }, (_, k) => amounts(20 + 3 * k).map((amount, at) => amount + at * k * k));
    expect(running([a, b, from(500, change), ...many(13)])).toBe("2=2+0-1 at 0-9");
    expect(running([a, b, from(500, change), ...many(14)])).toBe("");
    expect(running([a, from(0, a), ...many(58)])).toBe("1=1+0 at 0-9");
    expect(running([a, from(0, a), ...many(59)])).toBe("");
  });
});

describe("openings that are the closings before", () => {
  const closings = from(9_000, less(a, b));
  const openings = [9_000, ...closings.slice(0, -1)];
  it("are told by their labels", () => {
    expect(running([openings, closings], { names: ["Solde initial", "Solde final"] })).toBe("0=1 at 0-9");
    expect(running([openings, closings], { names: ["Solde", "Autre"] })).toBe("");
    expect(running([openings, closings], { names: ["Solde final", "Solde initial"] })).toBe("1=0 at 9-0");
    expect(
      running([[...openings].reverse(), [...closings].reverse()], {
        names: ["Solde initial", "Solde final"],
      }),
    ).toBe("0=1 at 9-0");
  });
  it("fail at one place in ten, two at least", () => {
    const names = ["Solde initial", "Solde final"];
    expect(running([off(openings, 4), closings], { names })).toBe("0=1 at 0-9");
    expect(running([off(openings, 4, 6), closings], { names })).toBe("0=1 at 0-9");
    expect(running([off(openings, 3, 5, 7), closings], { names })).toBe("");
  });
});

describe("a line that runs as far as it does", () => {
  const taken = from(
    90_000,
    a.map((amount) => -amount),
  );
  const tail = (count: number): number[] => Array.from({ length: count }, (_, k) => 31_000 + 997 * k * k);
  const columns = (count: number): number[][] => [
    [...a, ...amounts(8, count)],
    [...taken, ...tail(count)],
  ];
  it("ends before three places that fail at the end", () => {
    expect(running(columns(2))).toBe("1=1-0 at 0-11");
    expect(running(columns(3))).toBe("1=1-0 at 0-9");
  });
  it("begins after three that fail at the beginning", () => {
    const turned = (count: number): number[][] => [
      [...amounts(8, count), ...a],
      [...tail(count), ...taken],
    ];
    expect(running(turned(2))).toBe("1=1-0 at 0-11");
    expect(running(turned(4))).toBe("1=1-0 at 4-13");
  });
  it("steps over places where it goes on from where it had come to", () => {
    const aside = (row: readonly number[], marks: readonly number[]): number[] => [
      ...row.slice(0, 5),
      ...marks,
      ...row.slice(5),
    ];
    const total = from(0, a);
    expect(running([aside(a, [50_000, 60_000]), aside(total, [123, 45])])).toBe(
      "1=1+0 at 0,1,2,3,4,7,8,9,10,11",
    );
    expect(running([aside(a, [50_000]), aside(total, [123])])).toBe("1=1+0 at 0-10");
  });
});

describe("years that come one after another", () => {
  const after = (labels: readonly string[], before: number, position = before + 1): boolean =>
    follows(
      gridOf(
        labels.map(() => [1]),
        { rowLabels: labels },
      ),
      "column",
      before,
      position,
    );
  it("do so by the step that most of them make", () => {
    const years = ["1990", "1991", "1992", "1995"];
    expect([0, 1, 2].map((k) => after(years, k))).toEqual([true, true, false]);
    expect(after([...years].reverse(), 0)).toBe(false);
    expect(after(["1990", "1991", "1995"], 1)).toBe(true);
    expect([0, 1, 2, 3].map((k) => after(["1990", "1990", "1991", "1992", "1996"], k))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(after(["1990", "1995", "2000", "2001"], 2)).toBe(false);
    expect(after(years, 0, 2)).toBe(false);
  });
  it("are told by what labels begin with", () => {
    const beside = (label: string): boolean =>
      after(["Exercice 2009", "2010 (p)", label, "2012", "2013", "2014"], 2);
    expect(
      ["2011", " 2011 ", "2008", "2008/09", "20081", "08", "Au 31 décembre 2008", "Campagnes de 2008"].map(
        beside,
      ),
    ).toEqual([true, true, false, true, true, true, true, true]);
    expect(after(["Nord", "Sud"], 0)).toBe(true);
    const across = gridOf([[1, 1, 1, 1]], { columnLabels: ["1990", "1991", "1992", "1995"] });
    expect([
      follows(across, "row", 1, 2),
      follows(across, "row", 2, 3),
      follows(across, "column", 2, 3),
    ]).toEqual([true, false, true]);
  });
});
