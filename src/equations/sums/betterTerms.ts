import type { Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/** Lines beyond which the search for a better term is not worth its time. */
const MOST_LINES = 400;
/** A sum must hold at so many positions before the others are put down to one of its terms. */
const FEWEST_HELD = 3;
/** Twins hold the same amount at this share of the positions that hold, at least. */
const TWIN_SHARE = 0.5;

/**
 * The hypothesis with the one change of its terms that makes it hold where it fails and keeps it wherever it holds: a sparse line beside
 * it (corrections, credits) that only the failing positions fill, or the twin of a term that differs from it only there.
 */
export const withBetterTerms = (view: LineView, hypothesis: Hypothesis): Hypothesis => {
  const { target, terms } = hypothesis;
  if (terms.length < 2 || view.lines > MOST_LINES) return hypothesis;
  const { held, failing } = standings(view, target, terms);
  if (failing.length === 0 || held.length < FEWEST_HELD) return hypothesis;
  const used = new Set([target, ...terms]);
  for (let line = 0; line < view.lines; line++) {
    if (used.has(line) || view.content[line] !== 2 || view.isOfWhich[line]) continue;
    if (isMissing(view, target, terms, line, held, failing))
      return { ...hypothesis, terms: [...terms, line].sort((a, b) => a - b) };
    const twin = terms.find((term) => isTwin(view, target, terms, term, line, held, failing));
    if (twin !== undefined)
      return {
        ...hypothesis,
        terms: terms.map((term) => (term === twin ? line : term)).sort((a, b) => a - b),
      };
  }
  return hypothesis;
};

const amountAt = ({ values, positions }: LineView, line: number, i: number): number =>
  values[line * positions + i] || 0;

const gapAt = (view: LineView, target: number, terms: readonly number[], i: number): number =>
  terms.reduce((sum, line) => sum + amountAt(view, line, i), -amountAt(view, target, i));

const reachAt = (view: LineView, target: number, terms: readonly number[], i: number): number =>
  ((terms.length + 1) * unitAt(view, target, i)) / 2;

const standings = (
  view: LineView,
  target: number,
  terms: readonly number[],
): { readonly held: readonly number[]; readonly failing: readonly number[] } => {
  const [held, failing]: [number[], number[]] = [[], []];
  for (let i = 0; i < view.positions; i++) {
    if (amountAt(view, target, i) === 0) continue;
    const holds = Math.abs(gapAt(view, target, terms, i)) <= reachAt(view, target, terms, i);
    (holds ? held : failing).push(i);
  }
  return { held, failing };
};

/** Is the line nought wherever the sum holds, and its gap wherever it fails? */
const isMissing = (
  view: LineView,
  target: number,
  terms: readonly number[],
  line: number,
  held: readonly number[],
  failing: readonly number[],
): boolean =>
  failing.every((i) => {
    const own = amountAt(view, line, i);
    return own !== 0 && Math.abs(gapAt(view, target, terms, i) + own) <= reachAt(view, target, terms, i);
  }) && held.every((i) => amountAt(view, line, i) === 0);

/** Does the sum hold everywhere with the line for one of its terms, whose amount it mostly repeats? */
const isTwin = (
  view: LineView,
  target: number,
  terms: readonly number[],
  term: number,
  line: number,
  held: readonly number[],
  failing: readonly number[],
): boolean => {
  const holds = (i: number): boolean => {
    const gap = gapAt(view, target, terms, i) + amountAt(view, line, i) - amountAt(view, term, i);
    return Math.abs(gap) <= reachAt(view, target, terms, i);
  };
  return (
    failing.every(holds) &&
    held.every(holds) &&
    held.filter((i) => amountAt(view, line, i) === amountAt(view, term, i)).length >= TWIN_SHARE * held.length
  );
};
