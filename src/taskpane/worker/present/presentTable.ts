import type { TableReport, TotalCounts } from "../../../checks/report";
import { tableSquares } from "../../../reports/tableSquares";
import { columnsOfExcel, type PaneTable, type TablePicture } from "../../tabs/checks/paneReport";

/** So that a square is large enough for its shape to be seen in a pane of 350 pixels. */
const most = { rows: 40, columns: 44 };

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
    picture: picture({ table, cellStatus }),
  };
};

/** A square that stands for several cells leads to the worst of them. */
const picture = (report: Pick<TableReport, "table" | "cellStatus">): TablePicture => {
  const { table } = report;
  const { rows, columns, worst, cells, firstRows, firstColumns } = tableSquares(report, most);
  const places = Float64Array.from(cells, (cell, square) => {
    const row = cell < 0 ? firstRows[Math.floor(square / columns)] : Math.floor(cell / table.grid.columns);
    const column = cell < 0 ? firstColumns[square % columns] : cell % table.grid.columns;
    return (table.rows[row ?? 0]?.row ?? 0) * columnsOfExcel + (table.columns[column ?? 0]?.column ?? 0);
  });
  return {
    rows,
    columns,
    squares: worst,
    cells: places,
    rowLabels: firstRows.map((row) => table.rows[row]?.label ?? ""),
    columnLabels: firstColumns.map((column) => table.columns[column]?.label ?? ""),
    totals: firstRows.flatMap((row, index) => {
      const kind = table.rows[row]?.kind;
      return kind === "total" || kind === "subtotal" ? [index] : [];
    }),
  };
};
