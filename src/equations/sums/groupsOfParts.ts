import { LIMITS } from "../limits";
import type { Hypothesis, Sum } from "./hypothesis";
import { independentBits } from "./independentBits";
import { looseUnit, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { isNegligible } from "./signedSums";

/** Most parts of a total among which groups are looked for. */
const MOST_PARTS = 60;
/** Fullest positions of which one must match before a group is weighed: a slip spoils one of them. */
const PROBES = 3;
/** What a group must give: nothing but its amounts speaks for it. */
const NEEDED = { bits: 40, hits: 3, hitsWithSlip: 5 };

/**
 * Lines that add up some parts of a known total, side by side among them: broad ages beside every age, a district beside its towns. No
 * label need say so, wherever the line stands.
 * @param known the other sums: their lines are no such groups
 */
export const findGroupsOfParts = (view: LineView, known: readonly Sum[]): Hypothesis[] => {
  if (view.lines > LIMITS.scatteredLines) return [];
  const told = new Set(known.flatMap(({ target, terms }) => [target, ...terms]));
  const wholes = known.filter(({ terms }) => terms.length > 2 && terms.length <= MOST_PARTS);
  return Array.from({ length: view.lines }, (_, line) => line).flatMap((target) => {
    if (view.content[target] !== 2 || told.has(target) || view.isOfWhich[target]) return [];
    const likely = wholes.flatMap(({ terms }) =>
      likelyRuns(view, target, terms).map((run) => weigh(view, target, run, terms)),
    );
    const [best] = likely.filter((sum) => isConvincing(view, sum)).sort((a, b) => b.bits - a.bits);
    const repeatsWhole = likely.some(
      (sum) => sum.score.misses === 0 && wholes.some(({ terms }) => terms.join() === sum.terms.join()),
    );
    return best && !repeatsWhole ? [best] : [];
  });
};

const weigh = (
  view: LineView,
  target: number,
  terms: readonly number[],
  among: readonly number[],
): Hypothesis => {
  const score = scoreSum(view, target, terms);
  const bits = Math.min(score.bits, independentBits(view, target, terms)) - 2 * Math.log2(among.length);
  return { target, terms, bits, score, anomaly: null, labelOnly: false, tied: false, beside: true };
};

const isConvincing = (view: LineView, sum: Hypothesis): boolean => {
  const { target, terms, bits, score } = sum;
  if (bits < NEEDED.bits) return false;
  if (terms.some((line) => isNegligible(view, target, line, terms.length))) return false;
  return score.misses === 0
    ? score.hits >= NEEDED.hits
    : score.hits >= NEEDED.hitsWithSlip && missesByOneSlip(view, sum);
};

/** The runs of the parts that come to a line at one of the fullest positions: all of them included, which say that it repeats the total. */
const likelyRuns = (view: LineView, target: number, terms: readonly number[]): (readonly number[])[] => {
  const { values, positions } = view;
  const runs: (readonly number[])[] = [];
  for (const i of view.fullest.subarray(0, PROBES)) {
    const total = values[target * positions + i];
    if (!total) continue;
    const unit = looseUnit(view, target, i);
    for (let start = 0; start < terms.length - 1; start++) {
      let sum = 0;
      for (let end = start; end < terms.length; end++) {
        sum += values[(terms[end] as number) * positions + i] || 0;
        const count = end - start + 1;
        if (count > 1 && Math.abs(sum - total) <= ((count + 1) * unit) / 2)
          runs.push(terms.slice(start, end + 1));
      }
    }
  }
  return runs;
};
