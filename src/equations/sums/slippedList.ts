import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";

/** Fewer lines are no list: a total of three amounts may take in others. */
const FEWEST_LINES = 4;
/** The chance up to which it is no accident that one slip closes the gap of a list of which nothing else is known. */
const BY_NO_CHANCE = 1 / 256;
/** The share of the amounts that are round, from which a gap as round is no news. */
const ROUND_SHARE = 1 / 5;

/**
 * The sums with that of the only total of a list in one column, where one slip of typing parts it from all the other lines, and by no
 * accident: the amounts have so many digits that hardly any other gap would look like a slip. A total that leaves one line out differs by
 * the amount of that line, and is told by nothing here.
 * @example withSlippedList(view, []) // the total of twenty establishments in euros, one of them ten times what it should be
 */
export const withSlippedList = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column" || view.positions !== 1 || view.lines > LIMITS.scatteredLines)
    return [...sums];
  const [target, ...others] = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.isTotal[line],
  );
  if (target === undefined || others.length > 0 || sums.some(({ labelOnly }) => !labelOnly)) return [...sums];
  const [above, below] = [blockBeside(view, target, -1), blockBeside(view, target, 1)];
  const terms = above.length > 0 ? above : below;
  if (terms.length < FEWEST_LINES || (above.length > 0 && below.length > 0)) return [...sums];
  const amounts = terms.map((line) => view.values[line] as number);
  const gap = Math.abs(amounts.reduce((sum, amount) => sum + amount, -(view.values[target] as number)));
  if (amounts.some((amount) => Math.abs(amount) === gap)) return [...sums];
  const most = BY_NO_CHANCE / roundness(amounts, gap, unitAt(view, target, 0));
  return missesByOneSlip(view, { target, terms }, most, true)
    ? [outlinedSum(target, terms, scoreSum(view, target, terms))]
    : [...sums];
};

/** How many units make the largest power of ten that the gap and many of the amounts are multiples of. */
const roundness = (amounts: readonly number[], gap: number, unit: number): number => {
  const areRound = (step: number): boolean =>
    gap % step === 0 &&
    amounts.filter((amount) => amount % step === 0).length >= ROUND_SHARE * amounts.length;
  let round = 1;
  while (gap > 0 && areRound(10 * round * unit)) round *= 10;
  return round;
};
