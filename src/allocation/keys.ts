import { AllocationError } from "./allocationProblem";
import { Rational } from "./rational";

/** The key of one participant; null (a blank cell) and zero take no part. */
export type Key = Rational | null;

/**
 * Keys as integers of one common unit, which keeps every proportion; null becomes 0.
 *
 * Throws AllocationError on a negative key, or when every key is zero.
 */
export const integerKeys = (keys: readonly Key[]): bigint[] => {
  const { denominator } = keys.reduce<Rational>(
    (common, key) => (key === null ? common : common.plus(Rational.ratio(0n, key.denominator))),
    Rational.zero,
  );
  const integers = keys.map((key) => (key === null ? 0n : (key.numerator * denominator) / key.denominator));
  if (integers.some((key) => key < 0n)) throw new AllocationError("negative-key");
  if (integers.every((key) => key === 0n)) throw new AllocationError("no-key");
  return integers;
};
