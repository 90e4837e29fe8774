import { AllocationError } from "./allocationProblem";
import type { Key } from "./keys";
import { Rational, sum } from "./rational";
import { inSteps } from "./steps";

/**
 * Rounds a list to whole steps so that it adds up to a total (the rounded sum when null): every amount goes down to
 * its step, then the largest remainders go up by one; ties go to the larger magnitude, then to the first.
 *
 * Blank items (null) stay out and give 0. Throws AllocationError when the total is not a whole number of steps or
 * cannot be reached.
 * @example roundToTotal([-1.26, 2.26].map(Rational.of), Rational.of(0.1), null) // -1.3, 2.3
 */
export const roundToTotal = (amounts: readonly Key[], step: Rational, total: Rational | null): Rational[] => {
  const inUnits = amounts.map((amount) => amount?.dividedBy(step) ?? null);
  const present = inUnits.flatMap((units, at) => (units === null ? [] : [{ units, at }]));
  const shares = inUnits.map((units) => units?.floor() ?? 0n);
  const wanted = total === null ? sum(present.map(({ units }) => units)).rounded() : inSteps(total, step);
  const left = wanted - shares.reduce((a, b) => a + b, 0n);
  if (left < 0n || left > BigInt(present.length)) throw new AllocationError("unreachable-total");
  const remainderOf = (units: Rational) => units.minus(Rational.ratio(units.floor(), 1n));
  present.sort(
    (a, b) =>
      remainderOf(b.units).compare(remainderOf(a.units)) ||
      b.units.absolute().compare(a.units.absolute()) ||
      a.at - b.at,
  );
  for (const { at } of present.slice(0, Number(left))) shares[at] = (shares[at] ?? 0n) + 1n;
  return shares.map((share) => Rational.ratio(share, 1n).times(step));
};
