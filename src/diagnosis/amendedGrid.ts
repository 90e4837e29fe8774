import type { AmountGrid } from "../tables/amountGrid";

/** The grid with some cells changed by as much, in scaled integers; a blank counts as zero. */
export const amended = (grid: AmountGrid, changes: ReadonlyMap<number, bigint>): AmountGrid => {
  const values = grid.values.slice();
  const large = grid.large ? [...grid.large] : null;
  for (const [cell, change] of changes) {
    values[cell] = (values[cell] || 0) + Number(change);
    if (large) large[cell] = (large[cell] as bigint) + change;
  }
  return { ...grid, values, large };
};
