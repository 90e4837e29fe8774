import type { SumFault, SumFinding } from "./comparison";

/** What one part of a sum gained. */
export interface PartDifference {
  /** Its place in the first grid, or among the lines of the second table when it is new. */
  readonly line: number;
  readonly isNew: boolean;
  /** False for a new line at the edge of the parts, which may be none. */
  readonly isCertain: boolean;
  readonly amount: bigint;
}

/** One sum of differences, in scaled integers of the unit of the second version. */
export interface DifferenceSum {
  readonly parts: readonly PartDifference[];
  /** The difference of the total. */
  readonly found: bigint;
  /** Printed − recomputed in the first version. */
  readonly gapBefore: bigint;
  /** Twice what rounding allows the sum in one version: 0 where sums are exact. */
  readonly doubleTolerance: bigint;
  /** The rounding unit of the sum, as a fraction: 0 where sums are exact. */
  readonly unit: { readonly over: bigint; readonly under: bigint };
}

interface Explained extends Pick<SumFinding, "fault" | "severity"> {
  readonly expected: bigint;
  readonly gap: bigint;
  readonly part: PartDifference | null;
}

const sumOf = (parts: readonly PartDifference[]): bigint =>
  parts.reduce((sum, { amount }) => sum + amount, 0n);
const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Why the difference of a total is not the sum of those of its parts; null when it is. */
export function explainDifference({
  parts,
  found,
  gapBefore,
  doubleTolerance,
  unit,
}: DifferenceSum): Explained | null {
  const certain = parts.filter(({ isCertain }) => isCertain);
  // Each part that changed was rounded anew, and so was the total.
  const allowed = unit.over * BigInt(parts.length + 1);
  const sums = certain.length === parts.length ? [sumOf(parts)] : [sumOf(parts), sumOf(certain)];
  const isNear = (one: bigint, other: bigint): boolean => sizeOf(one - other) * unit.under <= allowed;
  const holds = (sum: bigint): boolean => isNear(found, sum);
  const expected = sums.find(holds) ?? sumOf(parts);
  const gap = found - expected;
  const told = (
    fault: SumFault,
    severity: SumFinding["severity"],
    part: PartDifference | null = null,
  ): Explained => ({ fault, severity, expected, gap, part });
  const gapAfter = gapBefore + gap;
  const isRight = (one: bigint): boolean => 2n * sizeOf(one) <= doubleTolerance;
  if (!isRight(gapBefore) && isRight(gapAfter)) return told("restored", "info");
  if (sums.some(holds)) return null;
  const single = (wanted: bigint, from: readonly PartDifference[]): PartDifference | null => {
    const fitting = from.filter(({ amount }) => isNear(amount, wanted));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const severity = isRight(gapAfter) ? "warning" : "error";
  if (parts.length === 0) return isRight(gapAfter) ? null : told("total-only", severity);
  const added = parts.filter(({ isNew }) => isNew);
  if (found === 0n) {
    const only = parts.length === 1 && added.length === 1 ? (added[0] ?? null) : null;
    return only ? told("left-out", severity, only) : told("stale", severity);
  }
  // Beyond this line a total that rounding allows is only told when it did not move at all.
  if (isRight(gapAfter)) return null;
  const leftOut = single(-gap, added);
  if (leftOut) return told("left-out", severity, leftOut);
  const missed = single(-gap, parts);
  if (missed) return told("missed", severity, missed);
  const twice = single(gap, parts);
  return twice ? told("twice", severity, twice) : told("other", severity);
}
