import type { Footing } from "./footings";
import { isRandomStep } from "./tolerance";

/** Share of wrong sums among those of an exact table, and the decades over which their gaps scatter. */
const SLIP_SHARE = 0.02;
const SLIP_DECADES = 6;

/**
 * Bits for « each amount rounded by itself, to its printed unit or a coarser one » against « exact, but for slips »: to the nearest
 * multiple, or of counts to either one at random.
 */
export const weigh = (footings: readonly Footing[], coarse: number): number => {
  const nearest = bitsOf(footings, coarse, NEAREST);
  const isRandom = footings.some(({ unit }) => isRandomStep(coarse, unit));
  return isRandom ? Math.max(nearest, bitsOf(footings, coarse, AT_RANDOM)) : nearest;
};

/** Variance of one rounding in squared units, and the most that it changes an amount by, in units. */
interface Rounding {
  readonly variance: number;
  readonly most: number;
}

const NEAREST: Rounding = { variance: 1 / 12, most: 1 / 2 };
/** The nearer multiple is the likelier. */
const AT_RANDOM: Rounding = { variance: 0.16, most: 1 };

const bitsOf = (footings: readonly Footing[], coarse: number, { variance, most }: Rounding): number => {
  let bits = 0;
  for (const { gap, active, unit } of footings) {
    const size = gap / Math.max(coarse, unit);
    const slip = slipMass(size);
    const sigma = Math.sqrt((active + 1) * variance);
    const rounded = size <= (active + 1) * most ? normalMass(size, sigma) : 0;
    const exact = size === 0 ? 1 - SLIP_SHARE : slip;
    bits += Math.log2(((1 - SLIP_SHARE) * rounded + slip) / exact);
  }
  return bits;
};

/** Probability of a slip that leaves a gap of that many units. */
export const slipMass = (size: number): number =>
  SLIP_SHARE / (2 * Math.max(1, size) * SLIP_DECADES * Math.LN10);

/** Probability that a normal variable of deviation sigma rounds to the integer `size`. */
const normalMass = (size: number, sigma: number): number =>
  distribution((size + 0.5) / sigma) - distribution((size - 0.5) / sigma);

/** The normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
const distribution = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
};
