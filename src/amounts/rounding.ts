import { Exact } from "./exact";

/**
 * Rounds to a number of decimals, ties away from zero; negative decimals round to tens, hundreds…
 * @example roundHalfAway(new Exact("-2.5"), 0) // -3
 */
export const roundHalfAway = (amount: Exact, decimals: number): Exact =>
  decimals >= 0
    ? amount.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP)
    : roundToStep(amount, new Exact(10).pow(-decimals));

/**
 * Rounds to the nearest multiple of a step > 0, ties away from zero.
 * @example roundToStep(new Exact("1250"), new Exact("100")) // 1300
 */
export const roundToStep = (amount: Exact, step: Exact): Exact => amount.toNearest(step, Exact.ROUND_HALF_UP);
