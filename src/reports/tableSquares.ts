import type { TableReport } from "../checks/report";
import type { EquationStatus } from "../equations/equation";
import type { ReportTexts } from "../messages/report";

/** What a square of a picture says; `none` = in no total. */
export type SquareStatus = "none" | EquationStatus | "culprit";

/** From harmless to worst: a square that stands for many cells shows the worst of them. */
export const squareStatuses: readonly SquareStatus[] = [
  "none",
  "exact",
  "rounding",
  "uncheckable",
  "suspect",
  "broken",
  "culprit",
];
const ranks = new Map(squareStatuses.map((status, rank) => [status, rank]));

/** Most squares each way, where labels stand beside them. */
const mostOfReports = { rows: 60, columns: 75 };

/** A table as squares, one per cell, or per group of cells where the table is large. */
export interface TableSquares {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, places in `squareStatuses`. */
  readonly worst: Uint8Array;
  /** Row by row, the cell of the table that the square shows: the first of its worst ones, −1 where no cell is in a total. */
  readonly cells: Int32Array;
  /** The first row of the table in each row of squares, and likewise for the columns. */
  readonly firstRows: readonly number[];
  readonly firstColumns: readonly number[];
}

/** The squares of a table, at most `most` each way. */
export function tableSquares(
  { table, cellStatus }: Pick<TableReport, "table" | "cellStatus">,
  most: { readonly rows: number; readonly columns: number } = mostOfReports,
): TableSquares {
  const { rows: all, columns: across } = table.grid;
  const rows = Math.min(all, most.rows);
  const columns = Math.min(across, most.columns);
  const worst = new Uint8Array(rows * columns);
  const cells = new Int32Array(rows * columns).fill(-1);
  for (const [cell, status] of cellStatus) {
    const r = Math.floor((Math.floor(cell / across) * rows) / all);
    const c = Math.floor(((cell % across) * columns) / across);
    const square = r * columns + c;
    const rank = ranks.get(status) ?? 0;
    if (rank <= (worst[square] ?? 0)) continue;
    worst[square] = rank;
    cells[square] = cell;
  }
  const firstOf = (parts: number, whole: number): number[] =>
    Array.from({ length: parts }, (_, index) => Math.ceil((index * whole) / parts));
  return {
    rows,
    columns,
    worst,
    cells,
    firstRows: firstOf(rows, all),
    firstColumns: firstOf(columns, across),
  };
}

/** The labels beside the squares and over them. */
export interface SquareLabels {
  /** Null where rows, or columns, are grouped: a group has no label of its own. */
  readonly rowLabels: readonly string[] | null;
  readonly columnLabels: readonly string[] | null;
}

/** The labels of a table's squares; a total that its table leaves without a name is called so. */
export function squareLabels(
  { table }: Pick<TableReport, "table">,
  { rows, columns }: TableSquares,
  texts: ReportTexts,
): SquareLabels {
  const nameOf = ({ label, kind }: (typeof table.rows)[number]): string =>
    label === "" && (kind === "total" || kind === "subtotal") ? texts.total : label;
  return {
    rowLabels: rows < table.grid.rows ? null : table.rows.map(nameOf),
    columnLabels: columns < table.grid.columns ? null : table.columns.map(({ label }) => label),
  };
}
