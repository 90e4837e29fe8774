/** What an equation says when it is no plain sum. */
export type RelationKind =
  | "ratio"
  | "evolution"
  | "share"
  | "difference"
  | "cumulated"
  | "carried"
  | "since"
  | "balance"
  | "mean";

/**
 * A quotient that holds between three lines of a table, position by position: `ratio` target = k·a/b · `evolution` k·(a − b)/b ·
 * `share` k·a over a itself at the position `total`. k is a power of ten.
 *
 * `lines: "column"`: the lines are columns and every row is a position; `"row"`: the reverse.
 */
export interface Quotient {
  readonly kind: "ratio" | "evolution" | "share";
  readonly lines: "column" | "row";
  readonly target: number;
  readonly a: number;
  readonly b: number;
  /** Position of the total of a share, -1 otherwise. */
  readonly total: number;
  /** k = 10^exponent: 2 for per cent, 3 for thousands per unit. */
  readonly exponent: number;
  /** It was computed from the figures as they stand, not from finer ones: their rounding takes no part in the interval. */
  readonly exact: boolean;
  /** A header states it. */
  readonly stated: boolean;
  /** Evidence in bits; Infinity when a header states it. */
  readonly bits: number;
  /** Bits of one hit on average: of A = B·C, which can be read three ways, the sharpest is the quotient. */
  readonly sharpness: number;
  readonly hits: number;
  readonly misses: number;
}
