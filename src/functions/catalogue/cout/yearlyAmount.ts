import type { Rational } from "../../../allocation/rational";
import { showEuros, showNumber } from "../../showNumber";
import type { Trace } from "../../trace";

/**
 * What a yearly amount comes to for some months and some people or posts: multiplied first, divided last.
 * @example yearlyAmount(Rational.of(71349), Rational.of(5), Rational.of(2), null) // 59457.5
 */
export const yearlyAmount = (
  annual: Rational,
  months: Rational,
  count: Rational,
  trace: Trace | null,
): Rational => {
  const amount = annual.times(months).times(count).dividedBy(12);
  trace?.step(
    `${showEuros(annual)} × ${showNumber(months)} × ${showNumber(count)} / 12 = ${showEuros(amount)}`,
  );
  return amount;
};
