import { BELIEVED, type Candidate, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { holdsButForSlip, missesByOneSlip } from "./missesByOneSlip";
import { isNegligible } from "./signedSums";

/** Most lines from one result to the next. */
const LONGEST = 12;
/** Beyond the usual belief: the line begins in another sum already. */
const MARGIN = 4;
/** Positions that must hold. */
const FEWEST_HITS = 2;
/** Positions that must hold where one fails, which any slip may explain. */
const FEWEST_HELD_ELSEWHERE = 3;

/**
 * The results of a statement that lead from one to the next: where a line is what remains of another once its parts are taken away (the
 * operating income under the expenses), the next result is that remainder and all the lines between the two. Each is weighed at its place,
 * and fails nowhere but where one slip of typing explains it.
 * @param known the sums held so far, of which the remainders are those printed last under what they are taken from
 * @param weigh the evidence for a candidate
 * @example operating income 24 976, interest expense −1 294, interest income 7 569, other 1 187: income before taxes 32 438
 */
export const findContinuedResults = (
  view: LineView,
  known: readonly Sum[],
  weigh: (candidate: Candidate) => Hypothesis,
): Hypothesis[] =>
  remaindersOf(known).flatMap((remainder) => {
    const runs = runsFrom(view, remainder);
    const choice = Math.log2(Math.max(1, runs.length));
    return runs
      .map(({ target, terms }) => weigh({ target, terms, choice }))
      .filter((run) => isConvincing(view, run))
      .sort((a, b) => b.bits - a.bits)
      .slice(0, 1);
  });

/** The last lines of the sums that stand under their totals. */
const remaindersOf = (known: readonly Sum[]): readonly number[] => [
  ...new Set(
    known.flatMap(({ target, terms }) =>
      terms.length > 1 && terms.every((line) => line > target) ? [Math.max(...terms)] : [],
    ),
  ),
];

/** A line and those under it, as far as each of those that follow. */
const runsFrom = (view: LineView, first: number): readonly Sum[] => {
  const runs: Sum[] = [];
  const terms = [first];
  for (let target = first + 1; target < view.lines && terms.length <= LONGEST; target++) {
    if (view.content[target] === 0 || view.isOfWhich[target] === 1) continue;
    if (terms.length > 1 && view.content[target] === 2) runs.push({ target, terms: [...terms] });
    terms.push(target);
  }
  return runs;
};

const isConvincing = (view: LineView, sum: Hypothesis): boolean => {
  const { target, terms, bits, score } = sum;
  const isSure = bits + score.lost >= BELIEVED + MARGIN;
  const holds = score.misses === 0 && score.hits >= FEWEST_HITS;
  const holdsElsewhere = score.hits >= FEWEST_HELD_ELSEWHERE && missesByOneSlip(view, sum);
  const isSum = (isSure && (holds || holdsElsewhere)) || holdsButForSlip(view, sum);
  return isSum && !terms.some((line) => isNegligible(view, target, line));
};
