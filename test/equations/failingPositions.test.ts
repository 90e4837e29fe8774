import { impliedPositions } from "../../src/equations/impliedPositions";
import { jointlyExplained } from "../../src/equations/jointChanges";
import type { EquationFamily } from "../../src/equations";
import type { Position } from "../../src/equations/positions";
import { roundingBySize } from "../../src/equations/roundingBySize";
import { footsAsStored, hidesDigits, storedDigits } from "../../src/equations/storedDigits";
import { positionsOfMore, positionsOfOtherSums, takeInMore } from "../../src/equations/unlisted";
import { gridOf } from "./gridOf";
import { at, sum } from "./made";

describe("figures rounded by their size", () => {
  /** So many amounts above 10 without decimals and below it with one, in tenths. */
  const sized = (above: number, below: number, last = 99) =>
    roundingBySize({
      ...gridOf([
        [
          ...Array.from({ length: above }, (_, k) => 100 + 10 * k),
          ...Array.from({ length: below - 1 }, (_, k) => 11 + k),
          last,
        ],
      ]),
      scale: 1,
    });
  it("are seen in ten amounts that reach a power of ten and four below it", () => {
    expect(sized(10, 4)).toEqual({ from: 100, unit: 10, finer: 1 });
    expect(sized(9, 4)).toBeNull();
    expect(sized(10, 3)).toBeNull();
    expect(sized(12, 6, -99)).toEqual({ from: 100, unit: 10, finer: 1 });
  });
  it("begin above the greatest amount with decimals", () => {
    expect(sized(40, 4, 101)).toBeNull();
    expect(
      roundingBySize({
        ...gridOf([Array.from({ length: 20 }, (_, k) => 1000 + 10 * k), [11, 12, 13, 101]]),
        scale: 1,
      }),
    ).toEqual({ from: 1000, unit: 10, finer: 1 });
  });
  it("are none of whole numbers, nor where all are multiples of the next unit", () => {
    const rows = [Array.from({ length: 12 }, (_, k) => 100 + 10 * k), [11, 12, 13, 14, 15]];
    expect(roundingBySize(gridOf(rows))).toBeNull();
    expect(roundingBySize({ ...gridOf([rows[0] ?? []]), scale: 1 })).toBeNull();
  });
  it("are looked for in the columns that print the most decimals", () => {
    const rows = [
      ...Array.from({ length: 12 }, (_, k) => [100 + 10 * k, 10 * k]),
      ...[11, 12, 13, 14].map((one) => [one, one === 14 ? null : 5]),
    ];
    const grid = { ...gridOf(rows, { units: [1, 10] }), scale: 1 };
    expect(roundingBySize(grid)).toEqual({ from: 100, unit: 10, finer: 1 });
    expect(roundingBySize({ ...grid, units: Float64Array.of(10, 1) })).toBeNull();
  });
});

describe("digits below the displayed unit", () => {
  const grid = gridOf([[1234, 2341, 3575, 1200, 0]], { units: [100, 100, 100, 100, 100] });
  const cells = [{ cell: 2 }, { cell: 0 }, { cell: 1 }];
  it("are hidden where an amount is no multiple of a unit of ten or more", () => {
    expect(hidesDigits(grid, cells, 100)).toBe(true);
    expect(hidesDigits(grid, cells, 10)).toBe(true);
    expect(hidesDigits(grid, cells, 9)).toBe(false);
    expect(hidesDigits(grid, [{ cell: 3 }, { cell: 4 }], 100)).toBe(false);
    expect(hidesDigits(grid, [{ cell: 3 }, { cell: 0 }], 100)).toBe(true);
  });
  it("foot but for the last stored digit of each amount", () => {
    expect(footsAsStored(at(0, 1, [2, 0, 1]))).toBe(true);
    expect(footsAsStored(at(0, -1, [2, 0, 1]))).toBe(true);
    expect(footsAsStored(at(0, 2, [2, 0, 1]))).toBe(false);
    expect(footsAsStored(at(0, -2, [2, 0, 1]))).toBe(false);
    expect(footsAsStored(at(0, 2, [2, 0, 1, 3]))).toBe(true);
  });
  const holding = (gaps: readonly number[], more: Partial<Position> = {}): Position[] =>
    gaps.map((gap, k): Position => ({ ...at(k, gap, [2, 0, 1]), status: "rounding", ...more }));
  it("are stored where eight sums or more foot with them, nine of ten at least", () => {
    const evidence = (totals: number, withoutGap: number) => ({
      totals,
      withoutGap,
      amounts: 3 * totals,
      multiples: 3 * totals,
    });
    const stored = (gaps: readonly number[]) => storedDigits(grid, holding(gaps));
    expect(stored([0, 0, 0, 0, 0, 0, 0, 1])).toEqual({
      regime: { kind: "stored", unit: 1, evidence: evidence(8, 7) },
      areApproximate: false,
    });
    expect(stored([0, 0, 0, 0, 0, 0, 0])).toEqual({ regime: null, areApproximate: false });
    expect(stored([0, 0, 0, 0, 0, 0, 0, 0, 0, 40]).regime?.evidence).toEqual(evidence(10, 9));
    expect(stored([0, 0, 0, 0, 0, 0, 0, 0, 40])).toEqual({ regime: null, areApproximate: false });
    expect(stored([0, 0, 0, 0, 40, 40, 40, 40])).toEqual({ regime: null, areApproximate: false });
    expect(stored([0, 0, 0, 40, 40, 40, 40, 40])).toEqual({ regime: null, areApproximate: true });
    expect(stored([40, 40, 40, 40, 40, 40, 40])).toEqual({ regime: null, areApproximate: false });
  });
  it("say nothing in sums that fail, repeat one amount or hide none", () => {
    const eight = Array.from({ length: 8 }, () => 0);
    expect(storedDigits(grid, holding(eight, { status: "broken" })).regime).toBeNull();
    expect(storedDigits(grid, holding(eight, { lone: 0 })).regime).toBeNull();
    expect(storedDigits(gridOf([[1234, 2341, 3575]]), holding(eight)).regime).toBeNull();
  });
});

describe("totals that state another sum than their parts", () => {
  const places = (gaps: readonly number[], explained: readonly number[] = []): number[] => {
    const positions = gaps.map((gap, k) => at(k + 10, gap));
    const open = positions.filter(({ gap }, k) => gap !== 0 && !explained.includes(k));
    return [...positionsOfOtherSums(positions, new Set(open))];
  };
  it.each([
    [
      [-1, -2, -3, -4],
      [10, 11, 12, 13],
    ],
    [[-1, -2, -3], []],
    [
      [0, 5, 6, 7, 8, 0, 0],
      [11, 12, 13, 14],
    ],
    [[-1, -2, 3, 4], []],
    [
      [-1, -2, 3, 4, 5, 6],
      [12, 13, 14, 15],
    ],
    [
      [-1, -2, -3, -4, 5],
      [10, 11, 12, 13],
    ],
    [[-1, -2, 0, -3, -4], []],
    [
      [1, 1, 1, 1, 0, -1, -1, -1, -1],
      [10, 11, 12, 13, 15, 16, 17, 18],
    ],
  ])("off by %j: neighbours off by one sign, four or more", (gaps, expected) => {
    expect(places(gaps)).toEqual(expected);
  });
  it("are no run through one that another equation explains", () => {
    expect(places([1, 1, 1, 1, 1], [2])).toEqual([]);
    expect(places([1, 1, 1, 1, 1], [4])).toEqual([10, 11, 12, 13]);
  });

  const grid = gridOf([[100, -100, 0, 1000]]);
  const off = (cell: number, gap: number): Position => at(0, gap, [cell]);
  it("take in more where nearly all exceed their parts by a tenth at most, three or more", () => {
    expect(takeInMore(grid, [off(0, -10), off(0, -1), off(3, -100)])).toBe(true);
    expect(takeInMore(grid, [off(0, -11), off(0, -1), off(3, -100)])).toBe(false);
    expect(takeInMore(grid, [off(0, -1), off(0, -1)])).toBe(false);
    expect(takeInMore(grid, [off(0, 1), off(0, 1), off(0, 1)])).toBe(false);
    expect(takeInMore(grid, [off(1, 1), off(1, 10), off(1, 5)])).toBe(true);
    expect(takeInMore(grid, [off(1, -1), off(1, -10), off(1, -5)])).toBe(false);
    expect(takeInMore(grid, [...Array.from({ length: 9 }, () => off(0, -5)), off(0, 5)])).toBe(true);
    expect(takeInMore(grid, [...Array.from({ length: 8 }, () => off(0, -5)), off(0, 5)])).toBe(false);
    expect(takeInMore(grid, [...Array.from({ length: 9 }, () => off(0, -5)), off(0, -50)])).toBe(true);
  });
  it("tells the places where such a total exceeds its parts", () => {
    const table = gridOf([
      [50, 50, 50, 50, 50],
      [40, 40, 40, 40, 40],
      [90, 95, 85, 120, null],
    ]);
    expect(positionsOfMore(table, sum("column", 2, [0, 1], { to: 5 }))).toEqual([1]);
    expect(positionsOfMore(table, sum("column", 2, [0, 1], { from: 2, to: 5 }))).toEqual([]);
  });
});

describe("positions that fail because others do", () => {
  const impliedAt = (positions: readonly Position[], families: readonly EquationFamily[]): number[] =>
    [
      ...impliedPositions(
        positions,
        new Set(positions.filter(({ status }) => status === "broken")),
        families,
      ),
    ].map((position) => position.at);
  const total = sum("row", 2, [0, 1]);
  it("are totals that fail by what their parts fail by, within what roundings leave", () => {
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 40)], [total])).toEqual([2]);
    expect(impliedAt([at(0, 40), at(1, -30), at(2, 10)], [total])).toEqual([2]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 43)], [total])).toEqual([2]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 37)], [total])).toEqual([2]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 44)], [total])).toEqual([]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 36)], [total])).toEqual([]);
    expect(impliedAt([at(0, 40), at(2, 42)], [total])).toEqual([2]);
    expect(impliedAt([at(0, 40), at(2, 43)], [total])).toEqual([]);
  });
  it("are differences too", () => {
    const difference = sum("row", 2, [0, -1]);
    expect(impliedAt([at(0, 0), at(1, 40), at(2, -40)], [difference])).toEqual([2]);
    expect(impliedAt([at(0, 0), at(1, 40), at(2, 40)], [difference])).toEqual([]);
  });
  it("are none without a part that fails, of another line, or of a family in doubt", () => {
    expect(impliedAt([at(0, 0), at(1, 0), at(2, 3), at(3, 9)], [total])).toEqual([]);
    expect(impliedAt([at(0, 40), at(1, 0), at(3, 40)], [total])).toEqual([]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 40)], [{ ...total, labelOnly: true }])).toEqual([]);
    expect(impliedAt([at(0, 40), at(1, 0), at(2, 40)], [{ ...total, tied: true }])).toEqual([]);
  });
});

describe("slips of one line that its total asks for together", () => {
  const explainedAt = (failing: readonly Position[], across: readonly Position[]): number[] =>
    [...jointlyExplained(failing, across)].map((position) => position.at);
  const [one, two, three] = [at(0, 5_000, [90, 10]), at(1, 7_000, [91, 11]), at(2, 900, [92, 12])];
  it("are those that add up to its gap within what roundings leave", () => {
    const column = (gap: number): Position[] => [at(0, gap, [99, 10, 11, 12])];
    expect(explainedAt([one, two, three], column(12_000))).toEqual([0, 1]);
    expect(explainedAt([one, two, three], column(12_003))).toEqual([0, 1]);
    expect(explainedAt([one, two, three], column(11_997))).toEqual([0, 1]);
    expect(explainedAt([one, two, three], column(12_004))).toEqual([]);
    expect(explainedAt([one, two, three], column(12_900))).toEqual([0, 1, 2]);
    expect(explainedAt([one, two, three], column(-12_000))).toEqual([]);
    expect(explainedAt([one, two, three], column(5_000))).toEqual([]);
  });
  it("are none where fewer than two meet the line, or chance could make them", () => {
    expect(explainedAt([one, two], [at(0, 12_000, [99, 10, 12])])).toEqual([]);
    expect(explainedAt([one], [at(0, 5_000, [99, 10])])).toEqual([]);
    const few = (gap: number): Position[] => [at(0, gap, [90, 10]), at(1, gap, [91, 11])];
    expect(explainedAt(few(1_000), [at(0, 2_000, [99, 10, 11])])).toEqual([0, 1]);
    expect(explainedAt(few(700), [at(0, 1_400, [99, 10, 11])])).toEqual([0, 1]);
    expect(explainedAt(few(699), [at(0, 1_398, [99, 10, 11])])).toEqual([]);
  });
  it("are none where two sets of them would do", () => {
    const like = at(3, 7_000, [93, 13]);
    expect(explainedAt([one, two, like], [at(0, 12_000, [99, 10, 11, 13])])).toEqual([]);
  });
  it("are told by the signs of their cells", () => {
    const asTotal = at(1, -7_000, [11, 91]);
    expect(explainedAt([one, asTotal], [at(0, 12_000, [99, 10, 11])])).toEqual([0, 1]);
    expect(explainedAt([one, asTotal], [at(0, -2_000, [99, 10, 11])])).toEqual([]);
    expect(explainedAt([one, two], [at(0, -2_000, [11, 10])])).toEqual([0, 1]);
  });
  it("are at most ten at once", () => {
    const many = (count: number): number[] => {
      const failing = Array.from({ length: count }, (_, k) => at(k, 1_000_000 * 2 ** k, [50 + k, k]));
      return explainedAt(failing, [at(0, 3_000_000, [99, ...failing.map((_, k) => k)])]);
    };
    expect(many(10)).toEqual([0, 1]);
    expect(many(11)).toEqual([]);
  });
});
