import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";
import { tallyTerms } from "./tallyTerms";

/** The chance up to which a slip explains by accident a subtotal that the total over it passes over: its place says the rest. */
const PASSED_OVER = 1 / 4;

/**
 * The sums with those of the labelled subtotals that one slip parts from the lines above them, where the total over them asks for what
 * those lines come to: it adds them and passes the subtotal over, or would hold with the subtotal amended. One column is enough.
 * @example withProvedSubtotals(view, sums) // « Total II » mistyped, over its lines and under « Total I + II »
 */
export const withProvedSubtotals = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const totals = Array.from({ length: view.lines }, (_, line) => line).filter((line) => view.isTotal[line]);
  if (view.direction !== "column" || view.lines > LIMITS.scatteredLines || totals.length < 2)
    return [...sums];
  const proved = sums.filter(({ labelOnly, tied, score }) => !labelOnly && !tied && score.misses === 0);
  const explained = new Set(proved.map(({ target }) => target));
  const taken = new Set(proved.flatMap(({ terms }) => terms));
  const isFree = (line: number): boolean =>
    view.content[line] === 2 && !view.isOfWhich[line] && !taken.has(line);
  const found = new Map<number, Hypothesis>();
  for (const subtotal of totals) {
    const block = blockBeside(view, subtotal, -1);
    if (explained.has(subtotal) || block.length < 2) continue;
    const sum = outlinedSum(subtotal, block, scoreSum(view, subtotal, block));
    if (!missesByOneSlip(view, sum, PASSED_OVER)) continue;
    if (proved.some((over) => passesOver(view, over, sum))) found.set(subtotal, sum);
    if (!block.every(isFree)) continue;
    const own = gapsOf(view, subtotal, block);
    const isOver = (line: number): boolean => isFree(line) && !block.includes(line);
    for (const total of totals) {
      if (total <= subtotal || explained.has(total)) continue;
      const terms = runOver(view, total, isOver, subtotal, own);
      if (terms === null) continue;
      found.set(subtotal, sum);
      found.set(total, outlinedSum(total, terms, scoreSum(view, total, terms)));
      break;
    }
  }
  return [...sums.filter(({ target }) => !found.has(target)), ...found.values()];
};

/** Does a labelled total further down add the lines of a subtotal, and others, but not the subtotal? */
const passesOver = ({ isTotal }: LineView, over: Sum, { target, terms }: Sum): boolean =>
  over.target > target &&
  isTotal[over.target] === 1 &&
  !over.terms.includes(target) &&
  over.terms.length > terms.length &&
  terms.every((line) => over.terms.includes(line));

/** The free lines right above a total, down from the subtotal among them or further, that come to it once the subtotal is amended. */
const runOver = (
  view: LineView,
  total: number,
  isFree: (line: number) => boolean,
  subtotal: number,
  asked: readonly Gap[],
): number[] | null => {
  const terms: number[] = [];
  for (let line = total - 1; line >= 0; line--) {
    if (!isFree(line)) continue;
    terms.unshift(line);
    if (line > subtotal || terms.length < 2) continue;
    const gaps = gapsOf(view, total, terms);
    if (
      gaps.every(
        ({ gap, reach }, i) => Math.abs(gap + (asked[i]?.gap ?? 0)) <= reach + (asked[i]?.reach ?? 0),
      )
    )
      return terms;
  }
  return null;
};

/** What the terms of a sum exceed its total by at a position, and what rounding allows. */
interface Gap {
  readonly gap: number;
  readonly reach: number;
}

const gapsOf = (view: LineView, target: number, terms: readonly number[]): Gap[] => {
  const { sum, doubleTolerance } = tallyTerms(view, target, terms);
  return Array.from({ length: view.positions }, (_, i) => ({
    gap: (sum[i] as number) - (view.values[target * view.positions + i] || 0),
    reach: (doubleTolerance[i] as number) / 2,
  }));
};
