import { greatest, least } from "../../amounts/extremes";
import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { holdsButForSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { withZeroLines } from "./zeroLines";

/** A heading adds up two lines at least; at so many positions, where it fails at one. */
const FEWEST_PARTS = 2;
const FEWEST_HITS = { everywhere: 2, elsewhere: 4 };

/**
 * The headings that totals pass over: a line among the terms of a sum, or right above the first, in no sum itself, is the sum of the very
 * next of them (« Créances », then « Redevables », « Clients », « Autres créances »). Nothing in its label says so: its place and the amounts do.
 * @example skippedHeadings(view, [sumOf(6, [1, 3, 4, 5])]) // line 2, the sum of lines 3 and 4
 */
export const skippedHeadings = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const isUsed = new Uint8Array(view.lines);
  for (const { target, terms } of sums) {
    isUsed[target] = 1;
    for (const line of terms) isUsed[line] = 1;
  }
  return sums.flatMap(({ terms, minus, anomaly, labelOnly, tied }) => {
    if (anomaly || labelOnly || tied || (minus ?? []).length > 0) return [];
    let own: ReadonlySet<number> | null = null;
    const [first, last] = [headingAbove(view, least(terms)), greatest(terms)];
    const found: Hypothesis[] = [];
    for (let line = first; line < last; line++) {
      if (isUsed[line] || view.content[line] !== 2 || view.isOfWhich[line]) continue;
      const heading = bestRun(view, line, (own ??= new Set(terms)));
      if (!heading) continue;
      isUsed[line] = 1;
      found.push(heading);
    }
    return found;
  });
};

/** The line with amounts right above a line, or that line where there is none. */
const headingAbove = ({ content }: LineView, line: number): number => {
  let above = line - 1;
  while (above >= 0 && content[above] === 0) above--;
  return Math.max(above, 0);
};

/** The run of terms right after a line that it is the sum of. */
const bestRun = (view: LineView, target: number, own: ReadonlySet<number>): Hypothesis | null => {
  const terms: number[] = [];
  for (let line = target + 1; line < view.lines; line++) {
    if (view.content[line] !== 2 || view.isOfWhich[line]) continue;
    if (!own.has(line)) break;
    terms.push(line);
    if (terms.length < FEWEST_PARTS) continue;
    const score = scoreSum(view, target, terms);
    const { bits, hits, misses } = score;
    const fewest = misses === 0 ? FEWEST_HITS.everywhere : FEWEST_HITS.elsewhere;
    const isHeld = misses <= 1 && hits >= fewest && bits >= BELIEVED;
    if (isHeld || holdsButForSlip(view, { target, terms, bits, score }))
      return {
        target,
        terms: withZeroLines(view, terms),
        bits,
        score,
        anomaly: null,
        labelOnly: false,
        tied: false,
      };
  }
  return null;
};
