import { AllocationError } from "./allocationProblem";
import type { Key } from "./keys";
import { Rational, sum } from "./rational";
import { shareProRata } from "./shareProRata";
import { inSteps } from "./steps";

/**
 * The coefficient that brings amounts to a closed envelope: envelope / Σ amounts, at most 1 unless amounts
 * may be raised. Not rounded. Throws AllocationError on a negative amount, or when every amount is zero.
 * @example closedEnvelopeCoefficient([600, 400].map(Rational.of), Rational.of(922), false) // 0.922
 */
export const closedEnvelopeCoefficient = (
  amounts: readonly Key[],
  envelope: Rational,
  mayRaise: boolean,
): Rational => {
  const total = sumOfNeeds(amounts);
  const coefficient = envelope.dividedBy(total);
  return !mayRaise && coefficient.greaterThan(1) ? Rational.one : coefficient;
};

/**
 * Amounts reduced in proportion so that they fit an envelope, in whole steps; left as they are when they fit.
 *
 * The result adds up to min(envelope ; Σ amounts) exactly. Throws AllocationError on a negative amount, when every
 * amount is zero, or when the envelope is not a whole number of steps.
 * @example reduceToEnvelope([100, 100, 100].map(Rational.of), Rational.of(200), Rational.of(0.01)) // 66.67, 66.67, 66.66
 */
export const reduceToEnvelope = (amounts: readonly Key[], envelope: Rational, step: Rational): Rational[] => {
  const total = sumOfNeeds(amounts);
  inSteps(envelope, step);
  return total.greaterThan(envelope)
    ? shareProRata(envelope, amounts, step)
    : amounts.map((amount) => amount ?? Rational.zero);
};

const sumOfNeeds = (amounts: readonly Key[]): Rational => {
  if (amounts.some((amount) => amount?.isNegative())) throw new AllocationError("negative-key");
  const total = sum(amounts.map((amount) => amount ?? Rational.zero));
  if (total.isZero()) throw new AllocationError("no-key");
  return total;
};
