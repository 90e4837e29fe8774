import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";
import { positionsWithAmount, searchSubsets } from "./searchSubsets";
import { isTie } from "./tie";

/** Choosing lines freely is dearer than choosing a run: bits per candidate line of the table. */
const CHOICE_BITS = 0.5;
const MOST_LINES = 200;
const BOUND = 200_000;
const FEWEST_HITS = 3;
const MISSES_ALLOWED = [0, 1, 2, 4];

/**
 * Sums of lines that are not neighbours (the compartments of a wide annex), for labelled totals that no run explains.
 *
 * Tried first on the lines that enter no sum yet, then on the lines that are not totals.
 */
export const findScatteredSums = (view: LineView, known: readonly Hypothesis[]): Hypothesis[] => {
  if (view.lines > MOST_LINES) return [];
  const found: Hypothesis[] = [];
  for (let target = 0; target < view.lines; target++) {
    if (view.content[target] !== 2 || !view.isTotal[target] || view.isOfWhich[target]) continue;
    const sums = [...known, ...found];
    if (sums.some((sum) => sum.target === target)) continue;
    const hypothesis =
      bestSubset(view, target, rootCandidates(view, target, sums), 2) ??
      bestSubset(view, target, leafCandidates(view, target, sums), 1);
    if (hypothesis) found.push(hypothesis);
  }
  return found;
};

const eligible = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const parents = new Set(sums.filter((sum) => sum.terms.includes(target)).map((sum) => sum.target));
  return Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => line !== target && view.content[line] === 2 && !view.isOfWhich[line] && !parents.has(line),
  );
};

/** Lines that are part of no sum yet, and not made of the target. */
const rootCandidates = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const parts = new Set(sums.flatMap((sum) => sum.terms));
  const ancestors = new Set<number>();
  const climb = (line: number): void => {
    for (const sum of sums) {
      if (!sum.terms.includes(line) || ancestors.has(sum.target)) continue;
      ancestors.add(sum.target);
      climb(sum.target);
    }
  };
  climb(target);
  return eligible(view, target, sums).filter((line) => !parts.has(line) && !ancestors.has(line));
};

const leafCandidates = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const targets = new Set(sums.map((sum) => sum.target));
  return eligible(view, target, sums).filter((line) => !targets.has(line) && !view.isTotal[line]);
};

const bestSubset = (
  view: LineView,
  target: number,
  candidates: readonly number[],
  fewestTerms: number,
): Hypothesis | null => {
  const width = positionsWithAmount(view, target).length;
  if (candidates.length === 0 || width < FEWEST_HITS) return null;
  for (const misses of MISSES_ALLOWED) {
    if (misses > width / 4) return null;
    const { sets, cut } = searchSubsets(view, target, candidates, misses, BOUND);
    if (cut) return null;
    const ranked = sets
      .map((terms) => ({ terms: [...terms].sort((a, b) => a - b), score: scoreSum(view, target, terms) }))
      .map((sum) => ({ ...sum, bits: sum.score.bits - CHOICE_BITS * candidates.length }))
      .sort((a, b) => b.bits - a.bits);
    const best = ranked[0];
    if (!best) continue;
    if (best.bits < BELIEVED || best.score.hits < FEWEST_HITS || best.terms.length < fewestTerms) return null;
    const second = ranked[1];
    const tied = second !== undefined && isTie(view, target, best, best.terms, second, second.terms);
    return { target, ...best, anomaly: null, labelOnly: false, tied };
  }
  return null;
};
