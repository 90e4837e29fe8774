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

/** 10 to a power as a fraction of whole numbers: `powerOfTen(-2) // [1n, 100n]`. */
export const powerOfTen = (power: number): readonly [up: bigint, down: bigint] =>
  power >= 0 ? [10n ** BigInt(power), 1n] : [1n, 10n ** BigInt(-power)];

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

const isLess = (one: Fraction, other: Fraction): boolean => one.top * other.bottom < other.top * one.bottom;

/** The least and the greatest of some fractions, at least one. */
export const extremesOf = ([first, ...others]: readonly [Fraction, ...Fraction[]]): readonly [
  least: Fraction,
  greatest: Fraction,
] =>
  others.reduce<readonly [Fraction, Fraction]>(
    ([least, greatest], one) => [isLess(one, least) ? one : least, isLess(greatest, one) ? one : greatest],
    [first, first],
  );

/** Inclusive bounds of an amount, in scaled integers. */
export type Bounds = readonly [low: bigint, high: bigint];

/** The least and the greatest multiple of a step within bounds; the first is above the second where there is none. */
export const multiplesWithin = ([low, high]: Bounds, step: bigint): Bounds => [
  ceiled(low, step) * step,
  floored(high, step) * step,
];

/** The integers from the least to the greatest fraction, with a half of `doubleRoom` more on both sides. */
export const boundsWithin = (
  [least, greatest]: readonly [Fraction, Fraction],
  doubleRoom: bigint,
): Bounds => [
  ceiled(2n * least.top - doubleRoom * least.bottom, 2n * least.bottom),
  floored(2n * greatest.top + doubleRoom * greatest.bottom, 2n * greatest.bottom),
];
