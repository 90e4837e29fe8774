import type { AmountGrid } from "../tables/amountGrid";

/** Amounts that a rounding by size must be seen in, above its bound and below it. */
const FEWEST_ABOVE = 10;
const FEWEST_BELOW = 4;
const LARGEST_BOUND = 6;

/** Figures printed with as many digits as their size is worth: `25` beside `0.5`. In scaled integers. */
export interface RoundingBySize {
  /** Amounts from which `unit` is the last printed digit; `finer` below. */
  readonly from: number;
  readonly unit: number;
  readonly finer: number;
}

/**
 * The rounding by size that the amounts of a table show: whatever reaches a power of ten is a multiple of the next unit, what lies below
 * is not, in columns that print decimals. Null where they show none.
 * @example roundingBySize(grid) // { from: 100, unit: 10, finer: 1 } of 38 256, 137, 25, 3.1, 1.2, 0.5 in tenths
 */
export const roundingBySize = ({ values, units, columns, scale }: AmountGrid): RoundingBySize | null => {
  const finer = units.reduce((a, b) => Math.min(a, b), Infinity);
  const unit = 10 * finer;
  if (unit > 10 ** scale) return null;
  let finest = 0;
  const sizes: number[] = [];
  values.forEach((value, cell) => {
    if (!value || units[cell % columns] !== finer) return;
    const size = Math.abs(value);
    sizes.push(size);
    if (size % unit === 0) return;
    finest = Math.max(finest, size);
  });
  let from = unit;
  for (let power = 0; power < LARGEST_BOUND && from <= finest; power++) from *= 10;
  const above = sizes.filter((size) => size >= from).length;
  const below = sizes.filter((size) => size < from && size % unit !== 0).length;
  return above >= FEWEST_ABOVE && below >= FEWEST_BELOW ? { from, unit, finer } : null;
};
