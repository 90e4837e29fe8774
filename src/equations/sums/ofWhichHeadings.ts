import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";
import { BLOCK_BITS, LABEL_BITS } from "./searchRuns";

/** Lines of one breakdown, and the fewest. */
const LONGEST = 24;
const FEWEST = 2;

/**
 * The lines that a heading without amounts (« Dont : ») breaks down in full, by the lines under it: nothing says where these end but that
 * they add up everywhere. Whatever follows stands beside the line, not under it.
 * @example findOfWhichHeadings(view) // [Paris = Paris-V + Paris-VII] of « Paris | 174, Dont :, Paris-V | 97, Paris-VII | 77, Lille | 70 »
 */
export const findOfWhichHeadings = (view: LineView): Hypothesis[] =>
  [...view.beginParts].flatMap((first) => {
    const target = first - 1;
    const under = linesFrom(view, first);
    for (let count = FEWEST; count <= under.length; count++) {
      const terms = under.slice(0, count);
      const score = scoreSum(view, target, terms);
      // Where they end is chosen; the fewer, the less.
      const bits = score.bits + LABEL_BITS + BLOCK_BITS - Math.log2(count * (count + 1));
      if (score.misses === 0 && score.hits > 0 && bits >= BELIEVED)
        return [{ target, terms, bits, score, anomaly: null, labelOnly: false, tied: false }];
    }
    return [];
  });

/** The lines with amounts from one on, up to the next total; no « dont » of theirs. */
const linesFrom = (view: LineView, first: number): number[] => {
  const found: number[] = [];
  for (let line = first; line < view.lines && found.length < LONGEST; line++) {
    if (view.isTotal[line]) break;
    if (view.content[line] === 2 && !view.isOfWhich[line]) found.push(line);
  }
  return found;
};
