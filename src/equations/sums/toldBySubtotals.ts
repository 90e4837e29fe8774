import type { Hypothesis } from "./hypothesis";
import { worstGap } from "../tolerance";
import { unitAt, type LineView } from "./lineView";

/** A sum that holds: nothing else is known to make it up. */
const isPlain = ({ minus, anomaly, labelOnly, tied }: Hypothesis): boolean =>
  !anomaly && !labelOnly && !tied && (minus ?? []).length === 0;

/**
 * The sums told by their subtotals: one that adds all the parts of another sum adds that one, where this makes fewer blocks of lines of
 * it, or a sum of subtotals alone. « Enrolled = 8 ages of which 5 are at school » is « at school + 3 ages »: a wrong part is then one
 * broken sum, not two. No sum is told by a subtotal that fails where the parts do not.
 * @example toldBySubtotals(view, [sumOf(5, [7, 9]), sumOf(1, [7, 9, 11])]) // the second one adds lines 5 and 11
 */
export const toldBySubtotals = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const plain = sums.filter(isPlain).sort((a, b) => b.terms.length - a.terms.length);
  const totals = new Set(plain.map(({ target }) => target));
  return sums.map((sum) => (isPlain(sum) ? toldBy(view, sum, plain, totals) : sum));
};

const toldBy = (
  view: LineView,
  sum: Hypothesis,
  others: readonly Hypothesis[],
  totals: ReadonlySet<number>,
): Hypothesis => {
  const within = others.filter((other) => other !== sum && isWithin(other, sum));
  if (within.length === 0) return sum;
  const ways = [within, ...within.map((one) => [one])].map((subtotals) => replaced(sum.terms, subtotals));
  const own = blocksOf(view, sum.terms);
  const best = ways
    .filter((terms) => terms.length > 1 && terms.length < sum.terms.length)
    .map((terms) => ({ terms, blocks: blocksOf(view, terms) }))
    .filter(({ terms, blocks }) => blocks < own || terms.every((line) => totals.has(line)))
    .sort((a, b) => a.blocks - b.blocks)[0];
  return best && holdsAsOften(view, sum, best.terms) ? { ...sum, terms: best.terms } : sum;
};

/** Do the terms add up to the target wherever those of the sum do? */
const holdsAsOften = (
  view: LineView,
  { target, terms: own }: Hypothesis,
  terms: readonly number[],
): boolean => {
  const { values, positions } = view;
  const holds = (lines: readonly number[], i: number): boolean =>
    Math.abs(
      lines.reduce((sum, line) => sum + (values[line * positions + i] || 0), 0) -
        (values[target * positions + i] as number),
    ) <= worstGap(lines.length, unitAt(view, target, i));
  for (let i = 0; i < positions; i++)
    if (values[target * positions + i] && holds(own, i) && !holds(terms, i)) return false;
  return true;
};

/** Does a sum add all the parts of another one, and more, but not its total? */
const isWithin = (part: Hypothesis, whole: Hypothesis): boolean =>
  part.terms.length > 1 &&
  part.terms.length < whole.terms.length &&
  part.target !== whole.target &&
  !whole.terms.includes(part.target) &&
  part.terms.every((line) => whole.terms.includes(line));

/** The terms with each subtotal in the place of its parts, as long as these are there. */
const replaced = (terms: readonly number[], subtotals: readonly Hypothesis[]): number[] => {
  const left = new Set(terms);
  for (const { target, terms: parts } of subtotals) {
    if (!parts.every((line) => left.has(line))) continue;
    for (const line of parts) left.delete(line);
    left.add(target);
  }
  return [...left].sort((a, b) => a - b);
};

/** Runs of neighbours among the lines that hold amounts. */
const blocksOf = ({ content }: LineView, terms: readonly number[]): number => {
  let blocks = 0;
  terms.forEach((line, k) => {
    const before = terms[k - 1];
    let between = line - 1;
    while (before !== undefined && between > before && content[between] !== 2) between--;
    if (before === undefined || between > before) blocks++;
  });
  return blocks;
};
