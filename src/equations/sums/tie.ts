import { unitAt, type LineView } from "./lineView";
import { BELIEVED } from "./hypothesis";
import type { SumScore } from "./scoreSum";

/** Two explanations of one total whose evidence differs by less than this cannot be told apart. */
const TIE_BITS = 3;

/** Positions at which an explanation that fails nowhere must hold to have no rival in one that does. */
const FEWEST_HITS = 2;

interface Weighed {
  readonly bits: number;
  readonly score: Pick<SumScore, "hits" | "misses">;
}

/**
 * Do two believed hypotheses on the same total come equally well supported, and disagree on some amount of it?
 * Those that give the same sum wherever the total is stated are no rivals, nor is one that fails somewhere that of
 * one that holds everywhere.
 */
export const isTie = (
  view: LineView,
  target: number,
  best: Weighed,
  terms: readonly number[],
  second: Weighed,
  otherTerms: readonly number[],
): boolean => {
  const isPlain = best.score.misses === 0 && best.score.hits >= FEWEST_HITS && second.score.misses > 0;
  if (isPlain || second.bits < BELIEVED || best.bits - second.bits >= TIE_BITS) return false;
  for (let i = 0; i < view.positions; i++) {
    if (Number.isNaN(view.values[target * view.positions + i])) continue;
    const difference = Math.abs(sumAt(view, terms, i) - sumAt(view, otherTerms, i));
    if (difference > ((terms.length + otherTerms.length) * unitAt(view, target, i)) / 2) return true;
  }
  return false;
};

const sumAt = (view: LineView, lines: readonly number[], i: number): number => {
  let sum = 0;
  for (const line of lines) sum += view.values[line * view.positions + i] || 0;
  return sum;
};
