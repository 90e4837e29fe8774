/** A cell's part in one equation: +1 or −1 in gap = sum of terms − target. */
export interface Incidence {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/** One equation, target first: gap = Σ signs[k] × cells[k]. */
export interface SystemEquation {
  /** A cell takes part in at most one equation of a family. */
  readonly family: number;
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  /** The line of each cell: cells of one family on the same line correspond. */
  readonly lines: readonly number[];
  /** Where the equation stands along its family. */
  readonly position: number;
  readonly gap: bigint;
  readonly doubleTolerance: bigint;
  /** Amounts that were rounded: non-zero terms and the target. */
  readonly rounded: number;
}

/**
 * Amounts and the equations that tie them, whatever they come from: one table, or several tied across sheets.
 *
 * Healthy equations are made only when asked for; `brokenThrough` never makes one.
 */
export interface EquationSystem {
  readonly broken: readonly number[];
  equation(id: number): SystemEquation;
  /** Every equation through the cell. */
  through(cell: number): readonly Incidence[];
  /** The equations through the cell when all of them are broken, otherwise null. */
  brokenThrough(cell: number): readonly Incidence[] | null;
  /** Scaled integer; null when the cell holds no amount. */
  amount(cell: number): bigint | null;
  /** Is the cell empty, so that an amount may have been forgotten there? Not when it holds what could not be read. */
  isBlank(cell: number): boolean;
  /** Do all equations that hold leave no gap at all, enough of them to speak of figures that were never rounded? */
  readonly holdsExactly: boolean;
  /** The share of the cells that are blank; more than 0 where a cell is. */
  readonly blankShare: number;
  /** Is some amount below zero? Where none is, none was forgotten. */
  readonly hasNegative: boolean;
  /** One unit of the last printed digit, in scaled integers. */
  unit(cell: number): bigint;
}
