import { greatest, least } from "../amounts/extremes";
import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import type { Position } from "./positions";

/** Amounts of two lines are alike when neither is more than so many times the other. */
const ALIKE = 4;
/** Fewest amounts that say it where they lie far apart, and where they lie closer. */
const FEWEST = 3;
const FEWEST_CLOSE = 6;

/** An amount of the line, as a multiple of that of the other one. */
interface Pair {
  readonly ratio: number;
  readonly like: number;
}

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
  const pairs = cells.flatMap((cell): Pair[] => {
    const [own, like] = [Math.abs(values[cell] || 0), Math.abs(values[cell + step] || 0)];
    return own > 0 && like > 0 ? [{ ratio: own / like, like }] : [];
  });
  pairs.sort((a, b) => a.ratio - b.ratio);
  return areAlike(pairs) || areAlike(pairs.slice(1)) || areAlike(pairs.slice(0, -1));
};

/** Do sorted pairs keep their proportions, nearer to one another than their amounts are? */
const areAlike = (pairs: readonly Pair[]): boolean => {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || first.ratio * ALIKE < 1 || last.ratio > ALIKE) return false;
  const sizes = pairs.map(({ like }) => like);
  const spread = greatest(sizes) / least(sizes);
  const within = last.ratio / first.ratio;
  const fewest = spread > ALIKE * ALIKE ? FEWEST : FEWEST_CLOSE;
  return pairs.length >= fewest && spread > within * within;
};

/** Do the parts at each position that fails follow those at one of the positions that hold? */
export const eachFollowsOne = (
  grid: Pick<AmountGrid, "values">,
  failing: readonly { readonly at: number; readonly parts: readonly number[] }[],
  held: readonly number[],
  step: number,
): boolean =>
  failing.every(({ at, parts }) => held.some((other) => followsLine(grid, parts, (other - at) * step)));

/** Is a family a plain sum, and do its parts at each position that fails follow those at one where it is exact? It adds up there too, but for a slip. */
export const followHeld = (
  grid: AmountGrid,
  { direction, terms }: EquationFamily,
  positions: readonly Position[],
  failing: ReadonlySet<Position>,
): boolean => {
  const step = direction === "column" ? 1 : grid.columns;
  const held = positions.flatMap(({ at, status }) => (status === "exact" ? [at] : []));
  const missed = [...failing].map(({ at, cells }) => ({ at, parts: cells.slice(1).map(({ cell }) => cell) }));
  return terms.every(({ sign }) => sign === 1) && eachFollowsOne(grid, missed, held, step);
};
