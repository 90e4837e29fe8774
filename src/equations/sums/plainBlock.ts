import { isBelieved, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import type { RequestedChanges } from "./requestedChanges";
import { scoreSum } from "./scoreSum";
import { BLOCK_BITS, LABEL_BITS } from "./searchRuns";

/** From so many bits on, lines that add up to one among them do so by no chance. */
const BEYOND_CHANCE = 60;
/** Below so many, one among the many sums that there may be comes about by chance, however many others do. */
const LIKELY_CHANCE = 16;
const FEWEST_HITS = 2;

/**
 * The sums without the subtotals that are none: where a total seems to count a line twice, and that line is the sum of its neighbours,
 * the total is the plain sum of them all and the neighbours add up by chance. Labelled subtotals, and those that many positions prove,
 * are no chance.
 */
export const withPlainBlocks = (
  view: LineView,
  found: readonly Hypothesis[],
  requested: RequestedChanges | null = null,
): Hypothesis[] => {
  const byChance = new Set<Hypothesis>();
  const sums = withPlainTotals(view, found, requested);
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

/**
 * The sums with those of the labelled totals that nothing explains, and that are the plain sum of all the lines since the total before
 * them, or up to the next one: the lines among these that add up others do so by chance, where that total is the better supported.
 */
const withPlainTotals = (
  view: LineView,
  found: readonly Hypothesis[],
  requested: RequestedChanges | null,
): Hypothesis[] => {
  let sums = [...found];
  for (let target = 0; target < view.lines; target++) {
    if (!view.isTotal[target] || sums.some((sum) => sum.target === target && isPlain(sum))) continue;
    for (const step of [-1, 1]) {
      const block = new Set(blockBeside(view, target, step));
      const others = sums.filter((sum) => sum.target !== target);
      const [within, apart] = partition(others, (sum) => block.has(sum.target));
      const chance = within.reduce((bits, sum) => bits + sum.bits, 0);
      if (within.length === 0 || apart.some(({ terms }) => terms.some((line) => block.has(line)))) continue;
      const terms = [...block];
      const score = scoreSum(view, target, terms, requested);
      const bits = score.bits + LABEL_BITS + BLOCK_BITS;
      const areLikely = score.misses === 0 && within.every((sum) => sum.bits < LIKELY_CHANCE);
      if (!areLikely && chance >= Math.min(bits, BEYOND_CHANCE)) continue;
      if (!isBelieved(bits, score, true)) continue;
      if (score.hits < Math.min(FEWEST_HITS, stated(view, target)) || score.misses >= score.hits) continue;
      sums = [...apart, { target, terms, bits, score, anomaly: null, labelOnly: false, tied: false }];
      break;
    }
  }
  return sums;
};

/** Positions at which a line holds an amount other than zero. */
const stated = ({ values, positions }: LineView, line: number): number =>
  values.subarray(line * positions, (line + 1) * positions).filter((value) => value !== 0 && value === value)
    .length;

/** Was a sum found in the amounts, no line of which is left out or counted twice? */
const isPlain = ({ labelOnly, anomaly }: Hypothesis): boolean => !labelOnly && anomaly === null;

/** The lines with amounts beside a total, up to the next total: those above for a step of −1, those below for 1. */
export const blockBeside = (view: LineView, target: number, step: number): number[] => {
  const block: number[] = [];
  for (let line = target + step; line >= 0 && line < view.lines && !view.isTotal[line]; line += step)
    if (view.content[line] === 2 && !view.isOfWhich[line]) block.push(line);
  return block.sort((a, b) => a - b);
};

const partition = <T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] => {
  const parts: [T[], T[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
};
