import { isWithin } from "../equations/tolerance";
import type { OpenGaps } from "./openGaps";
import { openByFamily } from "./groupEquations";

/** Two cells whose amounts change places, and the broken equations that this repairs. */
export interface Swap {
  readonly cells: readonly [number, number];
  readonly repairs: readonly number[];
  /** How unlikely it is that amounts of the two lines differ by the two gaps by chance, in bits. */
  readonly surprise: number;
}

const MOST_PAIRS = 20_000;

/**
 * The exchanges of two cells of a row or column that repair two broken equations of one family, with opposite gaps,
 * and break nothing.
 */
export const findSwaps = (gaps: OpenGaps): Swap[] => {
  const swaps: Swap[] = [];
  for (const ids of openByFamily(gaps).values()) {
    for (const [first, second] of oppositePairs(gaps, ids)) swaps.push(...swapsBetween(gaps, first, second));
  }
  return swaps;
};

const oppositePairs = (gaps: OpenGaps, ids: readonly number[]): [number, number][] => {
  const byGap = ids
    .map((id) => ({ id, gap: gaps.gap(id), reach: gaps.system.equation(id).doubleTolerance / 2n }))
    .sort((a, b) => Number(a.gap - b.gap));
  const widest = byGap.reduce((most, { reach }) => (reach > most ? reach : most), 0n);
  const pairs: [number, number][] = [];
  let high = byGap.length - 1;
  for (const negative of byGap) {
    if (negative.gap > 0n) break;
    while (high >= 0 && (byGap[high]?.gap ?? 0n) + negative.gap > 2n * widest) high--;
    for (let k = high; pairs.length < MOST_PAIRS; k--) {
      const positive = byGap[k];
      if (!positive || positive.gap + negative.gap < -2n * widest) break;
      const sum = positive.gap + negative.gap;
      if (isWithin(sum, 2n * (positive.reach + negative.reach))) pairs.push([negative.id, positive.id]);
    }
  }
  return pairs;
};

const swapsBetween = (gaps: OpenGaps, first: number, second: number): Swap[] => {
  const { system } = gaps;
  const [one, other] = [system.equation(first), system.equation(second)];
  const swaps: Swap[] = [];
  const onLine = new Map(other.lines.map((line, k) => [line, other.cells[k] as number]));
  for (const [k, a] of one.cells.entries()) {
    const b = onLine.get(one.lines[k] as number);
    if (b === undefined) continue;
    const [x, y] = [system.amount(a), system.amount(b)];
    if (x === null || y === null) continue;
    const gap = gaps.gap(first) + BigInt(one.signs[k] as number) * (y - x);
    if (!isWithin(gap, one.doubleTolerance)) continue;
    const repairs = repairedBy(gaps, a, b, y - x);
    if (!repairs) continue;
    const size = Math.abs(Number(y - x));
    const surprise =
      Math.log2(1 + size / Number(one.doubleTolerance)) +
      Math.log2(1 + size / Number(other.doubleTolerance)) -
      Math.log2(one.cells.length);
    swaps.push({ cells: [a, b], repairs, surprise });
  }
  return swaps;
};

/** The open equations that hold after `a` gains and `b` loses the amount; null if another one does not hold. */
const repairedBy = (gaps: OpenGaps, a: number, b: number, amount: bigint): number[] | null => {
  const change = new Map<number, bigint>();
  for (const { equation, sign } of gaps.system.through(a))
    change.set(equation, (change.get(equation) ?? 0n) + BigInt(sign) * amount);
  for (const { equation, sign } of gaps.system.through(b))
    change.set(equation, (change.get(equation) ?? 0n) - BigInt(sign) * amount);
  const repairs: number[] = [];
  for (const [equation, by] of change) {
    if (by === 0n) continue;
    const gap = gaps.gap(equation) + by;
    if (!isWithin(gap, gaps.system.equation(equation).doubleTolerance)) return null;
    if (gaps.open.has(equation)) repairs.push(equation);
  }
  return repairs.sort((p, q) => p - q);
};
