import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/**
 * Without the totals that would leave out a line which adds up others of theirs: they pass over a heading, whose parts they add.
 * @example withoutPassedOver([omissionOf(2, [2, 3, 4, 7]), sumOf(2, [3, 4])]) // the second one
 */
export const withoutPassedOver = (found: readonly Hypothesis[]): Hypothesis[] => {
  const sums = found.filter(({ anomaly, labelOnly }) => !anomaly && !labelOnly);
  return found.filter(
    ({ anomaly, terms }) =>
      anomaly?.kind !== "missing-row" ||
      !sums.some((sum) => sum.target === anomaly.line && sum.terms.every((line) => terms.includes(line))),
  );
};

/**
 * Without the sums that are the balance of two totals turned round: where the receipts add up the lines above them, « receipts = expenses
 * + result » says that the result is their difference, which is looked for apart.
 * @example withoutBalances(view, [sumOf(3, [0, 1, 2]), sumOf(3, [6, 7])]) // the first one, where lines 3 and 6 say « total »
 */
export const withoutBalances = ({ isTotal }: LineView, found: readonly Hypothesis[]): Hypothesis[] => {
  const isHeldAbove = (total: number): boolean =>
    found.some(
      ({ target, terms, score }) =>
        target === total && score.misses === 0 && terms.every((line) => line < total && isTotal[line] === 0),
    );
  return found.filter(({ target, terms }) => {
    const [one = 0, other = 0, ...more] = [...terms].sort((a, b) => a - b);
    const isBalance = more.length === 0 && target < one && isTotal[one] === 1 && isTotal[other] === 0;
    return !(isBalance && isHeldAbove(target) && isHeldAbove(one));
  });
};

/**
 * The sums with a labelled total in place of the lines that it adds up, where they skip that total: within the roundings both hold, and
 * the total is printed to be added.
 * @example throughTotals(view, [sumOf(9, [5, 6, 7, 8]), sumOf(10, [4, 5, 6, 7, 8])]) // the first one, and 10 = 4 + 9
 */
export const throughTotals = (view: LineView, found: readonly Hypothesis[]): Hypothesis[] =>
  found.map((sum) => {
    const skipped = found.find(
      ({ target, terms }) =>
        view.isTotal[target] === 1 &&
        terms.length > 1 &&
        terms.length < sum.terms.length &&
        ![sum.target, ...sum.terms].includes(target) &&
        terms.every((line) => sum.terms.includes(line)),
    );
    if (!skipped || sum.anomaly) return sum;
    const terms = [...sum.terms.filter((line) => !skipped.terms.includes(line)), skipped.target].sort(
      (a, b) => a - b,
    );
    const score = scoreSum(view, sum.target, terms);
    const isAsSure = score.misses === 0 && score.bits >= sum.score.bits;
    return isAsSure ? { ...sum, terms, score, bits: sum.bits + score.bits - sum.score.bits } : sum;
  });
