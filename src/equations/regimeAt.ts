import type { RoundingRegime } from "./equation";

/**
 * The regime that says something of a sum whose total is printed to a unit; null where it is another's.
 * @example regimeAt({ kind: "exact", unit: 1, evidence, apart: new Set([1]) }, 1) // null
 */
export const regimeAt = (regime: RoundingRegime | null | undefined, unit: number): RoundingRegime | null =>
  !regime || regime.apart?.has(unit) ? null : regime;
