import { AllocationError } from "./allocationProblem";
import type { Rational } from "./rational";

/** An amount as a whole number of rounding steps; throws AllocationError when it is not one. */
export const inSteps = (amount: Rational, step: Rational): bigint => {
  const steps = amount.dividedBy(step);
  if (!steps.isInteger()) throw new AllocationError("not-in-steps");
  return steps.floor();
};
