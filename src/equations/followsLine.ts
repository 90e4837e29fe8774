import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import type { Position } from "./positions";

/** Amounts of two lines are alike when neither is more than so many times the other. */
const ALIKE = 4;
/** Figures that lie no further apart than this are alike whatever they are. */
const SPREAD = ALIKE * ALIKE;
/** Fewest amounts that say it, one more being mistyped. */
const FEWEST = 3;

/**
 * Do the amounts of a line come in the sizes of those of another, one by one, but for one that may be mistyped? They are then figures of
 * the same kind, another year or another measure, that add up where the others do. Rates follow no amounts.
 * @param cells cells of the line
 * @param step from each of them to that of the other line
 * @example followsLine(grid, partsOf2021, -1) // true beside the amounts of 2020
 */
export const followsLine = (
  { values }: Pick<AmountGrid, "values">,
  cells: readonly number[],
  step: number,
): boolean => {
  let [compared, alike, least, most] = [0, 0, Infinity, 0];
  for (const cell of cells) {
    const [own, like] = [Math.abs(values[cell] || 0), Math.abs(values[cell + step] || 0)];
    if (own === 0 || like === 0) continue;
    compared++;
    if (own > ALIKE * like || like > ALIKE * own) continue;
    alike++;
    [least, most] = [Math.min(least, like), Math.max(most, like)];
  }
  return alike >= Math.max(FEWEST, compared - 1) && most > SPREAD * least;
};

/** Is a family a plain sum, and do its parts at each position that fails follow those at one where it is exact? It adds up there too, but for a slip. */
export const followHeld = (
  grid: AmountGrid,
  { direction, terms }: EquationFamily,
  positions: readonly Position[],
  failing: ReadonlySet<Position>,
): boolean => {
  const step = direction === "column" ? 1 : grid.columns;
  const held = positions.filter(({ status }) => status === "exact");
  return (
    terms.every(({ sign }) => sign === 1) &&
    [...failing].every(({ at, cells }) => {
      const parts = cells.slice(1).map(({ cell }) => cell);
      return held.some((one) => followsLine(grid, parts, (one.at - at) * step));
    })
  );
};
