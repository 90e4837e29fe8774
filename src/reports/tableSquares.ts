import type { TableReport } from "../checks";
import type { EquationStatus } from "../equations";
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

/** Most squares each way. */
const mostRows = 60;
const mostColumns = 75;

/** A table as squares, one per cell, or per group of cells where the table is large. */
export interface TableSquares {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, places in `squareStatuses`. */
  readonly worst: Uint8Array;
  /** Null where rows, or columns, are grouped: a group has no label of its own. */
  readonly rowLabels: readonly string[] | null;
  readonly columnLabels: readonly string[] | null;
}

/** The squares of a table; a total that its table leaves without a name is called so. */
export function tableSquares({ table, cellStatus }: TableReport, texts: ReportTexts): TableSquares {
  const { rows: all, columns: across } = table.grid;
  const rows = Math.min(all, mostRows);
  const columns = Math.min(across, mostColumns);
  const worst = new Uint8Array(rows * columns);
  for (const [cell, status] of cellStatus) {
    const r = Math.floor((Math.floor(cell / across) * rows) / all);
    const c = Math.floor(((cell % across) * columns) / across);
    worst[r * columns + c] = Math.max(worst[r * columns + c] ?? 0, ranks.get(status) ?? 0);
  }
  const nameOf = ({ label, kind }: (typeof table.rows)[number]): string =>
    label === "" && (kind === "total" || kind === "subtotal") ? texts.total : label;
  return {
    rows,
    columns,
    worst,
    rowLabels: rows < all ? null : table.rows.map(nameOf),
    columnLabels: columns < across ? null : table.columns.map(({ label }) => label),
  };
}
