import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { BELIEVED, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { isSlippedTarget, missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";
import { tallyTerms } from "./tallyTerms";

/**
 * What the total of a list tells of a line under which a heading « dont » lists parts that do not come to it: where they end, as it takes
 * the line and what follows them, or them in place of the line. What they lack may be parts that nobody listed: the line is their sum only
 * where they exceed it or one slip explains the gap.
 * @param whole the line that the heading breaks down
 * @param elsewhere parts of other lines
 * @returns the sum of the total, after that of the line if it is one; none where nothing tells the end
 */
export const endToldByTotal = (view: LineView, whole: number, elsewhere: ReadonlySet<number>): Sum[] => {
  const listed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line] && !elsewhere.has(line),
  );
  const isTotal = (line: number): boolean => view.isTotal[line] === 1;
  const total = listed.find((line) => line > whole && isTotal(line));
  if (total === undefined) return [];
  const start = listed.findLast((line) => line < whole && isTotal(line)) ?? -1;
  const above = listed.filter((line) => line > start && line < whole);
  const under = listed.filter((line) => line > whole && line < total);
  const ends = under.map((_, k) => k + 1).slice(1);
  const makes = (terms: readonly number[]): boolean => {
    const { bits, misses } = scoreSum(view, total, terms);
    return misses === 0 && bits + LABEL_BITS - Math.log2(ends.length + 1) >= BELIEVED;
  };
  const partsTo = (end: number): Sum => ({ target: whole, terms: under.slice(0, end) });
  const inPlace = makes([...above, ...under]);
  const told = ends.filter((end) =>
    inPlace ? isSlippedTarget(view, partsTo(end)) : makes([...above, whole, ...under.slice(end)]),
  );
  const [end] = told;
  if (end === undefined || told.length > 1) return [];
  const parts = partsTo(end);
  const isWhole = inPlace || isExceeded(view, parts) || missesByOneSlip(view, parts, HARDLY_BY_CHANCE);
  return [...(isWhole ? [parts] : []), { target: total, terms: [...above, whole, ...under.slice(end)] }];
};

/** Do amounts without a sign come to more than their whole, and nowhere to less? */
const isExceeded = (view: LineView, { target, terms }: Sum): boolean => {
  const { values, positions } = view;
  const { sum, doubleTolerance } = tallyTerms(view, target, terms);
  const [lines, at] = [[target, ...terms], Array.from({ length: positions }, (_, i) => i)];
  if (lines.some((line) => at.some((i) => (values[line * positions + i] as number) < 0))) return false;
  const over = at.map((i) => (sum[i] as number) - (values[target * positions + i] || 0));
  const isPast = (sign: number) => (gap: number, i: number) =>
    2 * sign * gap > (doubleTolerance[i] as number);
  return over.some(isPast(1)) && !over.some(isPast(-1));
};
