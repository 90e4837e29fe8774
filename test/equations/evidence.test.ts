import { findEquations } from "../../src/equations";
import { hitBits, positionBits } from "../../src/equations/sums/evidence";
import { departureBits, differenceBits, independentBits } from "../../src/equations/sums/independentBits";
import { viewLines } from "../../src/equations/sums/lineView";
import { gridOf } from "./gridOf";
import { noHints } from "./made";

/** Bits of one sum that holds to the unit: what the terms but the largest could have missed by, against the width of n roundings. */
const bitsOf = (parts: readonly number[], gap: number): number => {
  const total = parts.reduce((a, b) => a + b, 0) - gap;
  const others = total + gap - Math.max(...parts);
  const sigma = Math.max(0.5, Math.sqrt((parts.length + 1) / 12));
  const density =
    (gap === 0 ? 1 / 3 : 0) + Math.exp(-((gap / sigma) ** 2) / 2) / (sigma * Math.sqrt(2 * Math.PI));
  return Math.min(24, Math.log2(1 + (Math.min(total, others) / 2) * density));
};

/** Amounts that repeat from one run to the next. */
const amounts = (seed: number): (() => number) => {
  let state = seed;
  return () => 100 + ((state = (state * 48271) % 2147483647) % 9000);
};

describe("the evidence for a total under its parts", () => {
  it.each([
    [3, 2, 0],
    [3, 5, 0],
    [5, 3, 0],
    [5, 8, 0],
    [9, 4, 0],
    [12, 6, 0],
    [5, 4, 1],
    [8, 6, 1],
    [8, 6, 2],
  ])("%d parts in %d columns, off by %d", (count, columns, gap) => {
    const next = amounts(count * 100 + columns);
    const parts = Array.from({ length: count }, () => Array.from({ length: columns }, next));
    const along = Array.from({ length: columns }, (_, c) => parts.map((row) => row[c] ?? 0));
    const rows = [...parts, along.map((list) => list.reduce((a, b) => a + b, 0) - gap)];
    const own = along.reduce((sum, list) => sum + bitsOf(list, gap), 0);
    // One run among those that end there: the start is the only choice.
    const choice = Math.min(Math.log2(1 + count), 2 * Math.log2(count));
    const score = (rowLabels: readonly string[]): number =>
      findEquations(gridOf(rows, { rowLabels })).find(({ target }) => target === count)?.score ?? NaN;
    expect(score(rows.map(() => ""))).toBeCloseTo(own - choice + 3, 6);
    // The label is worth five bits, and its place right under the whole block eight more.
    expect(score(rows.map((_, r) => (r === count ? "Total" : `Ligne ${r + 1}`)))).toBeCloseTo(
      own - choice + 16,
      6,
    );
  });

  it("never proves more than 24 bits by one column", () => {
    const rows = [[4e9], [5e9], [6e9], [15e9]];
    const [family] = findEquations(gridOf(rows, { rowLabels: ["a", "b", "c", "Total"] }));
    expect(family?.score).toBeCloseTo(24 - Math.log2(4) + 16, 6);
  });

  it("lets an amount that fails speak against, by its distance and no more than nine bits", () => {
    const parts = [
      [4127, 2250, 1963, 8340],
      [1188, 907, 2214, 4309],
      [3305, 1716, 2048, 6120],
    ];
    const along = [0, 1, 2, 3].map((c) => parts.map((row) => row[c] ?? 0));
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const held = along.slice(1).reduce((all, list) => all + bitsOf(list, 0), 0);
    const score = (off: number): number => {
      const totals = along.map((list, c) => sum(list) + (c === 0 ? off : 0));
      return (
        findEquations(gridOf([...parts, totals], { rowLabels: ["a", "b", "c", "Total"] }))[0]?.score ?? NaN
      );
    };
    const others = sum(along[0] ?? []) - 4127;
    const against = (off: number): number =>
      Math.max(-9, Math.min(10, Math.log2((0.03 * others) / (20 * off))));
    for (const off of [3, 10, 50, 300, 2000, 20_000])
      expect(score(off)).toBeCloseTo(held + against(off) - 2 + 16, 6);
  });
});

describe("the evidence of one position", () => {
  it("grows with what a sum that holds could have missed by, up to 24 bits", () => {
    expect(hitBits(1_000, 0, 1, 1)).toBeCloseTo(
      Math.log2(1 + 500 * (1 / 3 + 1 / (0.5 * Math.sqrt(2 * Math.PI)))),
    );
    expect(hitBits(1_000, 0.4, 1, 1)).toBeGreaterThan(hitBits(1_000, 0.5, 1, 1) + 0.3);
    // Eleven amounts of a unit of two: a deviation of two.
    expect(hitBits(1_000, 3, 12, 11)).toBeCloseTo(
      Math.log2(1 + (500 * Math.exp(-9 / 8)) / (2 * Math.sqrt(2 * Math.PI))),
    );
    expect(hitBits(1e12, 0, 1, 1)).toBe(24);
  });

  it("says nothing of a sum whose other terms roundings alone explain", () => {
    expect(positionBits(100, 100, 40, 2, 1.5)).toBe(hitBits(40, 0, 1.5, 2));
    expect(positionBits(-100, -100, 400, 2, 1.5)).toBe(hitBits(100, 0, 1.5, 2));
    expect(positionBits(0.2, 0.2, 5, 2, 1.5)).toBe(hitBits(1, 0, 1.5, 2));
    expect(positionBits(100, 101.5, 40, 2, 1.5)).toBe(hitBits(40, 1.5, 1.5, 2));
    expect(positionBits(100, 100, 0, 1, 1)).toBe(0);
    expect(positionBits(100, 101, 1.5, 2, 1.5)).toBe(0);
    expect(positionBits(100, 101, 1.6, 2, 1.5)).toBe(hitBits(1.6, 1, 1.5, 2));
    expect(positionBits(100, 100, 1.5, 2, 1.5)).toBe(hitBits(1.5, 0, 1.5, 2));
  });

  it("is against a sum that misses by more than wrong totals do", () => {
    expect(positionBits(1_000, 1_002, 1_000, 3, 1)).toBeCloseTo(Math.log2(30 / 40));
    expect(positionBits(1e9, 1e9 + 10, 1e9, 3, 1)).toBe(10);
    expect(positionBits(1_100, 100, 100, 3, 1)).toBe(-9);
    expect(positionBits(1_100, 100, 0, 1, 1)).toBe(-9);
    expect(positionBits(NaN, 5, 5, 1, 1)).toBe(-3);
    expect(positionBits(NaN, 0, 0, 0, 1)).toBe(0);
    expect(positionBits(0, 0, 0, 0, 1)).toBe(0);
    expect(positionBits(50, 0, 0, 0, 1)).toBe(-9);
  });
});

describe("the most that the positions of a sum can give together", () => {
  const viewOf = (rows: readonly (readonly (number | null)[])[]) =>
    viewLines(gridOf(rows), "column", noHints, 0, rows[0]?.length ?? 0);

  it("is little where its lines are in proportion", () => {
    const bits = (rows: readonly (readonly (number | null)[])[]): number =>
      independentBits(viewOf(rows), 2, [0, 1]);
    expect(
      bits([
        [100, 200],
        [300, 600],
        [400, 800],
      ]),
    ).toBeCloseTo(Math.log2(1 + 4 / 3));
    expect(
      bits([
        [200, 100],
        [600, 300],
        [800, 400],
      ]),
    ).toBeCloseTo(Math.log2(1 + 4 / 3));
    expect(
      bits([
        [100, 201],
        [300, 600],
        [400, 801],
      ]),
    ).toBeCloseTo(Math.log2(1 + 4 / 3));
    expect(
      bits([
        [1_000, 2_040],
        [3_000, 6_000],
        [4_000, 8_040],
      ]),
    ).toBeCloseTo(Math.log2(1 + 4 / 3) + Math.log2(1 + (30 - 3.01) / 3));
    expect(
      bits([
        [100, -200],
        [300, -600],
        [400, -800],
      ]),
    ).toBeCloseTo(Math.log2(1 + 4 / 3));
    expect(
      bits([
        [0, 0],
        [0, null],
        [0, null],
      ]),
    ).toBe(0);
  });

  it("has no bound where they are not", () => {
    expect(
      independentBits(
        viewOf([
          [100, 250],
          [300, 550],
          [400, 800],
        ]),
        2,
        [0, 1],
      ),
    ).toBe(Infinity);
    expect(
      independentBits(
        viewOf([
          [100, 209],
          [300, 591],
          [400, 800],
        ]),
        2,
        [0, 1],
      ),
    ).toBe(Infinity);
    expect(
      independentBits(
        viewOf([
          [100, 207],
          [300, 593],
          [400, 800],
        ]),
        2,
        [0, 1],
      ),
    ).toBeLessThan(30);
  });

  it("is what its terms but the farthest differ from the target", () => {
    expect(differenceBits(viewOf([[100], [104], [97], [101]]), 0, [1, 2, 3])).toBeCloseTo(1);
    expect(
      differenceBits(
        viewOf([
          [100, null],
          [104, 900],
          [97, 3],
          [101, 55],
        ]),
        0,
        [1, 2, 3],
      ),
    ).toBeCloseTo(1);
    expect(
      differenceBits(
        viewOf([
          [100, 100],
          [104, 104],
          [97, 97],
          [101, 101],
        ]),
        0,
        [1, 2, 3],
      ),
    ).toBeCloseTo(2);
    expect(differenceBits(viewOf([[100], [1e12], [2e12], [101]]), 0, [1, 2, 3])).toBe(24);
  });

  it("is what its terms but the largest depart from a straight line", () => {
    const bits = (first: readonly number[], second: readonly number[]): number =>
      departureBits(viewOf([first, second, first.map((one, i) => one + (second[i] ?? 0))]), 2, [0, 1]);
    const third = Math.log2(1 + 1 / 3);
    expect(bits([10, 12, 14, 20], [5, 6, 9, 13])).toBeCloseTo(Math.log2(1 + 5 / 3) + 2 * third);
    expect(bits([10, 20, 30, 40], [5, 7, 9, 11])).toBeCloseTo(Math.log2(1 + 5 / 3) + Math.log2(1 + 2 / 3));
    expect(bits([1e12, 3], [1e12, 4])).toBe(48);
  });
});
