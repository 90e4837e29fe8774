import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/**
 * A total of one level of an outline that leaves out a line of it, told without that line where this one is a part of the line above, its
 * label written a step too far out: with the lines around it that stand further in, it adds up to that one.
 * @param level the lines of the view at that level
 * @param known the sums found in the view: what they add enters the line above through them
 * @example withoutMisplaced(view, level, known)(omission) // of « Nord, ␣␣Jour, Nuit, Sud, Total », where Nord = Jour + Nuit: Nord + Sud
 */
export const withoutMisplaced =
  (view: LineView, level: LineView, known: readonly Hypothesis[]) =>
  (sum: Hypothesis): Hypothesis => {
    const { anomaly, terms } = sum;
    if (anomaly?.kind !== "missing-row" || !isPartOfAbove(view, level, known, anomaly.line)) return sum;
    return { ...sum, terms: terms.filter((line) => line !== anomaly.line), anomaly: null };
  };

const isPartOfAbove = (
  view: LineView,
  level: LineView,
  known: readonly Hypothesis[],
  line: number,
): boolean => {
  const placed = Array.from({ length: view.lines }, (_, other) => other).filter(
    (other) => level.content[other] === 2,
  );
  const above = placed.findLast((other) => other < line);
  const below = placed.find((other) => other > line) ?? view.lines;
  if (above === undefined) return false;
  const within = known.filter(
    ({ target, anomaly, labelOnly }) => target > above && target < below && !anomaly && !labelOnly,
  );
  const parts = new Set(within.flatMap(({ terms }) => terms));
  const own: number[] = [];
  for (let other = above + 1; other < below; other++)
    if (view.content[other] !== 0 && !view.isOfWhich[other] && !parts.has(other)) own.push(other);
  const { hits, misses } = scoreSum(view, above, own);
  return own.length > 1 && hits > 0 && misses === 0;
};
