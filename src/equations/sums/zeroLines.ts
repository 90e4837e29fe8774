import type { LineView } from "./lineView";

/** The terms with the all-zero lines that lie between them: they change no sum, but belong to the block. */
export const withZeroLines = (view: LineView, terms: readonly number[]): number[] => {
  const sorted = [...terms].sort((a, b) => a - b);
  const zeros = sorted.flatMap((term, k) => zeroLinesBetween(view, sorted[k - 1] ?? term, term));
  return zeros.length === 0 ? sorted : [...sorted, ...zeros].sort((a, b) => a - b);
};

/** All-zero lines between two terms, those with another sum's line after them excepted. */
const zeroLinesBetween = (view: LineView, above: number, below: number): number[] => {
  const waiting: number[] = [];
  for (let line = below - 1; line > above && view.content[line] !== 2; line--) {
    if (view.content[line] === 1 && !view.isOfWhich[line]) waiting.push(line);
  }
  return waiting.reverse();
};
