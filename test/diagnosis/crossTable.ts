import { expandEquations, type Equation, type EquationFamily } from "../../src/equations";
import type { AmountGrid } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { sum } from "../equations/made";

const family = (
  direction: "row" | "column",
  target: number,
  lines: readonly number[],
  to: number,
  more: Partial<EquationFamily> = {},
): EquationFamily => sum(direction, target, lines, { to, ...more });

/** A table whose last row and last column are totals. */
export interface CrossTable {
  readonly grid: AmountGrid;
  readonly families: readonly EquationFamily[];
  readonly equations: readonly Equation[];
}

const range = (end: number): number[] => Array.from({ length: end }, (_, k) => k);

/** The table of the amounts as typed, totals included. */
export const crossTable = (
  rows: readonly (readonly (number | null)[])[],
  down: Partial<EquationFamily> = {},
): CrossTable => {
  const grid = gridOf(rows);
  const families = [
    family("column", grid.rows - 1, range(grid.rows - 1), grid.columns, down),
    family("row", grid.columns - 1, range(grid.columns - 1), grid.rows),
  ];
  return { grid, families, equations: expandEquations(grid, families) };
};

/** Adds the total row and the total column to the amounts. */
export const withTotals = (body: readonly (readonly number[])[]): number[][] => {
  const rows = body.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const columns = rows[0]?.length ?? 0;
  return [...rows, range(columns).map((c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))];
};

/** The rows with one cell replaced. */
export const typed = (rows: readonly (readonly number[])[], cell: number, value: number): number[][] => {
  const columns = rows[0]?.length ?? 1;
  return rows.map((row, r) => row.map((old, c) => (r * columns + c === cell ? value : old)));
};

export { family };
