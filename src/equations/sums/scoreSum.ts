import { hitBits, MOST_BITS, positionBits } from "./evidence";
import { SAMPLE, unitAt, type LineView } from "./lineView";
import { isRequested, type RequestedChanges } from "./requestedChanges";
import { tallyTerms, type TermTallies } from "./tallyTerms";

/** Evidence that a line is the sum of others. */
export interface SumScore {
  readonly bits: number;
  readonly hits: number;
  /** Positions that speak against. */
  readonly misses: number;
  /** The bits that those take from the others. */
  readonly lost: number;
  /** Positions that fail, and whose repair the other direction asks for. */
  readonly asked: number;
}

/** Is a line printed coarser than the one that it would repeat? Else a rounding is no reason for them to differ. */
const isCoarser = (view: LineView, target: number, [only = target]: readonly number[], i: number): boolean =>
  unitAt(view, target, i) > unitAt(view, only, i);

/**
 * Weighs « line `target` is the sum of `terms` » over the sampled positions, in bits.
 *
 * Where one term alone is non-zero a hit might only say that the target repeats that term: such hits count
 * except those of the single line that explains most of them, unless repeating one line is the hypothesis. A miss that the other
 * direction asks to repair counts as a hit. A total none of whose parts is told says nothing of their sum; where some part is blank
 * and the total exceeds the others, the gap may be its own: that is no miss. Nor is a gap that follows from those of other positions.
 */
export const scoreSum = (
  view: LineView,
  target: number,
  terms: readonly number[],
  requested: RequestedChanges | null = null,
): SumScore => {
  const { values, positions } = view;
  const grain = view.isTotal[target] ? 1 : view.grain;
  const tallies = tallyTerms(view, target, terms);
  let loneBits: Map<number, number> | null = null;
  let seen = 0;
  let missed: Map<number, number> | null = null;
  let bits = 0;
  let hits = 0;
  let misses = 0;
  let asked = 0;
  const repeats = terms.length === 1;
  for (let i = 0; i < positions; i++) {
    const value = values[target * positions + i] as number;
    const active = tallies.active[i] as number;
    if (active > 0) {
      const print = (tallies.print[i] as number) + value;
      if (isSeen(print, seen)) continue;
      prints[seen++] = print;
    }
    const sum = tallies.sum[i] as number;
    const gap = sum - value;
    const tolerance = (tallies.doubleTolerance[i] as number) / 2;
    const within = Math.abs(gap) <= tolerance && (gap === 0 || !repeats || isCoarser(view, target, terms, i));
    if (within && active === 1) {
      const earned = hitBits(Math.abs(value) / grain, Math.abs(gap) / grain, tolerance / grain, 1);
      const lone = tallies.last[i] as number;
      if (repeats) bits += earned;
      else (loneBits ??= new Map<number, number>()).set(lone, (loneBits.get(lone) ?? 0) + earned);
      hits++;
      continue;
    }
    if (requested && !within && isRequested(requested, view, target, terms, i, gap, tolerance)) {
      const earned = coincidenceBits(Math.abs(gap), tolerance);
      bits += earned;
      // A gap so small that chance makes it says nothing.
      if (earned > 0) asked++;
      continue;
    }
    const stated = tallies.stated[i] as number;
    if (!within && stated === 0) continue;
    const others = (tallies.magnitude[i] as number) - (tallies.largest[i] as number);
    const earned = positionBits(value / grain, sum / grain, others / grain, active, tolerance / grain);
    if (!within && earned < 0 && stated < terms.length && Math.abs(sum) < Math.abs(value)) {
      bits += earned * WEIGHT_OF_THE_UNTOLD;
      continue;
    }
    bits += earned;
    if (within && active > 0) hits++;
    else if (earned < 0 && !Number.isNaN(value)) {
      misses++;
      (missed ??= new Map<number, number>()).set(i, earned);
    }
  }
  let lost = 0;
  missed?.forEach((earned) => (lost -= earned));
  for (const earned of missed === null ? [] : impliedMisses(view, target, tallies, missed)) {
    bits -= earned;
    lost += earned;
    misses--;
  }
  return { bits: bits + (loneBits === null ? 0 : exceptLargest(loneBits)), hits, misses, lost, asked };
};

/** The prints of the positions seen, as many as one weighing looks at. */
const prints = new Float64Array(SAMPLE);

const isSeen = (print: number, seen: number): boolean => {
  for (let k = 0; k < seen; k++) if (Object.is(prints[k], print)) return true;
  return false;
};

/** What the misses at totals of the other direction gave that follow from the misses at their parts: one fault, not several. */
const impliedMisses = (
  { values, positions, chains }: LineView,
  target: number,
  { sum, doubleTolerance }: TermTallies,
  missed: ReadonlyMap<number, number>,
): number[] =>
  chains.flatMap(({ total, parts }) => {
    const earned = missed.get(total);
    if (earned === undefined || !parts.some(({ i }) => missed.has(i))) return [];
    const gap = (i: number): number => (sum[i] as number) - (values[target * positions + i] || 0);
    let [left, reach] = [gap(total), (doubleTolerance[total] as number) / 2];
    for (const { i, sign } of parts) {
      left -= sign * gap(i);
      reach += (doubleTolerance[i] as number) / 2;
    }
    return Math.abs(left) <= reach ? [earned] : [];
  });

/** What speaks against a sum, where a part is blank and the total exceeds the others, weighs this much. */
const WEIGHT_OF_THE_UNTOLD = 0.25;

const REPAIR_COST = 5;

/** What two directions asking for the same change of the same cell is worth, against chance. */
const coincidenceBits = (gap: number, tolerance: number): number =>
  Math.max(0, Math.min(MOST_BITS, Math.log2(1 + gap / (2 * tolerance + 1)) - REPAIR_COST));

const exceptLargest = (groups: ReadonlyMap<number, number>): number => {
  let total = 0;
  let largest = 0;
  for (const bits of groups.values()) {
    total += bits;
    if (bits > largest) largest = bits;
  }
  return total - largest;
};
