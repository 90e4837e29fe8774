import type { EquationStatus } from "../equation";

/** A cell of one of the tables: index of the table, index in its grid. */
export interface TableCell {
  readonly table: number;
  readonly cell: number;
}

/** A cell of one table that repeats, or totals, cells of others. */
export interface CrossSheetEquation {
  readonly target: TableCell;
  readonly terms: readonly TableCell[];
  /** Sum of the terms − target, and twice the tolerance, in integers of 10^-scale (euros when the units are known). */
  readonly gap: bigint;
  readonly doubleTolerance: bigint;
  readonly scale: number;
  /** Power of ten of the unit that the amounts of a table were read in; 0 when no unit is known. */
  readonly exponentOf: (table: number) => number;
  readonly status: EquationStatus;
}
