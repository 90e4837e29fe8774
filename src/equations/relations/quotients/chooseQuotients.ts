import type { Quotient } from "../relation";
import { ADDITIVE_BITS, FINER_BITS, LEAST_SHARPNESS, NAMED_BITS } from "./quotientLimits";

/** What is known of the lines beside their figures. */
export interface LineNature {
  /** A sum holds along the line: it was seldom computed by dividing. */
  readonly additive: ReadonlySet<number>;
  /** What rounding may do to the line: what has finer figures than its operands was divided. */
  readonly reachOf: (line: number) => number;
  /** Its label says that it is a rate or a price. */
  readonly isRate: (line: number) => boolean;
  /** The totals state nothing of it. */
  readonly isUntotalled: (line: number) => boolean;
}

/**
 * The quotients that can all be true together: of the three readings of A = B·C the sharpest, one quotient a target, and none
 * computed from a line that is computed from its own target.
 */
export const chooseQuotients = (
  found: readonly Quotient[],
  { additive, reachOf, isRate, isUntotalled }: LineNature,
): Quotient[] => {
  const isOnly = (is: (line: number) => boolean, { target, a, b }: Quotient): boolean =>
    is(target) && !is(a) && !is(b);
  const sharpness = (quotient: Quotient): number => {
    const { kind, stated, sharpness: own, target, a, b } = quotient;
    if (stated) return Infinity;
    return (
      own -
      (kind !== "share" && additive.has(target) ? ADDITIVE_BITS : 0) +
      (reachOf(target) < Math.min(reachOf(a), reachOf(b)) ? FINER_BITS : 0) +
      (isOnly(isRate, quotient) ? NAMED_BITS : 0) +
      (isOnly(isUntotalled, quotient) ? NAMED_BITS : 0)
    );
  };
  const best = new Map<string, Quotient>();
  for (const quotient of found) {
    if (sharpness(quotient) < LEAST_SHARPNESS) continue;
    const key = linesOf(quotient);
    const known = best.get(key);
    if (!known || sharpness(known) < sharpness(quotient)) best.set(key, quotient);
  }
  const byTarget = new Map<number, Quotient>();
  const isMadeFrom = (line: number, target: number): boolean => {
    const own = byTarget.get(line);
    return own !== undefined && [own.a, own.b].some((one) => one === target || isMadeFrom(one, target));
  };
  const weight = (quotient: Quotient): number => sharpness(quotient) * quotient.hits;
  for (const quotient of [...best.values()].sort((one, other) => weight(other) - weight(one))) {
    const { target, a, b } = quotient;
    if (!byTarget.has(target) && !isMadeFrom(a, target) && !isMadeFrom(b, target))
      byTarget.set(target, quotient);
  }
  return [...byTarget.values()];
};

/** The lines of a quotient, whichever of them is read as the target. */
const linesOf = ({ kind, target, a, b, total }: Quotient): string =>
  kind === "share"
    ? `share ${[target, a].sort((x, y) => x - y).join()} ${total}`
    : [target, a, b].sort((x, y) => x - y).join();
