import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { isBelieved, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { isSlippedTarget, missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";
import { tallyTerms } from "./tallyTerms";

/**
 * What the total of a list tells of a line under which a heading « dont » lists parts that do not come to it: where they end, as it takes
 * the line and what follows them, or them in place of the line. What they lack may be parts that nobody listed: the line is their sum only
 * where they come nowhere to less or one slip explains the gap.
 * @param whole the line that the heading breaks down
 * @param elsewhere parts of other lines
 * @returns the sum of the total, after that of the line if it is one; none where nothing tells the end
 */
export const endToldByTotal = (view: LineView, whole: number, elsewhere: ReadonlySet<number>): Sum[] => {
  const total = view.isTotal.indexOf(1, whole + 1);
  if (total === -1) return [];
  const beside = (step: 1 | -1): number[] =>
    blockBeside(view, whole, step).filter((line) => !elsewhere.has(line));
  const [above, under] = [beside(-1), beside(1)];
  const makes = (terms: readonly number[]): boolean => {
    const score = scoreSum(view, total, terms);
    return isBelieved(score.bits + LABEL_BITS - Math.log2(under.length), score, true);
  };
  const partsTo = (end: number): Sum => ({ target: whole, terms: under.slice(0, end) });
  const inPlace = makes([...above, ...under]);
  // One line alone is a detail, not what the other makes.
  const ends = under.map((_, k) => k + 1).slice(1);
  const told = ends.filter((end) =>
    inPlace ? isSlippedTarget(view, partsTo(end)) : makes([...above, whole, ...under.slice(end)]),
  );
  const [end] = told;
  if (end === undefined || told.length > 1) return [];
  const parts = partsTo(end);
  const isWhole = inPlace || isReached(view, parts) || missesByOneSlip(view, parts, HARDLY_BY_CHANCE);
  return [...(isWhole ? [parts] : []), { target: total, terms: [...above, whole, ...under.slice(end)] }];
};

/** Do amounts without a sign come nowhere to less than their whole? */
const isReached = (view: LineView, { target, terms }: Sum): boolean => {
  const { values, positions } = view;
  const { sum, doubleTolerance } = tallyTerms(view, target, terms);
  const at = Array.from({ length: positions }, (_, i) => i);
  if ([target, ...terms].some((line) => at.some((i) => (values[line * positions + i] as number) < 0)))
    return false;
  return at.every(
    (i) => 2 * ((values[target * positions + i] || 0) - (sum[i] as number)) <= (doubleTolerance[i] as number),
  );
};
