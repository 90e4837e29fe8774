import { hitBits, MOST_BITS, positionBits, type TermTally } from "./evidence";
import { unitAt, type LineView } from "./lineView";
import { isRequested, type RequestedChanges } from "./requestedChanges";

/** Evidence that a line is the sum of others. */
export interface SumScore {
  readonly bits: number;
  readonly hits: number;
  /** Positions that speak against. */
  readonly misses: number;
}

/**
 * Weighs « line `target` is the sum of `terms` » over the sampled positions, in bits.
 *
 * Where one term alone is non-zero a hit might only say that the target repeats that term: such hits count
 * except those of the single line that explains most of them, unless repeating one line is the hypothesis. A miss that the other direction asks to repair counts as a hit.
 */
export const scoreSum = (
  view: LineView,
  target: number,
  terms: readonly number[],
  requested: RequestedChanges | null = null,
): SumScore => {
  const { values, positions } = view;
  const loneBits = new Map<number, number>();
  const tally: TermTally = { sum: 0, magnitude: 0, largest: 0, active: 0, tolerance: 0, print: 0 };
  const seen = new Set<number>();
  let bits = 0;
  let hits = 0;
  let misses = 0;
  for (let i = 0; i < positions; i++) {
    const lone = tallyTerms(view, target, terms, i, tally);
    const value = values[target * positions + i] as number;
    if (tally.active > 0) {
      const print = tally.print + value;
      if (seen.has(print)) continue;
      seen.add(print);
    }
    const gap = tally.sum - value;
    const within = Math.abs(gap) <= tally.tolerance;
    if (within && tally.active === 1) {
      const earned = hitBits(Math.abs(value), Math.abs(gap), tally.tolerance, 1);
      if (terms.length === 1) bits += earned;
      else loneBits.set(lone, (loneBits.get(lone) ?? 0) + earned);
      hits++;
      continue;
    }
    if (requested && !within && isRequested(requested, view, target, terms, i, gap, tally.tolerance)) {
      bits += coincidenceBits(Math.abs(gap), tally.tolerance);
      continue;
    }
    const earned = positionBits(value, tally);
    bits += earned;
    if (within && tally.active > 0) hits++;
    else if (earned < 0 && !Number.isNaN(value)) misses++;
  }
  return { bits: bits + exceptLargest(loneBits), hits, misses };
};

const REPAIR_COST = 5;

/** What two directions asking for the same change of the same cell is worth, against chance. */
const coincidenceBits = (gap: number, tolerance: number): number =>
  Math.max(0, Math.min(MOST_BITS, Math.log2(1 + gap / (2 * tolerance + 1)) - REPAIR_COST));

/** Fills the tally at sampled position `i`; returns the last non-zero term. */
const tallyTerms = (
  view: LineView,
  target: number,
  terms: readonly number[],
  i: number,
  tally: TermTally,
): number => {
  const { values, positions } = view;
  let sum = 0;
  let magnitude = 0;
  let largest = 0;
  let active = 0;
  let print = 0;
  let lone = -1;
  const targetUnit = unitAt(view, target, i);
  let doubled = targetUnit;
  for (const line of terms) {
    const value = values[line * positions + i] as number;
    if (value !== value || value === 0) continue;
    const size = Math.abs(value);
    sum += value;
    print = (print * 1.37 + value * (1 + line * 0.61)) % 1e15;
    magnitude += size;
    if (size > largest) largest = size;
    active++;
    lone = line;
    const unit = unitAt(view, line, i);
    if (unit >= targetUnit) doubled += unit;
  }
  tally.sum = sum;
  tally.magnitude = magnitude;
  tally.largest = largest;
  tally.active = active;
  tally.print = print;
  tally.tolerance = doubled / 2;
  return lone;
};

const exceptLargest = (groups: ReadonlyMap<number, number>): number => {
  let total = 0;
  let largest = 0;
  for (const bits of groups.values()) {
    total += bits;
    if (bits > largest) largest = bits;
  }
  return total - largest;
};
