import { eachFollowsOne } from "../followsLine";
import type { LineView } from "./lineView";
import { tallyTerms } from "./tallyTerms";

/**
 * Do the parts of a line, wherever it is not their sum, come in the sizes of those of a position where it is to the unit? The amounts of
 * one measure, or of one year, add up as those of another do, but for a slip.
 */
export const followsHeld = (view: LineView, target: number, terms: readonly number[]): boolean => {
  const { values, positions } = view;
  const { sum, doubleTolerance } = tallyTerms(view, target, terms);
  const held: number[] = [];
  const missed: number[] = [];
  for (let i = 0; i < positions; i++) {
    const gap = Math.abs((sum[i] as number) - (values[target * positions + i] as number));
    if (gap === 0) held.push(i);
    else if (2 * gap > (doubleTolerance[i] as number)) missed.push(i);
  }
  const failing = missed.map((at) => ({ at, parts: terms.map((line) => line * positions + at) }));
  return eachFollowsOne(view, failing, held, 1);
};
