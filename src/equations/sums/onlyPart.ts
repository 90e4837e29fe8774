import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import type { OpenLines } from "./openLines";

/**
 * A labelled total over a block where one line alone holds amounts, all of them its own: « Total B » under « B1 » and an empty
 * « B2 ».
 *
 * Equal amounts prove little, so the label, the whole block and every position must agree, and the block must have other lines,
 * all zero or blank. Without it the part and its total would both enter the next total. Null when the total is anything else.
 */
export const findOnlyPart = (view: LineView, open: OpenLines, target: number): Hypothesis | null => {
  const top = open.length - 1;
  if (top < 0 || open.topBlockStart() !== top || open.isTotalAt(top)) return null;
  const [part] = open.run(top, top);
  if (part === undefined || view.isTotal[part] === 1) return null;
  const [before] = top > 0 ? open.run(top - 1, top - 1) : [part < target ? -1 : view.lines];
  const hits = hasEmptyLine(view, before ?? -1, target) ? agreements(view, part, target) : 0;
  if (hits === 0) return null;
  return {
    target,
    terms: [part],
    bits: BELIEVED,
    score: { bits: BELIEVED, hits, misses: 0, lost: 0, asked: 0 },
    anomaly: null,
    labelOnly: false,
    tied: false,
  };
};

/** Is there a line without an amount other than zero strictly between two lines, whichever comes first? */
const hasEmptyLine = (view: LineView, one: number, other: number): boolean => {
  for (let line = Math.min(one, other) + 1; line < Math.max(one, other); line++) {
    if (view.content[line] !== 2 && !view.isOfWhich[line]) return true;
  }
  return false;
};

/** Positions where both hold the same amount other than zero; 0 as soon as one differs. */
const agreements = ({ values, positions }: LineView, part: number, target: number): number => {
  let same = 0;
  for (let i = 0; i < positions; i++) {
    const [a, b] = [values[part * positions + i] || 0, values[target * positions + i] || 0];
    if (a !== b) return 0;
    if (a !== 0) same++;
  }
  return same;
};
