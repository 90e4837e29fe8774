import { greatest, least } from "../../amounts/extremes";
import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";

/**
 * The sums without those of a total over the lines of the next block, where these have a total of their own at their foot: in a balanced
 * account both totals are equal, and the resources under the total of the expenditure are no parts of it.
 */
export const withoutNextBlocks = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  // Where a total opens the table, totals stand above their parts.
  const opening = view.content.indexOf(2);
  if (view.isTotal[opening]) return [...sums];
  return sums.filter((sum) => {
    if (!closesBlock(view, sum.target) || least(sum.terms) < sum.target) return true;
    const last = greatest(sum.terms);
    return !sums.some(
      ({ target, terms, labelOnly }) =>
        target > last && !labelOnly && view.isTotal[target] === 1 && areSame(terms, sum.terms),
    );
  });
};

const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((line, k) => line === other[k]);

/** Does a line that says that it is a total stand right under a line of its own? */
const closesBlock = ({ isTotal, content }: LineView, line: number): boolean =>
  isTotal[line] === 1 && content[line - 1] === 2 && isTotal[line - 1] !== 1;
