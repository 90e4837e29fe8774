/** `exact`: gap 0 · `rounding`: inside the tolerance · `suspect`: inside it but improbable · `broken` · `uncheckable`: a term cannot be read. */
export type EquationStatus = "exact" | "rounding" | "suspect" | "broken" | "uncheckable";

/**
 * A family of equations of one table: the line `target` (a row or a column of the grid) is the signed sum of the lines `terms`,
 * position by position from `from` to `to` (exclusive) across the other direction.
 *
 * `direction: "column"` adds down a column (footing): target and terms are *rows* of the grid, positions are columns.
 * `direction: "row"` adds across a row (cross-footing): target and terms are *columns*, positions are rows.
 */
export interface EquationFamily {
  readonly direction: "row" | "column";
  readonly target: number;
  readonly terms: readonly { readonly line: number; readonly sign: 1 | -1 }[];
  readonly from: number;
  readonly to: number;
  readonly origin: "formula" | "evidence";
  /** Evidence in bits; formulas score Infinity. */
  readonly score: number;
  /** Recognised by its label only: its instances may be broken but accuse no cell. */
  readonly labelOnly: boolean;
  /** A line the target's amounts leave out of, or count twice in, the expected sum. */
  readonly anomaly: { readonly kind: "missing-row" | "duplicated-row"; readonly line: number } | null;
  /** Another hypothesis explains the target as well: neither accuses. */
  readonly tied: boolean;
}

/** One equation of the table: cells are grid indices (r * columns + c); gap = sum of terms − target, in scaled integers. */
export interface Equation {
  readonly family: number;
  readonly direction: "row" | "column";
  readonly target: number;
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
  readonly gap: bigint;
  /** Twice the tolerance, in scaled integers ((n + 1) × u when the n non-zero terms share the unit u): holds when 2·|gap| ≤ it. */
  readonly doubleTolerance: bigint;
  /** Non-zero terms. */
  readonly activeTerms: number;
  readonly status: EquationStatus;
  readonly origin: "formula" | "evidence";
  /** May a diagnosis accuse a cell through it? False for label-only and tied families. */
  readonly accuses: boolean;
}
