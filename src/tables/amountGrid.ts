/**
 * The amounts of one table as integers of one common decimal unit, so that every sum is exact.
 *
 * `values[r * columns + c]` is amount × 10^scale; NaN where there is no amount. Integers are exact in a
 * Float64Array as long as the sum of the magnitudes stays below 2^53; beyond, `large` holds the same
 * integers as BigInt (0n where there is no amount) and verdicts must read it instead.
 */
export interface AmountGrid {
  readonly rows: number;
  readonly columns: number;
  readonly scale: number;
  readonly values: Float64Array;
  /** Per column: one unit of the last printed digit, in scaled integers (10^(scale − decimals of the column)). */
  readonly units: Float64Array;
  /**
   * Per row, one unit of its last printed digit where it is coarser than that of its columns: counts among which stand a few rates
   * or means. 0 where the columns alone say it, null where they do everywhere.
   */
  readonly rowUnits?: Float64Array | null;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly large: readonly bigint[] | null;
  /** Indices (r * columns + c) of cells that hold something that could not be read: their equations are uncheckable. */
  readonly unreadable: ReadonlySet<number>;
  /** Indices of cells that say that an amount exists and is not told (`n.d.`, `secret`, `<5`, `..`): unknown, not zero. */
  readonly absent: ReadonlySet<number>;
}

/**
 * One unit of the last printed digit of a cell, in scaled integers: that of its column, or the coarser one of its row unless it holds
 * digits below.
 * @example unitOfCell(grid, 7) // 10
 */
export const unitOfCell = (
  { units, rowUnits, values, columns }: Pick<AmountGrid, "units" | "rowUnits" | "values" | "columns">,
  cell: number,
): number => {
  const ofColumn = units[cell % columns] ?? 1;
  if (!rowUnits) return ofColumn;
  const ofRow = rowUnits[Math.floor(cell / columns)] ?? 0;
  return ofRow > ofColumn && (values[cell] ?? 0) % ofRow === 0 ? ofRow : ofColumn;
};

/**
 * Grid index of a line at a position of the sums of one direction: those down columns have rows as lines and columns as positions.
 * @example cellAt(grid, "column", 4, 1) // the fifth row, in the second column
 */
export const cellAt = (
  { columns }: Pick<AmountGrid, "columns">,
  direction: "row" | "column",
  line: number,
  position: number,
): number => (direction === "column" ? line * columns + position : position * columns + line);

/** Grid index of a line where the sums of one direction through another cell meet it. */
export const cellBeside = (
  grid: Pick<AmountGrid, "columns">,
  direction: "row" | "column",
  line: number,
  cell: number,
): number =>
  cellAt(
    grid,
    direction,
    line,
    direction === "column" ? cell % grid.columns : Math.floor(cell / grid.columns),
  );

/** Does a cell hold nothing at all: no amount, no text that could not be read, no word that says that one exists? */
export const isEmptyCell = (
  { values, unreadable, absent }: Pick<AmountGrid, "values" | "unreadable" | "absent">,
  cell: number,
): boolean => Number.isNaN(values[cell]) && !unreadable.has(cell) && !absent.has(cell);

/** The amounts of each row. */
export const rowsOf = ({
  rows,
  columns,
  values,
}: Pick<AmountGrid, "rows" | "columns" | "values">): Float64Array[] =>
  Array.from({ length: rows }, (_, r) => values.subarray(r * columns, (r + 1) * columns));
