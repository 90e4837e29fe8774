/** `exact`: gap 0 · `rounding`: inside the tolerance · `suspect`: inside it but improbable · `broken` · `uncheckable`: a term cannot be read. */
export type EquationStatus = "exact" | "rounding" | "suspect" | "broken" | "uncheckable";

/**
 * How far an equation is believed. `certain`: a formula, a header or the known structure of the table states it · `established`: the
 * great majority of its positions hold · `possible`: anything less; it accuses nobody.
 */
export type Belief = "certain" | "established" | "possible";

/**
 * How amounts were rounded. `exact`: they foot without any gap, more often than independent rounding allows · `rounded`: they foot
 * within half of `unit` each · `stored`: they foot in the digits that their number format hides.
 */
export interface RoundingRegime {
  readonly kind: "exact" | "rounded" | "stored";
  /** The rounding unit, in scaled integers of the grid. */
  readonly unit: number;
  readonly evidence: RegimeEvidence;
  /** Amounts that may be round by themselves: a slip or two would explain the gaps as well as this rounding does. */
  readonly doubtful?: true;
  /** One gap alone shows it: nothing says that amounts lost more than their own rounding. */
  readonly lone?: true;
  /** Printed units whose own sums leave the gaps of rounding in an exact table: shares beside whole amounts. */
  readonly apart?: ReadonlySet<number>;
}

/** The counts that a rounding regime follows from. */
export interface RegimeEvidence {
  /** Totals with two or more terms that are not zero, and those of them without any gap. */
  readonly totals: number;
  readonly withoutGap: number;
  /** Amounts looked at, and those that are multiples of the unit. */
  readonly amounts: number;
  readonly multiples: number;
}

/** How a total differs from its parts where the table says so: it counts more than they do, or less. */
export type Differing = "more" | "less";

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
  /** One of the sums of an outline that its labels, or their indents, draw and that hold together. */
  readonly outlined?: boolean | "indents";
  /** Another breakdown of a line that other sums make too: none of them is its rival. */
  readonly beside?: boolean;
  readonly belief: Belief;
  /** What a blank term is: a zero, or an amount that is not told, whose sums cannot be checked. */
  readonly blanks: "zero" | "unknown";
  /** Positions where the total takes in more than its parts, not all of which are listed: nothing to check there. */
  readonly unlisted?: ReadonlySet<number>;
  /** By position, how the table itself says that the total differs from its parts: a gap that way accuses nobody. */
  readonly differs?: ReadonlyMap<number, Differing>;
  /** By position, twice what terms that are rounded totals allow besides, in scaled integers. */
  readonly accumulated?: ReadonlyMap<number, number>;
  /** How its amounts were rounded; null where too few totals say so. */
  readonly regime: RoundingRegime | null;
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
  readonly belief: Belief;
  /** May a diagnosis accuse a cell through it? False for families that are merely possible. */
  readonly accuses: boolean;
  /** What it says besides adding up: a difference, a running sum, an opening that is the closing before, how far from the first, a balance. */
  readonly relation?: "difference" | "cumulated" | "carried" | "since" | "balance";
}
