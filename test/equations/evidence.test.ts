import { findEquations } from "../../src/equations";
import { gridOf } from "./gridOf";

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
