import type { AmountGrid } from "../tables/amountGrid";
import type { Position } from "./positions";

/** Failing positions looked at two by two. */
const MOST_PAIRED = 12;

/**
 * The positions of a sum that fail by opposite amounts because two cells of one of its lines stand in each other's place: one fault, which
 * the total of that line does not see.
 * @example swappedPositions(grid, [brittany, corsica]) // both, where one measure of each was typed in the other's row
 */
export const swappedPositions = (
  { values, columns }: AmountGrid,
  failing: readonly Position[],
): ReadonlySet<Position> => {
  const swapped = new Set<Position>();
  if (failing.length > MOST_PAIRED) return swapped;
  const amount = (cell: number): number => values[cell] || 0;
  failing.forEach((one, k) => {
    const isAcross = one.cells.every(
      ({ cell }) => Math.floor(cell / columns) === Math.floor((one.cells[0]?.cell ?? 0) / columns),
    );
    const lineOf = (cell: number): number => (isAcross ? cell % columns : Math.floor(cell / columns));
    for (const other of failing.slice(k + 1)) {
      const reach = one.tolerance + other.tolerance;
      if (swapped.has(one) || swapped.has(other) || Math.abs(one.gap + other.gap) > reach) continue;
      const isSwap = one.cells.some(({ cell, sign }) => {
        const twin = other.cells.find((its) => lineOf(its.cell) === lineOf(cell));
        return (
          twin !== undefined && Math.abs(sign * (amount(cell) - amount(twin.cell)) - one.gap) <= one.tolerance
        );
      });
      if (isSwap) swapped.add(one).add(other);
    }
  });
  return swapped;
};
