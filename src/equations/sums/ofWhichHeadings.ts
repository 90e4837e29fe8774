import { endToldByTotal } from "./endToldByTotal";
import { BELIEVED, outlinedSum, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { holdsButForSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { BLOCK_BITS, LABEL_BITS } from "./searchRuns";

/** Most lines of one breakdown. */
const LONGEST = 24;

/**
 * The lines that a heading without amounts (« Dont : ») breaks down in full, by the lines under it: nothing says where these end but that
 * they add up everywhere, or but for one slip. What follows may break it down once more in the same way (men and women, then the
 * ages); whatever else follows stands beside the line, not under it.
 * @example findOfWhichHeadings(view) // [Paris = Paris-V + Paris-VII] of « Paris | 174, Dont :, Paris-V | 97, Paris-VII | 77, Lille | 70 »
 */
export const findOfWhichHeadings = (view: LineView): Hypothesis[] => {
  const groups = [...view.beginParts].map((first) => ({ whole: first - 1, found: breakdowns(view, first) }));
  const parts = new Set(groups.flatMap(({ found }) => found.flatMap(({ terms }) => terms)));
  return groups.flatMap(({ whole, found }) =>
    found.length > 0
      ? found
      : endToldByTotal(view, whole, parts).map(({ target, terms }) =>
          outlinedSum(target, terms, scoreSum(view, target, terms)),
        ),
  );
};

/** The breakdowns of the line above a heading by the lines from `first` on, one after the other. */
const breakdowns = (view: LineView, first: number): Hypothesis[] => {
  const under = linesFrom(view, first);
  const runsFrom = (start: number): Hypothesis[] =>
    under.slice(start + 1).map((_, k) => weigh(view, first - 1, under.slice(start, start + k + 2)));
  const found: Hypothesis[] = [];
  for (let start = 0; start < under.length;) {
    const runs = runsFrom(start);
    const next = runs.find(holds) ?? runs.find((run) => holdsButForSlip(view, run));
    if (!next) break;
    found.push(found.length === 0 ? next : { ...next, beside: true });
    start += next.terms.length;
  }
  return found;
};

const weigh = (view: LineView, target: number, terms: readonly number[]): Hypothesis => {
  const score = scoreSum(view, target, terms);
  // Where they end is chosen; the fewer, the less.
  const choice = Math.log2(terms.length * (terms.length + 1));
  const bits = score.bits + LABEL_BITS + BLOCK_BITS - choice;
  return { target, terms, bits, score, anomaly: null, labelOnly: false, tied: false };
};

const holds = ({ bits, score }: Hypothesis): boolean =>
  score.misses === 0 && score.hits > 0 && bits >= BELIEVED;

/** The lines with amounts from one on, up to the next total; no « dont » of theirs. */
const linesFrom = (view: LineView, first: number): number[] => {
  const found: number[] = [];
  for (let line = first; line < view.lines && found.length < LONGEST; line++) {
    if (view.isTotal[line]) break;
    if (view.content[line] === 2 && !view.isOfWhich[line]) found.push(line);
  }
  return found;
};
