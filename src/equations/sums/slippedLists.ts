import { BY_NO_CHANCE } from "../../amounts/slipChance";
import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";

/** Fewer lines are no list: a total of two amounts may take in others. */
const FEWEST_LINES = 3;
/** The amounts that are round, and their share, from which a gap as round is no news. */
const ROUND = { fewest: 2, share: 1 / 5 };

/**
 * The sums with those of the labelled totals of a list in one column or row that nothing explains, where one slip of typing parts them from all
 * the lines up to the total before them, or from that total and these, and by no accident: the amounts have so many digits that hardly any
 * other gap would look like a slip. Of a list that totals head, those up to the next one.
 * @example withSlippedLists(view, []) // the total of twenty establishments in euros, one of them ten times what it should be
 */
export const withSlippedLists = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  // Stryker disable next-line ConditionalExpression, EqualityOperator: what a long list shares with others takes time to tell
  if (view.lines > LIMITS.scatteredLines) return [...sums];
  if (view.positions !== 1) return [...sums];
  const proved = sums.filter(({ labelOnly }) => !labelOnly);
  const explained = new Set(proved.map(({ target }) => target));
  // Another total of the very same lines takes them from none.
  const isTaken = ({ terms }: Sum): boolean =>
    proved.some(
      (sum) => sum.terms.some((line) => terms.includes(line)) && String(sum.terms) !== String(terms),
    );
  const listed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2,
  );
  const totals = listed.filter((line) => view.isTotal[line]);
  const side = totals[0] === listed[0] && totals.at(-1) !== listed.at(-1) ? 1 : -1;
  const sumsOf = (target: number): Sum[] => {
    const block = blockBeside(view, target, side);
    const before = side === -1 ? totals.findLast((line) => line < (block[0] ?? 0)) : undefined;
    return [
      ...(block.length >= FEWEST_LINES ? [{ target, terms: block }] : []),
      ...(before !== undefined ? [{ target, terms: [before, ...block] }] : []),
    ];
  };
  const found = totals.flatMap((target) => {
    if (explained.has(target)) return [];
    const slipped = sumsOf(target).filter((sum) => !isTaken(sum) && isSlipped(view, sum));
    return slipped.length === 1 ? slipped : [];
  });
  return [
    ...sums,
    ...found.map(({ target, terms }) => outlinedSum(target, terms, scoreSum(view, target, terms))),
  ];
};

const isSlipped = (view: LineView, { target, terms }: Sum): boolean => {
  const inUnits = (line: number): number =>
    Math.round((view.values[line] as number) / unitAt(view, target, 0));
  const amounts = terms.map(inUnits);
  const gap = Math.abs(amounts.reduce((sum, amount) => sum + amount, -inUnits(target)));
  return missesByOneSlip(view, { target, terms }, BY_NO_CHANCE / roundness(amounts, gap), true);
};

/** The largest power of ten that a gap and many of the amounts are multiples of, all of them in units of the last digit. */
const roundness = (amounts: readonly number[], gap: number): number => {
  const areRound = (step: number): boolean => {
    const multiples = amounts.filter((amount) => amount % step === 0).length;
    return gap % step === 0 && multiples >= Math.max(ROUND.fewest, ROUND.share * amounts.length);
  };
  let round = 1;
  while (gap > 0 && areRound(10 * round)) round *= 10;
  return round;
};
