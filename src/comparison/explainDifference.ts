import { Exact } from "../amounts";
import type { SumFault, SumFinding } from "./comparison";

/** What one part of a sum gained. */
export interface PartDifference {
  /** Its place in the first grid, or among the lines of the second table when it is new. */
  readonly line: number;
  readonly isNew: boolean;
  /** False for a new line at the edge of the parts, which may be none. */
  readonly isCertain: boolean;
  readonly amount: Exact;
}

/** One sum of differences: all amounts in the unit of the second version. */
export interface DifferenceSum {
  readonly parts: readonly PartDifference[];
  /** The difference of the total. */
  readonly found: Exact;
  /** Printed − recomputed in the first version. */
  readonly gapBefore: Exact;
  /** What rounding allows the sum in one version, and its unit: 0 where sums are exact. */
  readonly tolerance: Exact;
  readonly unit: Exact;
}

type Explained = Pick<SumFinding, "fault" | "severity" | "expected" | "gap" | "tolerance"> & {
  readonly part: PartDifference | null;
};

const zero = new Exact(0);
const sumOf = (parts: readonly PartDifference[]): Exact =>
  parts.reduce((sum, { amount }) => sum.plus(amount), zero);

/** Why the difference of a total is not the sum of those of its parts; null when it is. */
export function explainDifference({
  parts,
  found,
  gapBefore,
  tolerance,
  unit,
}: DifferenceSum): Explained | null {
  const certain = parts.filter(({ isCertain }) => isCertain);
  // Each part that changed was rounded anew, and so was the total.
  const allowed = unit.times(parts.length + 1);
  const sums = certain.length === parts.length ? [sumOf(parts)] : [sumOf(parts), sumOf(certain)];
  const holds = (sum: Exact): boolean => found.minus(sum).abs().lessThanOrEqualTo(allowed);
  const expected = sums.find(holds) ?? sumOf(parts);
  const gap = found.minus(expected);
  const told = (
    fault: SumFault,
    severity: SumFinding["severity"],
    part: PartDifference | null = null,
  ): Explained => ({
    fault,
    severity,
    expected,
    gap,
    tolerance: allowed,
    part,
  });
  const gapAfter = gapBefore.plus(gap);
  const isRight = (one: Exact): boolean => one.abs().lessThanOrEqualTo(tolerance);
  if (!isRight(gapBefore) && isRight(gapAfter)) return told("restored", "info");
  if (sums.some(holds)) return null;
  const isNear = (one: Exact, other: Exact): boolean => one.minus(other).abs().lessThanOrEqualTo(allowed);
  const single = (wanted: Exact, from: readonly PartDifference[]): PartDifference | null => {
    const fitting = from.filter(({ amount }) => isNear(amount, wanted));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const severity = isRight(gapAfter) ? "warning" : "error";
  if (parts.length === 0) return isRight(gapAfter) ? null : told("total-only", severity);
  const added = parts.filter(({ isNew }) => isNew);
  if (found.isZero()) {
    const only = parts.length === 1 && added.length === 1 ? (added[0] ?? null) : null;
    return only ? told("left-out", severity, only) : told("stale", severity);
  }
  // Beyond this line a total that rounding allows is only told when it did not move at all.
  if (isRight(gapAfter)) return null;
  const leftOut = single(gap.neg(), added);
  if (leftOut) return told("left-out", severity, leftOut);
  const missed = single(gap.neg(), parts);
  if (missed) return told("missed", severity, missed);
  const twice = single(gap, parts);
  return twice ? told("twice", severity, twice) : told("other", severity);
}
