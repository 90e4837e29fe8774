import type { TableReport, TotalCounts } from "../../../checks/report";
import type { AnnexTable } from "../../../tables/annexTable";
import {
  columnsOfExcel,
  pictureStatuses,
  type PaneTable,
  type PictureStatus,
  type TablePicture,
} from "../../tabs/checks/paneReport";

/** So that a square is large enough for its shape to be seen in a pane of 350 pixels. */
const mostRows = 40;
const mostColumns = 44;
const rankOf = new Map<PictureStatus, number>(pictureStatuses.map((status, rank) => [status, rank]));

/** One table of the report as the pane draws it. */
export const presentTable = (
  sheet: string,
  { table, range, cellStatus, culprits }: TableReport,
  counts: TotalCounts,
): PaneTable => {
  return {
    sheet,
    range,
    rows: table.rows.length,
    columns: table.columns.length,
    unit: table.unit,
    regionSet: table.regionSet,
    counts,
    culprits: culprits.length,
    picture: picture(table, cellStatus),
  };
};

/** At most 40 × 44 squares; a square that stands for several cells shows the worst of them. */
const picture = (table: AnnexTable, cellStatus: TableReport["cellStatus"]): TablePicture => {
  const { rows, columns } = table.grid;
  const tall = Math.min(rows, mostRows);
  const wide = Math.min(columns, mostColumns);
  const squares = new Uint8Array(tall * wide);
  const worst = new Int32Array(tall * wide).fill(-1);
  for (const [cell, status] of cellStatus) {
    const r = Math.floor((Math.floor(cell / columns) * tall) / rows);
    const c = Math.floor(((cell % columns) * wide) / columns);
    const rank = rankOf.get(status) ?? 0;
    const square = r * wide + c;
    if (rank <= (squares[square] ?? 0)) continue;
    squares[square] = rank;
    worst[square] = cell;
  }
  const firstOf = (index: number, parts: number, whole: number): number => Math.ceil((index * whole) / parts);
  const rowsShown = Array.from({ length: tall }, (_, index) => firstOf(index, tall, rows));
  const columnsShown = Array.from({ length: wide }, (_, index) => firstOf(index, wide, columns));
  const cells = Float64Array.from(worst, (cell, square) => {
    const row = cell < 0 ? (rowsShown[Math.floor(square / wide)] ?? 0) : Math.floor(cell / columns);
    const column = cell < 0 ? (columnsShown[square % wide] ?? 0) : cell % columns;
    return (table.rows[row]?.row ?? 0) * columnsOfExcel + (table.columns[column]?.column ?? 0);
  });
  return {
    rows: tall,
    columns: wide,
    squares,
    cells,
    rowLabels: rowsShown.map((row) => table.rows[row]?.label ?? ""),
    columnLabels: columnsShown.map((column) => table.columns[column]?.label ?? ""),
    totals: rowsShown.flatMap((row, index) => {
      const kind = table.rows[row]?.kind;
      return kind === "total" || kind === "subtotal" ? [index] : [];
    }),
  };
};
