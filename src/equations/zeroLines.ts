import type { LineView } from "./lineView";

/** The terms with the all-zero lines that lie between them: they change no sum, but belong to the block. */
export const withZeroLines = (view: LineView, terms: readonly number[]): number[] => {
  const kept = new Set(terms);
  const sorted = [...kept].sort((a, b) => a - b);
  const filled: number[] = [];
  let waiting: number[] = [];
  const last = sorted[sorted.length - 1] ?? -1;
  for (let line = sorted[0] ?? 0; line <= last; line++) {
    if (kept.has(line)) {
      filled.push(...waiting, line);
      waiting = [];
    } else if (view.content[line] === 2) waiting = [];
    else if (view.content[line] === 1 && !view.isOfWhich[line]) waiting.push(line);
  }
  return filled;
};
