import type { AmountGrid } from "../../tables/amountGrid";

/** Amounts that stand in for those of the grid, by cell. */
export type Amended = ReadonlyMap<number, bigint>;

/** The amount of a cell, or what stands in for it; null where there is none. Scaled integer. */
export const amountIn = (grid: AmountGrid, amended: Amended, cell: number): bigint | null => {
  const changed = amended.get(cell);
  if (changed !== undefined) return changed;
  const value = grid.values[cell];
  return value === undefined || Number.isNaN(value) ? null : BigInt(value);
};

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The greatest integer at most a fraction with a positive denominator. */
export const floored = (top: bigint, bottom: bigint): bigint => top / bottom - (top % bottom < 0n ? 1n : 0n);

/** The least integer at least a fraction with a positive denominator. */
export const ceiled = (top: bigint, bottom: bigint): bigint => -floored(-top, bottom);

/** A fraction with a positive denominator rounded to a multiple of the step, halves away from nought. */
export const roundedTo = (top: bigint, bottom: bigint, step: bigint): bigint => {
  const divisor = bottom * step;
  const rounded = ((2n * absolute(top) + divisor) / (2n * divisor)) * step;
  return top < 0n ? -rounded : rounded;
};
