import type { EquationStatus } from "./equation";

/**
 * The verdict on a gap, all figures in scaled integers.
 *
 * Every counted rounding lies within ± half its unit: the gap of a true sum cannot exceed half the sum of the units
 * (`doubleTolerance`), and beyond three standard deviations, σ² = Σ unit² / 12, it is improbable.
 * @example judgeGap(2n, 6n, 12n) // "rounding"
 */
export const judgeGap = (gap: bigint, doubleTolerance: bigint, squaredUnits: bigint): EquationStatus => {
  if (gap === 0n) return "exact";
  const size = gap < 0n ? -gap : gap;
  if (2n * size > doubleTolerance) return "broken";
  return 4n * size * size > 3n * squaredUnits ? "suspect" : "rounding";
};
