import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import type { Quotient } from "../relation";

/** The cells of the lines of a grid: columns, or rows. */
export interface LineCells {
  readonly lines: number;
  readonly positions: number;
  readonly cell: (line: number, position: number) => number;
}

export const lineCells = (
  { rows, columns }: Pick<AmountGrid, "rows" | "columns">,
  lines: Quotient["lines"],
): LineCells =>
  lines === "column"
    ? { lines: columns, positions: rows, cell: (line, position) => position * columns + line }
    : { lines: rows, positions: columns, cell: (line, position) => line * columns + position };

/**
 * Twice what rounding may have taken from or added to a cell, in scaled integers: a cell that holds digits below those it
 * shows was rounded to none of them.
 */
export const doubleReach = (grid: AmountGrid, cell: number): number => {
  const unit = unitOfCell(grid, cell);
  return (grid.values[cell] as number) % unit === 0 ? unit : 2;
};

/** The cells of a quotient at one position. */
export const quotientCells = (
  { cell }: LineCells,
  { kind, target, a, b, total }: Pick<Quotient, "kind" | "target" | "a" | "b" | "total">,
  position: number,
): { readonly target: number; readonly a: number; readonly b: number } => ({
  target: cell(target, position),
  a: cell(a, position),
  b: cell(b, kind === "share" ? total : position),
});
