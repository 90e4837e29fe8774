import { slipCandidates } from "../amounts/slipCandidates";
import { HARDLY_BY_CHANCE, slipChance } from "../amounts/slipChance";
import { unitOfCell, type AmountGrid } from "../tables/amountGrid";

/** What a slip may have broken: a sum that fails, with its gap and what rounding allows twice over, in scaled integers. */
interface FailingSum {
  readonly target: number;
  readonly terms: readonly { readonly cell: number; readonly sign: number }[];
  /** Sum of the terms − target. */
  readonly gap: bigint | number;
  readonly doubleTolerance: bigint | number;
}

/**
 * The change of a cell nearest to another, which one slip undoes: to the amount that was meant. Null where none comes within reach.
 * @example slipNear(grid, { cell, change: -90 }) // -90 where 100 stands for 10
 */
export function slipNear(
  grid: AmountGrid,
  { cell, change }: { cell: number; change: number },
  reach = 0,
): number | null {
  const unit = unitOfCell(grid, cell);
  const value = grid.values[cell] as number;
  const [read, meant] = [value / unit, (value + change) / unit];
  if (!Number.isInteger(read)) return null;
  const nearest = slipCandidates(read).values.reduce(
    (best, one) => (Math.abs(one - meant) < Math.abs(best - meant) ? one : best),
    Infinity,
  );
  return Math.abs(nearest - meant) * unit <= reach ? (nearest - read) * unit : null;
}

/**
 * Does one slip lead to what a cell holds from the very amount that a change of it would make?
 * @example isSlipOf(grid, { cell, change: -90 }) // true where 100 stands for 10
 */
export const isSlipOf = (grid: AmountGrid, change: { cell: number; change: number }): boolean =>
  slipNear(grid, change) !== null;

/**
 * The chance that some slip of typing, in one of the cells of a sum, would close by accident a gap that no slip left.
 * @param gap in scaled integers, whatever its sign
 * @param shared a coarser unit than the printed one, which the amounts of the sum share
 * @example chanceOfSlip(grid, [target, ...parts], 18_000)
 */
export const chanceOfSlip = (grid: AmountGrid, cells: readonly number[], gap: number, shared = 0): number =>
  slipChance(
    cells.map((cell) => {
      const unit = Math.max(shared, unitOfCell(grid, cell));
      return { read: (grid.values[cell] as number) / unit, unit };
    }),
    gap,
  );

/**
 * Does one slip of one of its cells explain why an equation fails, and hardly by accident?
 * @param most the chance up to which some slip may close such a gap by accident
 */
export const isOneSlip = (
  grid: AmountGrid,
  { target, terms, gap, doubleTolerance }: FailingSum,
  most = HARDLY_BY_CHANCE,
): boolean => {
  const change = Number(gap);
  const reach = Number(doubleTolerance) / 2;
  const changes = [
    { cell: target, change },
    ...terms.map(({ cell, sign }) => ({ cell, change: -sign * change })),
  ];
  return (
    changes.some((one) => slipNear(grid, one, reach) !== null) &&
    chanceOfSlip(
      grid,
      changes.map(({ cell }) => cell),
      change,
    ) <= most
  );
};
