import type { SlipKind } from "./slip";
import type { SlipCandidates } from "../amounts/slipCandidates";

export interface Slip {
  readonly kind: SlipKind;
  /** How surprising the slip is, in bits. */
  readonly bits: number;
}

const FACTORS = [10, 100, 1000] as const;

/** A nought where an amount was meant may stand for any: forgotten, or divided by so much that nothing was left. */
const noughtBits = (meant: number): number => 4 + Math.log2(2 + Math.abs(meant));

/**
 * What was done to `meant` so that `read` was typed, and how surprising it is.
 *
 * Both are integers in units of the last printed digit. A division by ten that was then rounded costs the digits
 * that it lost, and a nought all that it may stand for; any other change costs 12 bits and log2 of its size.
 * @example slipBits(12, 1234, slipCandidates(12)).kind // "scale": 12,34 typed as 12 and rounded
 */
export const slipBits = (read: number, meant: number, candidates: SlipCandidates): Slip => {
  const at = lowerBound(candidates.values, meant);
  let best: Slip = { kind: "unknown", bits: 12 + Math.log2(2 + Math.abs(meant - read)) };
  if (candidates.values[at] === meant)
    best = { kind: candidates.kinds[at] as SlipKind, bits: candidates.bits[at] as number };
  if (read === 0) {
    const bits = noughtBits(meant);
    return bits < best.bits ? { kind: "unknown", bits } : best;
  }
  for (const factor of FACTORS) {
    const bits = 4 + Math.log2(factor);
    if (bits < best.bits && 2 * Math.abs(meant - read * factor) <= factor) best = { kind: "scale", bits };
  }
  return best;
};

/** The least bits of any slip that leads from a value between `low` and `high` (inclusive) to `read`. */
export const leastBits = (read: number, low: number, high: number, candidates: SlipCandidates): number => {
  const nearest = Math.max(0, low - read, read - high);
  let best = 12 + Math.log2(2 + nearest);
  for (let i = lowerBound(candidates.values, low); i < candidates.values.length; i++) {
    if ((candidates.values[i] as number) > high) break;
    best = Math.min(best, candidates.bits[i] as number);
  }
  if (read === 0) return Math.min(best, noughtBits(nearest));
  for (const factor of FACTORS) {
    const reach = factor / 2;
    if (low <= read * factor + reach && high >= read * factor - reach)
      best = Math.min(best, 4 + Math.log2(factor));
  }
  return best;
};

/** What may have been meant between two values (inclusive) where `read` was typed. */
export const slipsBetween = (
  read: number,
  low: number,
  high: number,
  candidates: SlipCandidates,
): number[] => {
  const meant: number[] = [];
  for (let i = lowerBound(candidates.values, low); i < candidates.values.length; i++) {
    const value = candidates.values[i] as number;
    if (value > high) break;
    meant.push(value);
  }
  for (const factor of FACTORS) {
    const reach = Math.floor(factor / 2);
    const [least, most] = [Math.max(low, read * factor - reach), Math.min(high, read * factor + reach)];
    if (read !== 0 && least <= most) meant.push(Math.round((least + most) / 2));
  }
  return meant;
};

const lowerBound = (values: Float64Array, wanted: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
