import { BELIEVED, type Candidate, type Hypothesis } from "./hypothesis";
import { findContinuedResults } from "./continuedResults";
import { isDifferenceLabel } from "../lineLabels";
import { isBalance } from "./balance";
import { independentBits } from "./independentBits";
import { LinearSpan } from "./linearSpan";
import { findFurtherBreakdowns } from "./furtherBreakdowns";
import type { LineView } from "./lineView";
import { findPairs } from "./pairSums";
import { missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";
import { findInterleavedSums } from "./interleavedSums";
import { isNegligible } from "./signedSums";
import { LIMITS } from "../limits";

/** Beyond the usual belief: these sums have no place in the table to speak for them. */
const MARGIN = 4;
const FEWEST_HITS = 3;
/** What a balance that labels draw needs: two results to the last digit. */
const BALANCE = { hits: 2, missShare: 0.4 };
/** Without a recurring layout or a label, a sum of scattered lines must hold everywhere; the layout of one that does speaks for others. */
const MISS_SHARE = { alone: 0.15, recurring: 0.35 };
/** Bits and hits to break down a total that other lines explain already. */
const SECOND_BREAKDOWN = 40;
const FEWEST_HITS_SECOND = 5;
/** Hits of a second breakdown that stands right beside its total, and of a balance whose label names it. */
const FEWEST_HITS_PLACED = 3;
/** A relation that holds so often is one whatever its place, even of lines that belong to other sums. */
const THROUGHOUT = { bits: 100, hits: 10, missShare: 0.05, everywhere: 6 };

/**
 * Sums outside the nested structure of a table: interleaved lines, and pairs of lines anywhere.
 *
 * Each must say something new: explain a total that nothing explains yet, or break it down into other lines, and not follow
 * from the sums already held. Layouts that recur (the same places relative to the total, or the same labels) are believed
 * first; only there may a line be part of a second total.
 * @param runs runs of neighbours that gave way to better ones
 */
export const findSumsApart = (
  view: LineView,
  known: readonly Hypothesis[],
  runs: readonly Hypothesis[],
): Hypothesis[] => {
  if (view.lines > LIMITS.scatteredLines) return [];
  const span = new LinearSpan(view.lines);
  const byTarget = new Map<number, Hypothesis>();
  const twice = new Set<number>();
  const parts = new Set<number>();
  const hold = (hypothesis: Hypothesis): void => {
    const { target, terms } = hypothesis;
    span.add(target, terms);
    if (byTarget.has(target)) twice.add(target);
    byTarget.set(target, hypothesis);
    for (const line of terms) parts.add(line);
  };
  known.forEach(hold);
  const isOpen = ({ target, terms }: Candidate | Hypothesis): boolean =>
    !twice.has(target) && !byTarget.get(target)?.terms.some((line) => terms.includes(line));
  const likely = (candidates: readonly Candidate[]): Hypothesis[] =>
    candidates
      .filter(isOpen)
      .map((candidate) => weigh(view, candidate))
      .filter(
        (hypothesis) => isConvincing(hypothesis, MISS_SHARE.recurring) || isProvedBalance(view, hypothesis),
      );
  const candidates = candidatesOf(view);
  const interleaved = likely(candidates.interleaved);
  const paired = likely(candidates.paired);
  const recurs = recurrence(view, [...interleaved, ...paired]);
  const isKept = (sum: Hypothesis): boolean => isConvincing(sum, MISS_SHARE.alone) || recurs(sum);
  const [strided, pairs] = [
    interleaved.filter(isKept),
    paired.filter(
      (sum) =>
        isConvincing(sum, MISS_SHARE.alone) || isProvedBalance(view, sum) || isBeyondDoubtButOnce(view, sum),
    ),
  ];
  const found: Hypothesis[] = [];
  const breakDownFurther = (): void => {
    const all = [...known, ...found];
    for (const run of findFurtherBreakdowns(view, all, (candidate) => weigh(view, candidate))) {
      if (span.follows(run.target, run.terms)) continue;
      hold(run);
      found.push(run);
    }
  };
  for (const run of findContinuedResults(view, known, (candidate) => weigh(view, candidate)))
    if (isOpen(run) && !span.follows(run.target, run.terms)) {
      hold(run);
      found.push(run);
    }
  breakDownFurther();
  for (const kind of [
    runs.filter((run) => !run.anomaly && !run.tied && (isBeyondDoubt(run) || isBeside(run))),
    strided,
    pairs.filter(recurs),
    pairs.filter((pair) => !recurs(pair)),
  ]) {
    for (const hypothesis of [...kind].sort((a, b) => b.bits - a.bits || distance(a) - distance(b))) {
      const { target, terms, score } = hypothesis;
      const throughout = holdsThroughout(hypothesis) || isProvedBalance(view, hypothesis);
      const sure = recurs(hypothesis) || throughout;
      if (!isOpen(hypothesis)) continue;
      if (byTarget.has(target) && !isBeyondDoubt(hypothesis) && !throughout && !isBeside(hypothesis))
        continue;
      const isUnexplained = score.misses > 0 && !sure && !isAnnounced(view, hypothesis);
      if (isUnexplained && !isBeyondDoubtButOnce(view, hypothesis)) continue;
      if (terms.some((line) => parts.has(line)) && !sure && !isNamedBalance(view, hypothesis)) continue;
      if (terms.some((line) => isNegligible(view, target, line)) || span.follows(target, terms)) continue;
      hold(hypothesis);
      found.push(hypothesis);
    }
  }
  if (found.length > 0) breakDownFurther();
  return found;
};

/** Candidates of the views that are looked at more than once: they follow from the amounts alone. */
const candidatesByView = new WeakMap<
  LineView,
  { readonly interleaved: readonly Candidate[]; readonly paired: readonly Candidate[] }
>();

const candidatesOf = (view: LineView) => {
  const known = candidatesByView.get(view);
  if (known) return known;
  const candidates = { interleaved: findInterleavedSums(view), paired: findPairs(view) };
  candidatesByView.set(view, candidates);
  return candidates;
};

const weigh = (view: LineView, { target, terms, choice }: Candidate): Hypothesis => {
  const score = scoreSum(view, target, terms);
  const besides = (view.isTotal[target] ? LABEL_BITS : 0) - choice;
  const told = score.bits + besides;
  // What is not believed anyway need not be asked whether its positions are copies of one another.
  const alone = told < BELIEVED ? told : independentBits(view, target, terms) + besides;
  const bits = alone < BELIEVED ? Math.min(alone, told) : told;
  const sorted = [...terms].sort((a, b) => a - b);
  return { target, terms: sorted, bits, score, anomaly: null, labelOnly: false, tied: false };
};

const isConvincing = ({ bits, score }: Hypothesis, missShare: number): boolean =>
  bits >= BELIEVED + MARGIN &&
  score.hits >= FEWEST_HITS &&
  score.misses <= missShare * (score.hits + score.misses);

const isProvedBalance = (view: LineView, { target, terms, bits, score }: Hypothesis): boolean =>
  bits >= BELIEVED + MARGIN &&
  score.hits >= BALANCE.hits &&
  score.misses <= BALANCE.missShare * (score.hits + score.misses) &&
  isBalance(view, target, terms);

/** Is the evidence enough to break a total down a second time, into other lines (by sex, by age)? */
const isBeyondDoubt = ({ bits, score }: Hypothesis): boolean =>
  bits >= SECOND_BREAKDOWN && score.hits >= FEWEST_HITS_SECOND && score.misses === 0;

/** Is the evidence enough but for one position, which a slip of typing explains? */
const isBeyondDoubtButOnce = (view: LineView, sum: Hypothesis): boolean =>
  sum.bits >= SECOND_BREAKDOWN && sum.score.hits >= FEWEST_HITS_SECOND && missesByOneSlip(view, sum);

const holdsPlaced = ({ bits, score }: Hypothesis): boolean =>
  bits >= SECOND_BREAKDOWN && score.hits >= FEWEST_HITS_PLACED && score.misses === 0;

/** Do three lines or more, right beside the total, add up to it wherever it is printed? */
const isBeside = (hypothesis: Hypothesis): boolean => {
  const { target, terms } = hypothesis;
  const [first, last] = [Math.min(...terms), Math.max(...terms)];
  const isRun = terms.length >= 3 && last - first + 1 === terms.length;
  return isRun && (first === target + 1 || last === target - 1) && holdsPlaced(hypothesis);
};

/** Is one of the two lines the difference of the others by its name, wherever it is printed? */
const isNamedBalance = (view: LineView, hypothesis: Hypothesis): boolean =>
  hypothesis.terms.some((line) => isDifferenceLabel(view.labels[line] ?? "")) && holdsPlaced(hypothesis);

const holdsThroughout = ({ bits, score }: Hypothesis): boolean =>
  bits >= THROUGHOUT.bits &&
  (score.misses === 0
    ? score.hits >= THROUGHOUT.everywhere
    : score.hits >= THROUGHOUT.hits && score.misses <= THROUGHOUT.missShare * score.hits);

/** Of lines with the same amounts, the nearer ones are the parts. */
const distance = ({ target, terms }: Hypothesis): number =>
  terms.reduce((sum, line) => sum + Math.abs(line - target), 0);

/** Does a label say that the line is a total, or one of the lines a difference? */
const isAnnounced = (view: LineView, { target, terms }: Hypothesis): boolean =>
  view.isTotal[target] === 1 || terms.some((line) => isDifferenceLabel(view.labels[line] ?? ""));

/** Tells the sums whose layout recurs, holding everywhere: same places relative to the total; or one label for all lines. */
const recurrence = (view: LineView, sums: readonly Hypothesis[]): ((sum: Hypothesis) => boolean) => {
  const layout = ({ target, terms }: Hypothesis): string => terms.map((line) => line - target).join();
  const totals = new Map<string, Set<number>>();
  for (const sum of sums) {
    if (sum.score.misses > 0) continue;
    const key = layout(sum);
    totals.set(key, (totals.get(key) ?? new Set()).add(sum.target));
  }
  return (sum) => {
    const label = view.labels[sum.target];
    const sameLabel = Boolean(label) && sum.terms.every((line) => view.labels[line] === label);
    // A longer run of places says more than a pair: one that holds speaks for another that does not quite.
    const speaks = sum.score.misses > 0 && sum.terms.length > 2 ? 1 : 2;
    return sameLabel || (totals.get(layout(sum))?.size ?? 0) >= speaks;
  };
};
