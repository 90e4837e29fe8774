import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";

/** Fewer lines are no list: a total of two amounts may take in others. */
const FEWEST_LINES = 3;
/** The chance up to which it is no accident that one slip closes the gap of a list of which nothing else is known. */
const BY_NO_CHANCE = 1 / 256;
/** The amounts that are round, and their share, from which a gap as round is no news. */
const ROUND = { fewest: 2, share: 1 / 5 };

/**
 * The sums with those of the labelled totals of a list in one column that nothing explains, where one slip of typing parts them from all
 * the lines up to the total before them, or from that total and these, and by no accident: the amounts have so many digits that hardly any
 * other gap would look like a slip. Of a list that totals head, those up to the next one. A total that leaves one line out differs by its
 * amount: nothing is told.
 * @example withSlippedLists(view, []) // the total of twenty establishments in euros, one of them ten times what it should be
 */
export const withSlippedLists = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column" || view.positions !== 1 || view.lines > LIMITS.scatteredLines)
    return [...sums];
  const proved = sums.filter(({ labelOnly }) => !labelOnly);
  const explained = new Set(proved.map(({ target }) => target));
  const isTaken = ({ terms }: Sum): boolean =>
    proved.some((sum) => sum.terms.some((line) => terms.includes(line)) && !areSame(sum.terms, terms));
  const listed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line],
  );
  const isTotal = (line: number): boolean => view.isTotal[line] === 1;
  const [first = 0, last = 0] = [listed[0], listed.at(-1)];
  const side = isTotal(first) && !isTotal(last) ? 1 : -1;
  const sumsOf = (target: number): Sum[] => {
    const block = blockBeside(view, target, side);
    const before =
      side === -1 ? listed.findLast((line) => line < (block[0] ?? 0) && isTotal(line)) : undefined;
    return [
      ...(block.length >= FEWEST_LINES ? [{ target, terms: block }] : []),
      ...(before !== undefined && block.length > 0 ? [{ target, terms: [before, ...block] }] : []),
    ];
  };
  const found = listed.flatMap((target) => {
    if (!isTotal(target) || explained.has(target)) return [];
    const slipped = sumsOf(target).filter((sum) => !isTaken(sum) && isSlipped(view, sum));
    return slipped.length === 1 ? slipped : [];
  });
  const slipped = new Set(found.map(({ target }) => target));
  return [
    ...sums.filter(({ target }) => !slipped.has(target)),
    ...found.map(({ target, terms }) => outlinedSum(target, terms, scoreSum(view, target, terms))),
  ];
};

/** Another total of the very same lines takes them from none. */
const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((line) => other.includes(line));

const isSlipped = (view: LineView, { target, terms }: Sum): boolean => {
  const amounts = terms.map((line) => view.values[line] as number);
  const gap = Math.abs(amounts.reduce((sum, amount) => sum + amount, -(view.values[target] as number)));
  if (amounts.some((amount) => Math.abs(amount) === gap)) return false;
  const most = BY_NO_CHANCE / roundness(amounts, gap, unitAt(view, target, 0));
  return missesByOneSlip(view, { target, terms }, most, true);
};

/** How many units make the largest power of ten that the gap and many of the amounts are multiples of. */
const roundness = (amounts: readonly number[], gap: number, unit: number): number => {
  const areRound = (step: number): boolean => {
    const multiples = amounts.filter((amount) => amount % step === 0).length;
    return gap % step === 0 && multiples >= Math.max(ROUND.fewest, ROUND.share * amounts.length);
  };
  let round = 1;
  while (gap > 0 && areRound(10 * round * unit)) round *= 10;
  return round;
};
