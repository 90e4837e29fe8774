import { withAccumulatedRoundings } from "../../src/equations/accumulated";
import { blanksOf, familiesLeavingSmallOut } from "../../src/equations/blanks";
import { checkFamilies, type EquationFamily } from "../../src/equations";
import { speakingSiblings } from "../../src/equations/layouts";
import { positionsOfUntoldParts } from "../../src/equations/untoldParts";
import { gridOf } from "./gridOf";
import { sum } from "./made";

type Rows = readonly (readonly (number | null)[])[];
const brokenOf = (rows: Rows, families: readonly EquationFamily[]): [number, number][] => {
  const failing: [number, number][] = [];
  checkFamilies(gridOf(rows), families, (family, position, status) => {
    if (status === "broken") failing.push([family, position]);
  });
  return failing;
};

describe("totals of rounded totals", () => {
  it("are allowed the roundings of their parts, where the sums of those hold", () => {
    // Two columns of three rounded parts each, their totals and the totals of both, one unit more than the tolerance off.
    const rows = (own: number): Rows => [
      [11, 21, 32],
      [12, 22, 34],
      [13, 23, 36],
      [36 + own, 67, 106],
    ];
    const families = [sum("column", 3, [0, 1, 2], { to: 3 }), sum("row", 2, [0, 1], { to: 4 })];
    const failing = brokenOf(rows(0), families);
    expect(failing).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(
      withAccumulatedRoundings(gridOf(rows(0)), families, failing).map((one) => one.accumulated),
    ).toEqual([undefined, undefined]);
    const near: Rows = [
      [11, 21, 32],
      [12, 22, 34],
      [13, 23, 36],
      [37, 67, 102],
    ];
    const broken = brokenOf(near, families);
    expect(broken).toEqual([[1, 3]]);
    const [, allowed] = withAccumulatedRoundings(gridOf(near), families, broken);
    expect([...(allowed?.accumulated ?? [])]).toEqual([[3, 8]]);
    const exact = families.map(
      (family) =>
        ({
          ...family,
          regime: {
            kind: "exact",
            unit: 1,
            evidence: { totals: 9, withoutGap: 9, amounts: 9, multiples: 9 },
          },
        }) as const,
    );
    expect(withAccumulatedRoundings(gridOf(near), exact, broken)).toEqual(exact);
    const labelled = families.map((family) => ({ ...family, labelOnly: true }));
    expect(withAccumulatedRoundings(gridOf(near), labelled, broken)).toEqual(labelled);
    expect(withAccumulatedRoundings(gridOf(near), families.slice(1), [[0, 3]])).toEqual(families.slice(1));
  });
});

describe("totals beside lines that are not told", () => {
  /** Two quarters and their year; the second line is told for the year only. */
  const rows = (total: number): Rows => [
    [10, 20, 30],
    [null, null, 50],
    [10, 20, total],
  ];
  const year = sum("row", 2, [0, 1], { to: 3, blanks: "unknown" });
  const down = sum("column", 2, [0, 1], { to: 3 });
  const untoldAt = (total: number, across: readonly EquationFamily[] = [down], family = year): number[] =>
    positionsOfUntoldParts(gridOf(rows(total)), family, [2], across);
  it("fail by what those hold, within what roundings leave", () => {
    expect(untoldAt(80)).toEqual([2]);
    expect(untoldAt(83)).toEqual([2]);
    expect(untoldAt(77)).toEqual([2]);
    expect(untoldAt(85)).toEqual([]);
    expect(untoldAt(75)).toEqual([]);
    expect(untoldAt(30)).toEqual([]);
  });
  it("are told by sums of the other direction that are in no doubt and reach the year", () => {
    expect(untoldAt(80, [])).toEqual([]);
    expect(untoldAt(80, [{ ...down, tied: true }])).toEqual([]);
    expect(untoldAt(80, [{ ...down, labelOnly: true }])).toEqual([]);
    expect(untoldAt(80, [{ ...down, to: 2 }])).toEqual([]);
    expect(untoldAt(80, [{ ...down, from: 2 }])).toEqual([2]);
    expect(untoldAt(80, [{ ...down, target: 1 }])).toEqual([]);
    const told: Rows = [
      [10, 20, 30],
      [20, 20, 90],
      [30, 40, 120],
    ];
    expect(positionsOfUntoldParts(gridOf(told), year, [2], [down])).toEqual([]);
  });
});

describe("blocks that speak for one another", () => {
  /** Three headings over two lines each, in two columns; `offs` are what each heading is off by in each column. */
  const speaking = (
    offs: readonly (readonly [number, number])[],
    changed: readonly Partial<EquationFamily>[] = [],
  ): number[] => {
    const rows = offs.flatMap(([a, b], k): Rows => [
      [30 + k + a, 70 + k + b],
      [10, 20],
      [20 + k, 50 + k],
    ]);
    const families = offs.map((_, k) =>
      sum("column", 3 * k, [3 * k + 1, 3 * k + 2], { to: 2, ...changed[k] }),
    );
    return [...speakingSiblings(gridOf(rows), families, brokenOf(rows, families))];
  };
  it("are those of one make that hold where one fails", () => {
    expect(
      speaking([
        [9, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0]);
    expect(
      speaking([
        [9, 0],
        [9, 0],
        [0, 0],
      ]),
    ).toEqual([]);
    expect(
      speaking([
        [9, 0],
        [0, 9],
        [0, 0],
      ]),
    ).toEqual([0, 1]);
    expect(
      speaking([
        [9, 9],
        [0, 9],
        [0, 0],
      ]),
    ).toEqual([]);
    expect(
      speaking([
        [9, 0],
        [9, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0, 1]);
    expect(speaking([[9, 0]])).toEqual([]);
    expect(
      speaking([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });
  it("are none of another make or in doubt", () => {
    expect(
      speaking(
        [
          [9, 0],
          [0, 0],
        ],
        [{}, { tied: true }],
      ),
    ).toEqual([]);
    expect(
      speaking(
        [
          [9, 0],
          [0, 0],
        ],
        [{ labelOnly: true }],
      ),
    ).toEqual([]);
    const rows: Rows = [
      [10, 20],
      [20, 50],
      [39, 70],
      [30, 70],
      [10, 20],
      [20, 50],
    ];
    const families = [sum("column", 2, [0, 1], { to: 2 }), sum("column", 3, [4, 5], { to: 2 })];
    expect([...speakingSiblings(gridOf(rows), families, brokenOf(rows, families))]).toEqual([]);
    const apart: Rows = [
      [39, 70],
      [10, 20],
      [0, 7],
      [20, 50],
      [30, 70],
      [10, 20],
      [20, 50],
    ];
    const scattered = [sum("column", 0, [1, 3], { to: 2 }), sum("column", 4, [5, 6], { to: 2 })];
    expect([...speakingSiblings(gridOf(apart), scattered, brokenOf(apart, scattered))]).toEqual([]);
  });
  it("are breakdowns of one total that hold, or that ask it for one change", () => {
    const twice = (total: number, other: number): number[] => {
      const rows: Rows = [
        [total, 70],
        [10, 20],
        [20, 50],
        [0, 0],
        [other, 40],
        [15, 30],
      ];
      const families = [sum("column", 0, [1, 2], { to: 2 }), sum("column", 0, [4, 5], { to: 2 })];
      return [...speakingSiblings(gridOf(rows), families, brokenOf(rows, families))];
    };
    expect(twice(30, 15)).toEqual([]);
    expect(twice(30, 35)).toEqual([1]);
    expect(twice(60, 15)).toEqual([0, 1]);
    expect(twice(60, 18)).toEqual([0, 1]);
    expect(twice(60, 19)).toEqual([]);
  });
});

describe("blanks of a sum", () => {
  const family = (count: number): EquationFamily => sum("column", 3, [0, 1, 2], { to: count });
  /** A column each: three terms, `null` for a blank, and the total. */
  const told = (columns: readonly (readonly (number | null)[])[]): string => {
    const rows = [0, 1, 2, 3].map((r) => columns.map((column) => column[r] ?? null));
    return blanksOf(gridOf(rows), [family(columns.length)]);
  };
  const [full, held, failed] = [
    [10, 20, 30, 60],
    [10, null, 30, 40],
    [10, null, 30, 90],
  ];
  it("are zeros where two sums with a blank hold for each that fails", () => {
    expect(told([full, full])).toBe("zero");
    expect(told([held, failed])).toBe("zero");
    expect(told([held, held, failed])).toBe("zero");
    expect(told([failed, failed, held])).toBe("unknown");
    expect(told([failed, failed, held, held, held, held])).toBe("zero");
    expect(told([failed, failed, held, held, held])).toBe("unknown");
  });
  it("are a slip where complete sums hold and one alone fails, with one blank", () => {
    expect(told([full, full, failed])).toBe("zero");
    expect(told([full, failed])).toBe("unknown");
    expect(told([full, full, [10, null, null, 90]])).toBe("unknown");
    expect(told([full, full, failed, [null, 0, 0, 0]])).toBe("unknown");
    expect(told([full, full, failed, [0, 0, 0, 0]])).toBe("zero");
    expect(told([full, full, failed, failed])).toBe("unknown");
  });
  it("explain no total that its told terms exceed", () => {
    expect(told([full, [10, null, 30, 20]])).toBe("zero");
    expect(told([full, [10, null, -30, -90]])).toBe("unknown");
  });
  it("were left beside others of the line", () => {
    const rows = (other: readonly (number | null)[]): Rows => [
      [10, 10, 10],
      [20, 20, null],
      [30, 30, 30],
      [60, 60, 90],
      other,
    ];
    const own = [family(3)] as const;
    expect(blanksOf(gridOf(rows([1, 2, 3])), own)).toBe("zero");
    expect(blanksOf(gridOf(rows([1, 2, null])), own)).toBe("unknown");
    expect(blanksOf(gridOf(rows([1, null, null])), own)).toBe("zero");
  });

  /** Totals of columns that exceed what is told by so much each, a blank in every one of them. */
  const small = (gaps: readonly number[], least = 5): boolean[] => {
    const rows: Rows = [
      gaps.map(() => 40),
      gaps.map(() => null),
      gaps.map(() => least),
      gaps.map((gap) => 40 + least + gap),
    ];
    const families = [sum("column", 3, [0, 1, 2], { to: gaps.length })];
    const each = gaps.map((_, c) => ({ ...(families[0] ?? sum("column", 3, [0])), from: c, to: c + 1 }));
    const found = familiesLeavingSmallOut(gridOf(rows), each, brokenOf(rows, each));
    return each.map((_, index) => found.has(index));
  };
  it("stand for small amounts where three totals exceed their terms by less than the least amount", () => {
    expect(small([3, 4, 3])).toEqual([true, true, true]);
    expect(small([3, 4])).toEqual([false, false]);
    expect(small([3, 4, 5])).toEqual([false, false, false]);
    expect(small([3, 4, 3, 9])).toEqual([true, true, true, false]);
    expect(small([3, 4, 3, 9, 9])).toEqual([false, false, false, false, false]);
    expect(small([3, 4, -3])).toEqual([false, false, false]);
    expect(small([3, 3, 3], 3)).toEqual([false, false, false]);
  });
});
