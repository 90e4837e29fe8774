import type { TableRow } from "../annexTable";

/** Rows that follow one another in the sheet, `to` excluded. */
export interface RowsTogether {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a table in blocks, which headings without amounts and blank rows part.
 * @example rowsTogether(table.rows) // [{ from: 0, to: 1 }, { from: 1, to: 3 }] of « Ensemble », a heading, « Hommes », « Femmes »
 */
export function rowsTogether(rows: readonly TableRow[]): RowsTogether[] {
  const starts = rows.flatMap(({ row }, k) => (row === (rows[k - 1]?.row ?? NaN) + 1 ? [] : [k]));
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? rows.length }));
}

/** The block of one of the rows. */
export const blockOfRow = (rows: readonly TableRow[], row: number): RowsTogether =>
  rowsTogether(rows).find(({ to }) => row < to) as RowsTogether;
