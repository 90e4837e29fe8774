import { AllocationError } from "./allocationProblem";
import { integerKeys, type Key } from "./keys";
import { Rational, sum } from "./rational";
import { shareProRata } from "./shareProRata";
import { shareWithBounds, type Bound } from "./shareWithBounds";

/** What is asked of a share-out; the amounts are all in one unit. */
export interface ShareOutRequest {
  readonly envelope: Rational;
  readonly keys: readonly Key[];
  readonly floor: Rational;
  readonly ceiling: Rational | null;
  readonly step: Rational;
}

/** One share: before and after it is rounded, and the bound that it meets. */
export interface Share {
  readonly exact: Rational;
  readonly amount: Rational;
  readonly bound: Bound;
}

/** Why an envelope is not spent exactly. */
export type RestReason = "floors" | "ceilings" | "step";

/** A share-out with all that a person checks in it. */
export interface ShareOut {
  readonly shares: readonly Share[];
  readonly shared: Rational;
  /** Envelope − shared: what is left, below zero what is spent beyond the envelope. */
  readonly rest: Rational;
  readonly reason: RestReason | null;
}

const wholeSteps = (amount: Rational, step: Rational, side: "down" | "up"): Rational => {
  const steps = amount.dividedBy(step);
  return Rational.ratio(side === "down" ? steps.floor() : steps.ceiling(), 1n).times(step);
};

/**
 * Shares an envelope as REPART.PLANCHER does, and where that cannot be done says by how much: floors that cost more than the envelope
 * overrun it, ceilings that cannot take it all leave a rest, an envelope that is no whole number of steps leaves less than one.
 *
 * Throws AllocationError when no key takes part, when one is negative, when the floor is above the ceiling, or when a withdrawal is
 * asked with bounds.
 * @example shareOut({ envelope, keys, floor, ceiling: null, step }).rest.isZero() // true
 */
export function shareOut({ envelope, keys, floor, ceiling, step }: ShareOutRequest): ShareOut {
  const taking = integerKeys(keys).map((key) => key > 0n);
  const spendable = envelope.isNegative()
    ? wholeSteps(envelope, step, "up")
    : wholeSteps(envelope, step, "down");
  const reason: RestReason | null = spendable.equals(envelope) ? null : "step";
  if (ceiling !== null && floor.greaterThan(ceiling)) throw new AllocationError("floor-above-ceiling");
  if (envelope.isNegative()) {
    if (ceiling !== null || !floor.isZero()) throw new AllocationError("negative-envelope");
    const amounts = shareProRata(spendable, keys, step);
    const all = sum(keys.map((key) => key ?? Rational.zero));
    const exact = keys.map((key) => (key ?? Rational.zero).times(spendable).dividedBy(all));
    return concluded(
      envelope,
      amounts,
      exact,
      amounts.map(() => null),
      reason,
    );
  }
  const participants = taking.filter(Boolean).length;
  const least = wholeSteps(floor, step, "up");
  const most = ceiling === null ? null : wholeSteps(ceiling, step, "down");
  const everyone = (amount: Rational): Rational[] => taking.map((takes) => (takes ? amount : Rational.zero));
  if (least.times(participants).greaterThan(spendable))
    return concluded(
      envelope,
      everyone(least),
      everyone(floor),
      taking.map((takes) => (takes ? "floor" : null)),
      "floors",
    );
  if (most?.times(participants).lessThan(spendable))
    return concluded(
      envelope,
      everyone(most),
      everyone(ceiling ?? most),
      taking.map((takes) => (takes ? "ceiling" : null)),
      "ceilings",
    );
  const { shares, exact, bounds } = shareWithBounds(spendable, keys, { floor, ceiling, step });
  return concluded(envelope, shares, exact, bounds, reason);
}

function concluded(
  envelope: Rational,
  amounts: readonly Rational[],
  exact: readonly Rational[],
  bounds: readonly Bound[],
  reason: RestReason | null,
): ShareOut {
  const shared = sum(amounts);
  return {
    shares: amounts.map((amount, at) => ({ amount, exact: exact[at] ?? amount, bound: bounds[at] ?? null })),
    shared,
    rest: envelope.minus(shared),
    reason,
  };
}
