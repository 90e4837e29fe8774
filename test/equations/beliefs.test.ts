import { withBelief, type EquationFamily, type ListedRows } from "../../src/equations";
import { gridOf } from "./gridOf";
import { plus, sum, type Rows } from "./made";

const nothing: ListedRows = { parts: new Set(), totals: new Set() };
const amounts = (seed: number, positions = 12): number[] =>
  Array.from(
    { length: positions },
    (_, c) => 1_000 + ((seed ** 3 * 7_919 + (c + 1) ** 2 * 104_729 * seed) % 80_000),
  );
/** The row with its first amounts wrong, one up and one down, none as another. */
const off = (row: readonly number[], count: number, by = 333): number[] =>
  row.map((amount, k) => (k < count ? amount + (k % 2 === 0 ? -1 : 1) * (by + 17 * k) : amount));
const [a, b, c, other] = [amounts(3), amounts(4), amounts(5), amounts(6)];
const three = plus(a, b, c);

/** How far one sum down the rows is believed, by itself or beside others. */
const belief = (
  rows: Rows,
  family: EquationFamily,
  {
    labels,
    listed = nothing,
    beside = [],
  }: { labels?: readonly string[]; listed?: ListedRows; beside?: readonly EquationFamily[] } = {},
): string =>
  withBelief(gridOf(rows, labels ? { rowLabels: labels } : {}), [family, ...beside], listed)[0]?.belief ?? "";
const first = (rows: Rows, count: number): Rows => rows.map((row) => row.slice(0, count));
const down = (
  target: number,
  lines: readonly number[],
  to = 12,
  more: Partial<EquationFamily> = {},
): EquationFamily => sum("column", target, lines, { to, ...more });

describe("a sum of lines that stand apart", () => {
  const rows = (wrong: number): Rows => [a, other, b, other, c, off(three, wrong)];
  const apart = (wrong: number, positions = 12): string =>
    belief(first(rows(wrong), positions), down(5, [0, 2, 4], positions));
  it("is established where seven tenths of its positions hold", () => {
    expect(apart(0)).toBe("established");
    expect(apart(3, 10)).toBe("established");
    expect(apart(4, 10)).toBe("possible");
    expect(apart(12)).toBe("possible");
  });
  it("accuses at three positions only where its label says that it is a total", () => {
    expect(apart(1, 3)).toBe("possible");
    expect(apart(1, 4)).toBe("established");
    const labels = ["a", "x", "b", "x", "c", "Total"];
    const total = (wrong: number, positions: number): string =>
      belief(first(rows(wrong), positions), down(5, [0, 2, 4], positions), { labels });
    expect(total(1, 3)).toBe("established");
    expect(total(1, 2)).toBe("possible");
    expect(total(2, 3)).toBe("possible");
    expect(apart(0, 1)).toBe("established");
  });
});

describe("a total right beside its parts", () => {
  const labels = ["a", "b", "c", "Total"];
  const block = (wrong: number, positions: number, rowLabels: readonly string[] = labels): string =>
    belief(first([a, b, c, off(three, wrong)], positions), down(3, [0, 1, 2], positions), {
      labels: rowLabels,
    });
  it("holds at half of two positions or three, under its label", () => {
    expect(block(1, 2)).toBe("established");
    expect(block(2, 3)).toBe("possible");
    expect(block(1, 3)).toBe("established");
    expect(block(1, 1)).toBe("possible");
    expect(block(1, 2, ["a", "b", "c", "d"])).toBe("possible");
  });
  it("closes a list of four lines or more, though nothing says « total »", () => {
    const d = amounts(9);
    const list = (wrong: readonly number[], positions: number, order: "last" | "first" = "last"): string => {
      const rows = order === "last" ? [a, b, c, d, wrong] : [wrong, a, b, c, d];
      return belief(
        first(rows, positions),
        order === "last" ? down(4, [0, 1, 2, 3], positions) : down(0, [1, 2, 3, 4], positions),
      );
    };
    const four = plus(a, b, c, d);
    expect(list(off(four, 1), 3)).toBe("established");
    expect(list(off(four, 1), 3, "first")).toBe("established");
    expect(list(off(four, 1), 2)).toBe("possible");
    expect(list(off(four, 2), 3)).toBe("possible");
    // A mean lies among the amounts that it is of.
    expect(list(four.with(0, (a[0] ?? 0) + 1), 3)).toBe("possible");
    expect(block(1, 3, ["a", "b", "c", "d"])).toBe("possible");
    const beyond = [a, b, c, d, off(four, 1), other];
    expect(belief(first(beyond, 3), down(4, [0, 1, 2, 3], 3))).toBe("possible");
    expect(belief(first([a, b, c, d, off(plus(b, c, d), 1)], 3), down(4, [1, 2, 3], 3))).toBe("possible");
    const minus = plus(a, b, c).map((amount, k) => amount - (d[k] ?? 0));
    expect(belief(first([a, b, c, d, off(minus, 1, -200_000)], 3), down(4, [0, 1, 2, -3], 3))).toBe(
      "possible",
    );
  });
});

describe("a line that repeats one other", () => {
  const repeat = (wrong: number, positions: number): string =>
    belief(first([a, other, off(a, wrong)], positions), down(2, [0], positions));
  it("holds at five positions, nine in ten", () => {
    expect(repeat(1, 12)).toBe("established");
    expect(repeat(1, 10)).toBe("established");
    expect(repeat(1, 9)).toBe("possible");
    expect(repeat(0, 4)).toBe("established");
  });
});

describe("a sum in doubt", () => {
  const rows: Rows = [a, b, c, off(three, 1)];
  it("is possible at most", () => {
    expect(belief(rows, down(3, [0, 1, 2]))).toBe("established");
    expect(belief(rows, down(3, [0, 1, 2], 12, { labelOnly: true }))).toBe("possible");
    expect(belief(rows, down(3, [0, 1, 2], 12, { tied: true }))).toBe("possible");
    expect(belief([a, b, c, three], down(3, [0, 1, 2], 12, { tied: true }))).toBe("possible");
  });
  it("is certain where a formula or a header states it", () => {
    expect(belief(rows, down(3, [0, 1, 2], 12, { origin: "formula" }))).toBe("certain");
    expect(belief(rows, down(3, [0, 1, 2], 12, { score: Infinity }))).toBe("certain");
    expect(belief(rows, down(3, [0, 1, 2], 12, { score: Infinity, labelOnly: true }))).toBe("certain");
  });
  it("is certain for a listed total, four in five of whose terms are listed", () => {
    const listed = (parts: readonly number[], totals: readonly number[]): string =>
      belief(
        [a, b, c, other, amounts(9), off(plus(a, b, c, other, amounts(9)), 1)],
        down(5, [0, 1, 2, 3, 4]),
        {
          listed: { parts: new Set(parts), totals: new Set(totals) },
        },
      );
    expect(listed([0, 1, 2, 3], [5])).toBe("certain");
    expect(listed([0, 1, 2], [5, 3])).toBe("certain");
    expect(listed([0, 1, 2], [5])).toBe("established");
    expect(listed([0, 1, 2, 3, 4], [])).toBe("established");
    const turned = [
      [5, 6, 40],
      [1_200, 344, 1_544],
    ];
    const across = sum("row", 2, [0, 1], { to: 2 });
    const told = withBelief(gridOf(turned), [across], { parts: new Set([0, 1]), totals: new Set([2]) });
    expect(told[0]?.belief).toBe("possible");
  });
  it("needs bits where a line is left out or counted twice", () => {
    const missing = (positions: number): string =>
      belief(
        first([a, b, c, plus(a, c)], positions),
        down(3, [0, 1, 2], positions, { anomaly: { kind: "missing-row", line: 1 } }),
      );
    expect(missing(12)).toBe("established");
    expect(missing(2)).toBe("established");
    const small = [[30], [20], [40], [70]];
    expect(belief(small, down(3, [0, 1, 2], 1, { anomaly: { kind: "missing-row", line: 1 } }))).toBe(
      "possible",
    );
  });
  it("is established in an outline, few of whose positions hold", () => {
    const outlined = (wrong: number): string =>
      belief(first([a, b, c, off(three, wrong)], 6), down(3, [0, 1, 2], 6, { outlined: true }));
    expect(outlined(5)).toBe("established");
    expect(outlined(6)).toBe("established");
  });
});

describe("a sum whose repairs the other direction asks for", () => {
  /** Three rows of parts and their total, the last column that of the others; some parts wrong. */
  const crossed = (
    wrong: readonly (readonly [row: number, column: number])[],
    columns = 4,
    label = "Total",
    row = 3,
  ): string => {
    const parts = [a, b, c].map((line) => line.slice(0, columns));
    const totals = plus(...parts);
    const grid = [...parts, totals].map((line, r) => [
      ...line.map(
        (amount, k) => amount + (wrong.some(([wr, wc]) => wr === r && wc === k) ? 900 + 70 * k + 11 * r : 0),
      ),
      line.reduce((all, amount) => all + amount, 0),
    ]);
    const across = sum(
      "row",
      columns,
      Array.from({ length: columns }, (_, k) => k),
      { to: 4 },
    );
    return belief(grid, down(row, [0, 1, 2], columns + 1), {
      labels: ["a", "b", "c", label],
      beside: [across],
    });
  };
  it("counts them among those that hold", () => {
    expect(crossed([[0, 0]])).toBe("established");
    expect(
      crossed([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBe("established");
    expect(
      crossed(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        4,
        "d",
      ),
    ).toBe("established");
    expect(
      crossed(
        [
          [0, 0],
          [1, 1],
        ],
        2,
      ),
    ).toBe("established");
  });
});

describe("blank terms and lines of more", () => {
  it("take totals that exceed their parts nearly everywhere for totals of more", () => {
    const more = plus(
      three,
      a.map((amount) => Math.round(amount / 50)),
    );
    const [family] = withBelief(
      gridOf([a, b, c, more.map((amount, k) => (k < 6 ? (three[k] ?? 0) : amount))]),
      [down(3, [0, 1, 2])],
      nothing,
    );
    expect([...(family?.unlisted ?? [])]).toEqual([6, 7, 8, 9, 10, 11]);
    expect(family?.belief).toBe("established");
  });
  it("are judged over all the pieces of one sum", () => {
    const rows: Rows = [a, b.map((amount, k) => (k < 6 ? null : amount)), c, three];
    const pieces = [down(3, [0, 1, 2], 6), down(3, [0, 1, 2], 12, { from: 6 })];
    const found = withBelief(gridOf(rows), pieces, nothing);
    expect(found.map(({ blanks }) => blanks)).toEqual(["unknown", "zero"]);
  });
  it("take growth that compounds for no sum", () => {
    const [volume, price] = [
      [38, 30, 10, 18, 10, 11],
      [61, 44, 73, 57, 90, 52],
    ];
    const value = (volume ?? []).map((v, k) =>
      Math.round(v + (price?.[k] ?? 0) + (v * (price?.[k] ?? 0)) / 100),
    );
    const told = (rows: Rows): string => belief(rows, down(2, [0, 1], 6));
    expect(told([volume ?? [], price ?? [], value])).toBe("possible");
    expect(told([volume ?? [], price ?? [], plus(volume ?? [], price ?? [])])).toBe("established");
  });
});
