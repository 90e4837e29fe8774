import { formatAmount } from "../amounts/formatAmount";
import { Exact } from "../amounts/exact";
import type { Rational } from "../allocation/rational";

const decimalsOfEndless = 6;

/**
 * A number as French readers write it: thousands apart, decimal comma, a true minus sign.
 *
 * An expansion that does not end shows six decimals.
 * @example showNumber(Rational.parse("-1234.5")) // "−1 234,5"
 */
export const showNumber = (value: Rational): string => {
  const exact = new Exact(value.toDecimal());
  return value.hasFiniteDecimals()
    ? formatAmount(exact)
    : formatAmount(exact, { decimals: decimalsOfEndless });
};

/** An amount of euros, as a step of a computation shows it. */
export const showEuros = (value: Rational): string => `${showNumber(value)}\u00a0€`;

/** A fraction of one as a percentage. */
export const showRate = (value: Rational): string => `${showNumber(value.times(100))}\u00a0%`;
