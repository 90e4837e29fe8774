import { unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { isStatisticLabel } from "./lineLabels";
import type { Position } from "./positions";
import { roundingBySize, type RoundingBySize } from "./roundingBySize";

/** Terms of a line whose total may be the last of them: forgetting all others but one is no slip. */
const FEWEST_CARRIED = 3;
/** Amounts before a line, from which it can be told to be their mean. */
const FEWEST_AVERAGED = 3;
/** Lines before it that are looked at: the means of annexes are of fewer. */
const MOST_AVERAGED = 400;
/** Share of those amounts that must be coarser than it: other means may be among them. */
const COARSER_SHARE = 0.8;
/** Amounts of a line that must look like means. */
const FEWEST_MEANS = 3;
/** Lines that may reach the greatest amounts, at least, and the share of these that bonuses may exceed. */
const FEWEST_REACHING = 5;
const BEYOND = 0.2;
/** Terms that a total may count instead of adding them. */
const FEWEST_COUNTED = 5;
const LARGEST_SHIFT = 6;
/** Units that a total must be worth for its parts to be told in proportion to others. */
const FEWEST_UNITS = 100;

/**
 * The failing positions where nothing is added, or nothing more can be told: the line there is a statistic of others (means, extremes,
 * what may be reached at most, a count); a balance carried forward, whose total repeats its first or last amount; shares of amounts that add up within what rounding
 * allows; figures rounded by their size.
 */
export const positionsOfOtherFigures = (
  grid: AmountGrid,
  family: EquationFamily,
  positions: readonly Position[],
  unexplained: ReadonlySet<Position>,
): number[] => {
  const failing = positions.filter(({ status }) => status === "broken");
  if (failing.length === 0) return [];
  const labels = family.direction === "row" ? grid.rowLabels : grid.columnLabels;
  const bySize = roundingBySize(grid);
  const says = (position: Position): boolean =>
    isStatisticLabel(labels[position.at] ?? "") ||
    carriesForward(grid, position) ||
    isOfGreatest(grid, family, position) ||
    (bySize !== null && holdsBySize(grid, position, bySize)) ||
    positions.some((other) => isShareOf(grid, position, other));
  // The other direction adds a mean no better: what it asks for there explains nothing.
  return failing
    .filter(
      (position) =>
        isCount(grid, position) ||
        isMean(grid, family, position) ||
        (unexplained.has(position) && says(position)),
    )
    .map(({ at }) => at);
};

const carriesForward = ({ values }: AmountGrid, { cells }: Position): boolean => {
  const [total, ...terms] = cells.map(({ cell }) => values[cell] ?? 0);
  const active = terms.filter((amount) => amount !== 0);
  return active.length >= FEWEST_CARRIED && (active[0] === total || active[active.length - 1] === total);
};

/** Is the total the number of its terms, under codes or years? */
const isCount = ({ values, scale }: AmountGrid, { cells }: Position): boolean =>
  cells.length - 1 >= FEWEST_COUNTED && values[cells[0]?.cell ?? 0] === (cells.length - 1) * 10 ** scale;

/**
 * Does the line hold means of the lines before it? Its amounts lie between the least and the greatest of those, and are finer than they
 * all are: most of its amounts do, or the total alone, which is none of its parts with the decimal point elsewhere.
 */
const isMean = (grid: AmountGrid, { direction, from }: EquationFamily, position: Position): boolean => {
  const { values, columns } = grid;
  const step = direction === "row" ? columns : 1;
  const looks = position.cells
    .filter(({ cell }) => values[cell])
    .map(({ cell }) => {
      const before: number[] = [];
      for (let back = 1; back <= Math.min(position.at - from, MOST_AVERAGED); back++) {
        const amount = values[cell - back * step] as number;
        if (amount === amount) before.push(amount);
      }
      const own = values[cell] as number;
      return before.length >= FEWEST_AVERAGED && isBetween(own, before) && isFiner(grid, own, before);
    });
  const means = looks.filter(Boolean).length;
  if (means >= FEWEST_MEANS && 2 * means > looks.length) return true;
  const [total = 0, ...terms] = position.cells.map(({ cell }) => values[cell] ?? 0);
  return looks[0] === true && isFiner(grid, total, terms) && !isShifted(position, total);
};

/**
 * Does the line hold the most that the others may reach, as points to be won do? Most of its amounts are the greatest of their line, no
 * more: what is reached; a total would be more than any of them.
 */
const isOfGreatest = (
  { values, columns }: AmountGrid,
  { direction, from, to }: EquationFamily,
  { at, cells }: Position,
): boolean => {
  const step = direction === "row" ? columns : 1;
  const terms = cells.slice(1).filter(({ cell }) => values[cell]);
  let [reached, beyond] = [0, 0];
  for (const { cell } of terms) {
    let greatest = -Infinity;
    for (let other = from; other < to; other++) {
      const amount = values[cell + (other - at) * step] as number;
      if (other !== at && amount > greatest) greatest = amount;
    }
    const own = values[cell] as number;
    if (greatest === own) reached++;
    else if (greatest > own) beyond++;
  }
  return (
    to - from > FEWEST_REACHING &&
    terms.length >= FEWEST_MEANS &&
    2 * reached > terms.length &&
    beyond <= BEYOND * terms.length
  );
};

const isBetween = (own: number, others: readonly number[]): boolean => {
  let [least, greatest] = [Infinity, -Infinity];
  for (const one of others) {
    least = Math.min(least, one);
    greatest = Math.max(greatest, one);
  }
  return least < own && own < greatest;
};

/** Does an amount hold decimals below the last digit that the others hold, but for a few? */
const isFiner = ({ scale }: AmountGrid, own: number, others: readonly number[]): boolean => {
  let unit = 1;
  while (own % unit === 0 && unit < 10 ** scale) unit *= 10;
  return own % unit !== 0 && others.filter((one) => one % unit === 0).length >= COARSER_SHARE * others.length;
};

/** Is the sum the printed total times a power of ten? */
const isShifted = ({ gap, tolerance }: Position, total: number): boolean => {
  for (let shift = 1; shift <= LARGEST_SHIFT; shift++)
    if (Math.abs(total * 10 ** shift - (total + gap)) <= tolerance * 10 ** shift) return true;
  return false;
};

/** Does a sum fail by no more than the half units of its figures, those that their size tells? */
const holdsBySize = (
  { values }: AmountGrid,
  { gap, cells }: Position,
  { from, unit, finer }: RoundingBySize,
): boolean =>
  2 * Math.abs(gap) <=
  cells.reduce((reach, { cell }) => {
    const size = Math.abs(values[cell] ?? 0);
    return reach + (size >= from ? unit : size > 0 ? finer : 0);
  }, 0);

/** Are the amounts of a position in proportion to those of another, which add up within what rounding allows but not exactly? */
const isShareOf = (grid: AmountGrid, position: Position, other: Position): boolean => {
  const { values } = grid;
  if (other.gap === 0 || other.status === "broken" || other.cells.length !== position.cells.length)
    return false;
  const amounts = position.cells.map(({ cell }) => values[cell] ?? 0);
  const wholes = other.cells.map(({ cell }) => values[cell] ?? 0);
  const [total = 0] = amounts;
  const [whole = 0] = wholes;
  if (whole === 0 || total === 0 || wholes.filter((amount) => amount !== 0).length < FEWEST_MEANS)
    return false;
  const ratio = total / whole;
  if (Math.abs(position.gap - other.gap * ratio) > position.tolerance) return false;
  return position.cells.every(({ cell }, k) => {
    const unit = unitOfCell(grid, cell);
    return (
      Math.abs(total) >= FEWEST_UNITS * unit && Math.abs((amounts[k] ?? 0) - (wholes[k] ?? 0) * ratio) <= unit
    );
  });
};
