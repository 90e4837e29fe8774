import type { EquationFamily } from "../equation";
import type { Hypothesis, Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { findNestedSums } from "./nestedSums";
import type { RequestedChanges } from "./requestedChanges";

/**
 * The lines of the certain sums that subtract: gross less depreciation.
 * @example differencesAmong(certainFamilies(table))
 */
export const differencesAmong = (certain: readonly EquationFamily[]): Sum[] =>
  certain
    .filter(({ terms }) => terms.some(({ sign }) => sign === -1))
    .map(({ target, terms }) => ({ target, terms: terms.map(({ line }) => line) }));

/**
 * The totals that add a result in place of what it is computed from: all assets are the current ones,
 * the property net of its depreciation and the others.
 * @param sums the sums found so far
 * @param differences what the results are computed from
 */
export const findTotalsOverResults = (
  view: LineView,
  sums: readonly Hypothesis[],
  differences: readonly Sum[],
  requested: RequestedChanges | null,
): Hypothesis[] => {
  if (differences.length === 0) return [];
  const results = new Set(differences.map(({ target }) => target));
  // « Gross = depreciation + net » is the same relation, and makes the result part of nothing.
  const same = new Set(differences.map(linesOf));
  const known = [...differences, ...sums.filter((sum) => !same.has(linesOf(sum)))];
  return findNestedSums(view, "downwards", requested, known).filter(
    ({ terms, labelOnly }) => !labelOnly && terms.some((line) => results.has(line)),
  );
};

/**
 * The lines right under totals that their own lines do not come to, and that these and the other printed totals make (« total assets less
 * current liabilities »): what such a total lacks is in its lines or in none.
 * @param sums the sums found so far
 * @param denied the totals that only their labels tell from their lines
 */
export const findTotalsOverDenied = (
  view: LineView,
  sums: readonly Hypothesis[],
  denied: readonly Hypothesis[],
  requested: RequestedChanges | null,
): Hypothesis[] => {
  const explained = new Set([...sums, ...denied].map(({ target }) => target));
  const under = new Set(denied.map(({ target }) => target + 1).filter((line) => !explained.has(line)));
  if (under.size === 0) return [];
  const known = [...sums, ...denied].map(({ target, terms }) => ({
    target,
    terms: terms.filter((line) => !under.has(line)),
  }));
  return findNestedSums(view, "downwards", requested, known).filter(
    ({ target, terms, anomaly, score }) =>
      under.has(target) && !anomaly && score.misses === 0 && terms.includes(target - 1),
  );
};

/**
 * The sums without those that say no more than a known difference does, « gross = depreciation + net », of totals that others explain.
 * @example withoutRestated([sumOf(1, [2, 3]), sumOf(1, [0])], [{ target: 3, terms: [1, 2] }]) // the second one
 */
export const withoutRestated = (sums: readonly Hypothesis[], differences: readonly Sum[]): Hypothesis[] => {
  const same = new Set(differences.map(linesOf));
  const explained = new Set(
    sums.flatMap((sum) => (sum.labelOnly || same.has(linesOf(sum)) ? [] : [sum.target])),
  );
  return sums.filter((sum) => !same.has(linesOf(sum)) || !explained.has(sum.target));
};

const linesOf = ({ target, terms }: Sum): string => [target, ...terms].sort((a, b) => a - b).join();
