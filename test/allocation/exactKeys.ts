import * as fc from "fast-check";
import { Rational } from "../../src/allocation/rational";

/** Hundredths as a fraction. */
export const hundredths = (value: number | bigint): Rational => Rational.ratio(BigInt(value), 100n);

/** A fraction that must be a whole number of hundredths, as that number. */
export const inHundredths = (value: Rational): bigint => {
  const scaled = value.numerator * 100n;
  if (scaled % value.denominator !== 0n) throw new Error(`${value.toDecimal()} is not in hundredths`);
  return scaled / value.denominator;
};

/** Keys in hundredths, with zeros and repetitions, at least one positive. */
export const keyLists = fc
  .array(fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 5_000_000 })), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((keys) => keys.some((key) => key > 0));

export const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);
