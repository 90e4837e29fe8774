import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";

/** The chance up to which a slip explains by accident a subtotal that the total over it passes over: its place says the rest. */
const PASSED_OVER = 1 / 4;

/** One line, mistyped or repeated, is no block that a subtotal adds up. */
const FEWEST_PARTS = 2;

/**
 * The sums with those of the labelled subtotals that one slip parts from the lines above them, where the total over them asks for what
 * those lines come to: it adds them and passes the subtotal over, or would hold with them in its place. One column is enough.
 * @example withProvedSubtotals(view, sums) // « Total II » mistyped, over its lines and under « Total I + II »
 */
export const withProvedSubtotals = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  // Stryker disable next-line ConditionalExpression, EqualityOperator: each total of a long list would look through it
  if (view.lines > LIMITS.scatteredLines) return [...sums];
  const totals = Array.from({ length: view.lines }, (_, line) => line).filter((line) => view.isTotal[line]);
  const proved = sums.filter(({ labelOnly, score }) => !labelOnly && score.misses === 0);
  const explained = new Set(proved.map(({ target }) => target));
  const taken = new Set(proved.flatMap(({ terms }) => terms));
  const found = new Map<number, Hypothesis>();
  for (const subtotal of totals) {
    const block = blockBeside(view, subtotal, -1);
    if (explained.has(subtotal) || block.length < FEWEST_PARTS) continue;
    const sum = outlinedSum(subtotal, block, scoreSum(view, subtotal, block));
    if (!missesByOneSlip(view, sum, PASSED_OVER)) continue;
    if (proved.some((over) => passesOver(over, sum))) found.set(subtotal, sum);
    const isFree = (line: number): boolean =>
      view.content[line] === 2 && !view.isOfWhich[line] && !taken.has(line) && !block.includes(line);
    for (const total of totals.filter((line) => line > subtotal)) {
      const terms = explained.has(total) ? null : runOver(view, total, sum, isFree);
      if (terms === null) continue;
      found.set(subtotal, sum);
      found.set(total, outlinedSum(total, terms, scoreSum(view, total, terms)));
      break;
    }
  }
  return [...sums.filter(({ target }) => !found.has(target)), ...found.values()];
};

/** Does a total add the lines of a subtotal, and others? */
const passesOver = (over: Sum, { terms }: Sum): boolean =>
  over.terms.length > terms.length && terms.every((line) => over.terms.includes(line));

/** The free lines right above a total, down from the subtotal among them or further, that come to it with the parts of the subtotal in its place. */
const runOver = (
  view: LineView,
  total: number,
  { target: subtotal, terms: parts }: Sum,
  isFree: (line: number) => boolean,
): number[] | null => {
  const others: number[] = [];
  for (let line = total - 1; line >= 0; line--) {
    if (line !== subtotal && isFree(line)) others.unshift(line);
    if (line > subtotal) continue;
    const { hits, misses } = scoreSum(view, total, [...parts, ...others]);
    if (hits > 0 && misses === 0) return [...others, subtotal].sort((a, b) => a - b);
  }
  return null;
};
