import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/** From so many bits on, lines that add up to one among them do so by no chance. */
const BEYOND_CHANCE = 60;
const FEWEST_HITS = 2;

/**
 * The sums without the subtotals that are none: where a total seems to count a line twice, and that line is the sum of its neighbours,
 * the total is the plain sum of them all and the neighbours add up by chance. Labelled subtotals, and those that many positions prove,
 * are no chance.
 */
export const withPlainBlocks = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const byChance = new Set<Hypothesis>();
  const plain = sums.map((sum): Hypothesis => {
    if (sum.anomaly?.kind !== "duplicated-row") return sum;
    const { line } = sum.anomaly;
    const chance = sums.find(({ target }) => target === line);
    if (!chance || chance.bits >= BEYOND_CHANCE || view.isTotal[line]) return sum;
    const terms = [...new Set([...sum.terms, ...chance.terms])].sort((a, b) => a - b);
    const score = scoreSum(view, sum.target, terms);
    if (score.misses > sum.score.misses || score.hits < Math.max(FEWEST_HITS, sum.score.hits)) return sum;
    byChance.add(chance);
    return { ...sum, terms, score, anomaly: null };
  });
  return plain.filter((sum) => !byChance.has(sum));
};
