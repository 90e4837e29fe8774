import { AllocationError } from "./allocationProblem";
import { integerKeys, type Key } from "./keys";
import { Rational, sum } from "./rational";
import { shareByLargestRemainder } from "./shareByLargestRemainder";
import { inSteps } from "./steps";

interface Bounds {
  readonly floor: bigint;
  readonly ceiling: bigint | null;
}

/** The bound at which a share ends; null inside the bounds. */
export type Bound = "floor" | "ceiling" | null;

interface Sharing {
  readonly shares: readonly Rational[];
  /** The shares before they are rounded to whole steps. */
  readonly exact: readonly Rational[];
  readonly bounds: readonly Bound[];
  /** How many times shares were brought back to a bound before none was left outside. */
  readonly passes: number;
}

/**
 * Shares an envelope in proportion to keys, nobody with a key below the floor or above the ceiling; what a
 * bound takes or frees is shared again among the others, until nobody is outside.
 *
 * The result is min(max(λ × key ; floor) ; ceiling) for the one λ that spends the envelope, in whole steps
 * (largest remainder among those who are at no bound). Throws AllocationError when the bounds cannot be met.
 * @example shareWithBounds(Rational.of(100), [1, 6, 43, 50].map(Rational.of), {
 *   floor: Rational.of(6), ceiling: null, step: Rational.of(0.1) }).shares // 6, 6, 40.7, 47.3
 */
export const shareWithBounds = (
  envelope: Rational,
  keys: readonly Key[],
  limits: { readonly floor: Rational; readonly ceiling: Rational | null; readonly step: Rational },
): Sharing => {
  const { step } = limits;
  const integers = integerKeys(keys);
  const units = inSteps(envelope, step);
  const bounds = {
    floor: limits.floor.dividedBy(step).ceiling(),
    ceiling: limits.ceiling === null ? null : limits.ceiling.dividedBy(step).floor(),
  };
  requireFeasible(units, BigInt(integers.filter((key) => key > 0n).length), bounds);
  const { frozen, passes } = freezeAtBounds(units, integers, bounds);
  const residual = frozen.reduce<bigint>((left, share) => left - (share ?? 0n), units);
  const free = shareByLargestRemainder(
    residual,
    integers.map((key, at) => (frozen[at] === null ? key : 0n)),
  );
  const shares = free.map((share, at) => Rational.ratio(frozen[at] ?? share, 1n).times(step));
  const weight = sum(integers.map((key, at) => Rational.ratio(frozen[at] === null ? key : 0n, 1n)));
  return {
    shares,
    exact: integers.map((key, at) => {
      const bound = frozen[at];
      if (typeof bound === "bigint") return Rational.ratio(bound, 1n).times(step);
      return Rational.ratio(residual * key, 1n)
        .dividedBy(weight)
        .times(step);
    }),
    bounds: integers.map((key, at): Bound => {
      if (key === 0n || frozen[at] === null) return null;
      return frozen[at] === bounds.floor ? "floor" : "ceiling";
    }),
    passes,
  };
};

const requireFeasible = (units: bigint, participants: bigint, { floor, ceiling }: Bounds): void => {
  if (units < 0n) throw new AllocationError("negative-envelope");
  if (ceiling !== null && floor > ceiling) throw new AllocationError("floor-above-ceiling");
  if (participants * floor > units) throw new AllocationError("floors-above-envelope");
  if (ceiling !== null && participants * ceiling < units)
    throw new AllocationError("ceilings-below-envelope");
};

/**
 * The shares that end at a bound, null elsewhere. When some are below and others above, only the side whose
 * violations weigh more is frozen: freezing both at once could freeze shares that the others bring back inside.
 */
const freezeAtBounds = (
  units: bigint,
  keys: readonly bigint[],
  { floor, ceiling }: Bounds,
): { frozen: (bigint | null)[]; passes: number } => {
  const frozen = keys.map((key) => (key === 0n ? 0n : null) as bigint | null);
  for (let passes = 0; ; passes++) {
    const residual = frozen.reduce<bigint>((left, share) => left - (share ?? 0n), units);
    const total = keys.reduce((sum, key, at) => (frozen[at] === null ? sum + key : sum), 0n);
    const below: number[] = [];
    const above: number[] = [];
    // Violations are compared multiplied by `total`, in integers.
    let shortfall = 0n;
    let excess = 0n;
    keys.forEach((key, at) => {
      if (frozen[at] !== null) return;
      const missing = floor * total - residual * key;
      if (missing > 0n) {
        below.push(at);
        shortfall += missing;
      }
      const over = ceiling === null ? 0n : residual * key - ceiling * total;
      if (over > 0n) {
        above.push(at);
        excess += over;
      }
    });
    if (below.length === 0 && above.length === 0) return { frozen, passes };
    if (shortfall >= excess) for (const at of below) frozen[at] = floor;
    if (excess >= shortfall) for (const at of above) frozen[at] = ceiling;
  }
};
