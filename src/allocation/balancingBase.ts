import { AllocationError } from "./allocationProblem";
import type { Key } from "./keys";
import { Rational, smaller, sum } from "./rational";
import { roundToTotal } from "./roundToTotal";
import type { ShareOut } from "./shareOut";

/** What a base may be, and what one establishment may receive. */
export interface BaseLimits {
  readonly lowest: Rational;
  readonly highest: Rational;
  readonly cap: Rational;
}

/** What weighted links cost at a base, each establishment being capped. */
export const spentAtBase = (base: Rational, weights: readonly Rational[], { cap }: BaseLimits): Rational =>
  sum(weights.map((weight) => smaller(base.times(weight), cap)));

/**
 * The base that spends an envelope exactly, each establishment being capped; the lowest or the highest when none in between does.
 * What is spent grows with the base, straight between two caps: it is found by how many establishments it caps.
 * @example balancingBase(Rational.of(100000), [Rational.of(50)], limits) // 2000
 */
export const balancingBase = (
  envelope: Rational,
  weights: readonly Rational[],
  limits: BaseLimits,
): Rational => {
  const { lowest, highest, cap } = limits;
  if (!spentAtBase(lowest, weights, limits).lessThan(envelope)) return lowest;
  if (!spentAtBase(highest, weights, limits).greaterThan(envelope)) return highest;
  const heaviestFirst = [...weights].sort((a, b) => b.compare(a));
  let rest = sum(heaviestFirst);
  for (let capped = 0; ; capped++) {
    const base = envelope.minus(cap.times(capped)).dividedBy(rest);
    const next = heaviestFirst[capped] ?? Rational.zero;
    if (!base.times(next).greaterThan(cap)) return base;
    rest = rest.minus(next);
  }
};

/**
 * An envelope shared by weighted links at the base that spends it: the rounded amounts add up to it exactly, or to what the bounds of
 * the base allow. Throws AllocationError when a weight is negative or when none takes part.
 * @example shareByLinks(envelope, weights, { ...limits, step }).base // 1872
 */
export function shareByLinks(
  envelope: Rational,
  weights: readonly Key[],
  limits: BaseLimits & { readonly step: Rational },
): ShareOut & { readonly base: Rational } {
  const { cap, step } = limits;
  const links = weights.map((weight) => weight ?? Rational.zero);
  if (links.some((weight) => weight.isNegative())) throw new AllocationError("negative-key");
  if (links.every((weight) => weight.isZero())) throw new AllocationError("no-key");
  const base = balancingBase(envelope, links, limits);
  const exact = links.map((weight) => smaller(base.times(weight), cap));
  const spent = sum(exact);
  const total = Rational.ratio(spent.dividedBy(step).floor(), 1n).times(step);
  const amounts = roundToTotal(exact, step, total);
  const shared = sum(amounts);
  return {
    base,
    shares: exact.map((share, at) => ({
      exact: share,
      amount: amounts[at] ?? share,
      bound: links[at]?.isZero() === false && share.equals(cap) ? "ceiling" : null,
    })),
    shared,
    rest: envelope.minus(shared),
    reason: spent.greaterThan(envelope)
      ? "floors"
      : spent.lessThan(envelope)
        ? "ceilings"
        : shared.equals(envelope)
          ? null
          : "step",
  };
}
