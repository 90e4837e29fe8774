import type { EquationStatus, RoundingRegime } from "./equation";

/**
 * The worst gap of a true sum of n non-zero amounts of one rounding unit, its total included: each lies within ± half a unit.
 * @example worstGap(4, 10) // 25
 */
export const worstGap = (terms: number, unit: number): number => ((terms + 1) * unit) / 2;

/** Steps, in printed units, that censuses round counts to, up or down at random: each may be off by nearly a whole one. */
const RANDOM_STEPS: readonly number[] = [3, 5];

/**
 * Is a unit one that counts printed to a finer one are rounded to at random?
 * @example isRandomStep(5, 1) // true
 */
export const isRandomStep = (unit: number, printed: number): boolean => RANDOM_STEPS.includes(unit / printed);

/**
 * Twice the tolerance that a rounding regime leaves, in scaled integers.
 *
 * `doubleTolerance` is the sum of the units of the amounts that were rounded (twice the worst gap of a true sum), `squaredUnits` the sum
 * of their squares (12 times the variance of independent roundings). Where nearly all sums of a table hold without any gap, one beyond
 * three standard deviations is no rounding, even inside the worst case; sums of few terms, whose two bounds are less than a unit apart,
 * keep the worst case.
 * @example doubleToleranceIn("exact", 27n, 27n) // 9n
 */
export const doubleToleranceIn = (
  kind: RoundingRegime["kind"] | undefined,
  doubleTolerance: bigint,
  squaredUnits: bigint,
): bigint => {
  if (kind !== "exact") return doubleTolerance;
  const sixDeviations = integerRoot(3n * squaredUnits);
  // Σ unit² / Σ unit is the usual unit.
  const isFar = (doubleTolerance - sixDeviations) * doubleTolerance >= 2n * squaredUnits;
  return isFar ? sixDeviations : doubleTolerance;
};

/**
 * Twice the worst gap of a sum of n amounts rounded to a coarser unit than they are printed in: the amounts of such tables are mostly
 * totals, added before or after they were rounded, and each brings a rounding of its own along.
 * @example coarseDoubleTolerance(3, 10) // 80
 */
export const coarseDoubleTolerance = (terms: number, unit: number): number => 4 * worstGap(terms, unit);

/**
 * Is a gap, of either sign, what roundings explain?
 * @example isWithin(-3n, 6n) // true: half of six
 */
export const isWithin = (gap: bigint, doubleTolerance: bigint): boolean =>
  2n * gap <= doubleTolerance && -2n * gap <= doubleTolerance;

/**
 * The verdict on a gap, all figures in scaled integers; `doubleTolerance` is what the regime leaves.
 *
 * Every counted rounding lies within ± half its unit: the gap of a true sum cannot exceed half the sum of the units, and beyond three
 * standard deviations, σ² = Σ unit² / 12, it is improbable. In an exact table any gap is, and where slips explain the gaps as well as rounding.
 * @example judgeGap(2n, 6n, 12n) // "rounding"
 */
export const judgeGap = (
  gap: bigint,
  doubleTolerance: bigint,
  squaredUnits: bigint,
  regime?: RoundingRegime | null,
): EquationStatus => {
  if (gap === 0n) return "exact";
  if (!isWithin(gap, doubleTolerance)) return "broken";
  const isOdd = regime?.kind === "exact" || regime?.doubtful === true;
  return isOdd || 4n * gap * gap > 3n * squaredUnits ? "suspect" : "rounding";
};

/**
 * The verdict on a gap of rounded amounts some of which are printed as nothing: each of those may have been up to half a unit. A gap that
 * they alone explain is improbable.
 * @param nils the terms of the sum that are zero, dashed or blank
 * @example withNils("broken", 2n, 3n, 2n) // "suspect"
 */
export const withNils = (
  status: EquationStatus,
  gap: bigint,
  doubleTolerance: bigint,
  nils: bigint,
): EquationStatus => (status === "broken" && isWithin(gap, doubleTolerance + nils) ? "suspect" : status);

/** The largest integer whose square is not larger. */
const integerRoot = (square: bigint): bigint => {
  let root = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (root * root > square) root--;
  while ((root + 1n) * (root + 1n) <= square) root++;
  return root;
};
