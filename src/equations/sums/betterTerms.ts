import type { Hypothesis, SignedSum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/** Lines beyond which the search for a better term is not worth its time. */
const MOST_LINES = 400;
/** A sum must hold at so many positions before the others are put down to one of its lines. */
const FEWEST_HELD = 3;
/** Twins hold the same amount at this share of the positions that hold, at least. */
const TWIN_SHARE = 0.5;

/**
 * The hypothesis with the one change of its lines that makes it hold where it fails and keeps it wherever it holds: a sparse line beside
 * it, added or subtracted (corrections, credits, exceptional items), that only the failing positions fill; a sparse term that only they
 * fill, left out or with the other sign; the twin of a term, or of the target, that differs from it only there.
 *
 * No line of a group of the same amounts (what is authorised, what is paid) is such a twin where the sum of that group holds: of two
 * groups alike, one holds a slip.
 */
export const withBetterTerms = (
  view: LineView,
  hypothesis: Hypothesis,
  others: readonly SignedSum[] = [],
): Hypothesis => {
  const { target, terms, minus = [] } = hypothesis;
  if (terms.length < 2 || view.lines > MOST_LINES) return hypothesis;
  const sum = { view, target, terms, minus };
  const { held, failing } = standings(sum);
  if (failing.length === 0 || held.length < FEWEST_HELD) return hypothesis;
  const holdsWith = (change: (i: number) => number): boolean =>
    [...failing, ...held].every((i) => Math.abs(gapAt(sum, i) + change(i)) <= reachAt(sum, i));
  const fillsOnlyFailing = (line: number): boolean =>
    failing.every((i) => amountAt(view, line, i) !== 0) && held.every((i) => amountAt(view, line, i) === 0);
  const signOf = (line: number): number => (minus.includes(line) ? -1 : 1);
  const sparse = terms.filter((line) => fillsOnlyFailing(line) && !view.structural.has(line));
  for (const line of sparse) {
    const own = (i: number): number => signOf(line) * amountAt(view, line, i);
    if (terms.length > 2 && holdsWith((i) => -own(i)))
      return withLines(hypothesis, target, without(terms, line), without(minus, line));
    if (terms.length > 2 && holdsWith((i) => -2 * own(i)))
      return withLines(
        hypothesis,
        target,
        terms,
        minus.includes(line) ? without(minus, line) : [...minus, line],
      );
  }
  const used = new Set([target, ...terms]);
  const areTwins = (line: number, other: number): boolean =>
    held.filter((i) => amountAt(view, line, i) === amountAt(view, other, i)).length >=
    TWIN_SHARE * held.length;
  const lines = [target, ...[...terms].sort((a, b) => a - b)];
  const isAlike = (other: SignedSum): boolean => {
    const theirs = [other.target, ...[...other.terms].sort((a, b) => a - b)];
    const step = other.target - target;
    return (
      theirs.length === lines.length &&
      theirs.every((line, k) => {
        const own = lines[k] as number;
        return line - own === step && !used.has(line) && areTwins(own, line);
      })
    );
  };
  const isAlikeAndHolds = (other: SignedSum): boolean => {
    const seen = { view, target: other.target, terms: other.terms, minus: other.minus ?? [] };
    return isAlike(other) && failing.every((i) => Math.abs(gapAt(seen, i)) <= reachAt(seen, i));
  };
  const alike = new Set(others.filter(isAlikeAndHolds).flatMap((other) => [other.target, ...other.terms]));
  for (let line = 0; line < view.lines; line++) {
    if (used.has(line) || view.content[line] !== 2 || view.isOfWhich[line]) continue;
    const own = (i: number): number => amountAt(view, line, i);
    if (fillsOnlyFailing(line)) {
      if (holdsWith(own)) return withLines(hypothesis, target, [...terms, line], minus);
      if (holdsWith((i) => -own(i))) return withLines(hypothesis, target, [...terms, line], [...minus, line]);
    }
    if (alike.has(line)) continue;
    const twin = terms.find(
      (term) =>
        areTwins(term, line) &&
        holdsWith((i) => signOf(term) * (amountAt(view, line, i) - amountAt(view, term, i))),
    );
    if (twin !== undefined)
      return withLines(
        hypothesis,
        target,
        [...without(terms, twin), line],
        minus.includes(twin) ? [...without(minus, twin), line] : minus,
      );
    if (areTwins(target, line) && holdsWith((i) => amountAt(view, target, i) - own(i)))
      return withLines(hypothesis, line, terms, minus);
  }
  return hypothesis;
};

const without = (lines: readonly number[], line: number): number[] => lines.filter((one) => one !== line);

const withLines = (
  hypothesis: Hypothesis,
  target: number,
  terms: readonly number[],
  minus: readonly number[],
): Hypothesis => ({
  ...hypothesis,
  target,
  terms: [...terms].sort((a, b) => a - b),
  ...((hypothesis.minus || minus.length > 0) && { minus: [...minus].sort((a, b) => a - b) }),
});

interface SeenSum {
  readonly view: LineView;
  readonly target: number;
  readonly terms: readonly number[];
  readonly minus: readonly number[];
}

const amountAt = ({ values, positions }: LineView, line: number, i: number): number =>
  values[line * positions + i] || 0;

const gapAt = ({ view, target, terms, minus }: SeenSum, i: number): number =>
  terms.reduce(
    (sum, line) => sum + (minus.includes(line) ? -1 : 1) * amountAt(view, line, i),
    -amountAt(view, target, i),
  );

const reachAt = ({ view, target, terms }: SeenSum, i: number): number =>
  ((terms.length + 1) * unitAt(view, target, i)) / 2;

/** Does a term hold an amount there? A total none of whose parts is told says nothing of their sum. */
const isTold = ({ view: { values, positions }, terms }: SeenSum, i: number): boolean =>
  terms.some((line) => !Number.isNaN(values[line * positions + i]));

const standings = (
  sum: SeenSum,
): { readonly held: readonly number[]; readonly failing: readonly number[] } => {
  const [held, failing]: [number[], number[]] = [[], []];
  for (let i = 0; i < sum.view.positions; i++) {
    if (amountAt(sum.view, sum.target, i) === 0 || !isTold(sum, i)) continue;
    (Math.abs(gapAt(sum, i)) <= reachAt(sum, i) ? held : failing).push(i);
  }
  return { held, failing };
};
