import { greatest } from "../amounts/extremes";
import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import type { Position } from "./positions";
import { isOneSlip } from "./typedSlips";

/** The chance up to which a slip explains by accident the only position of such a block that fails. */
const SLIPPED = 1 / 64;

/** Does a plain sum fail at one position, that one slip explains, and very hardly by accident? */
export const isSlipOfOne = (
  grid: AmountGrid,
  family: EquationFamily,
  positions: ReadonlySet<Position>,
): boolean => {
  const [failing, ...others] = positions;
  if (!failing || others.length > 0 || family.terms.some(({ sign }) => sign === -1)) return false;
  const { gap, tolerance, cells } = failing;
  const [{ cell: target } = { cell: 0 }, ...terms] = cells;
  return isOneSlip(grid, { target, terms, gap, doubleTolerance: 2 * tolerance }, SLIPPED);
};

/** Do all positions state two parts or more? One amount beside another is no sum of it and of blanks. */
export const tellsParts = ({ values }: AmountGrid, positions: ReadonlySet<Position>): boolean =>
  [...positions].every(
    ({ cells }) => cells.slice(1).filter(({ cell }) => !Number.isNaN(values[cell])).length > 1,
  );

/** A list shorter than this has no first or last line that adds it up by its place alone. */
const FEWEST_CLOSED = 4;

/**
 * Does the first or the last row add up all of the others, where nothing says « total »: the country over its provinces, or under them?
 * Not where it fails by an amount that lies among those of the others, as a mean does.
 */
export const closesTable = (
  { values, rows }: AmountGrid,
  { direction, target, terms }: EquationFamily,
  unexplained: ReadonlySet<Position>,
): boolean =>
  direction === "column" &&
  (target === rows - 1 || target === 0) &&
  terms.length === rows - 1 &&
  terms.length >= FEWEST_CLOSED &&
  terms.every(({ sign }) => sign === 1) &&
  [...unexplained].every(({ cells }) => {
    const [own = 0, ...others] = cells.map(({ cell }) => Math.abs(values[cell] ?? 0));
    return own > greatest(others);
  });
