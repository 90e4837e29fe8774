import type { Hypothesis } from "./hypothesis";

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
