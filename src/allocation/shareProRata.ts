import { integerKeys, type Key } from "./keys";
import { Rational } from "./rational";
import { shareByLargestRemainder } from "./shareByLargestRemainder";
import { inSteps } from "./steps";

/**
 * Shares an envelope in proportion to keys, in whole steps; the shares add up to the envelope exactly.
 *
 * A withdrawal (negative envelope) is shared as its opposite. Throws AllocationError when a key is negative,
 * when every key is zero, or when the envelope is not a whole number of steps.
 * @example shareProRata(Rational.of(100), [Rational.one, Rational.one, Rational.one], Rational.of(0.01))
 * // 33.34, 33.33, 33.33
 */
export const shareProRata = (envelope: Rational, keys: readonly Key[], step: Rational): Rational[] => {
  const integers = integerKeys(keys);
  const units = inSteps(envelope, step);
  const shares = shareByLargestRemainder(units < 0n ? -units : units, integers);
  return shares.map((share) => Rational.ratio(units < 0n ? -share : share, 1n).times(step));
};
