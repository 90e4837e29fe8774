import type { Report } from "../../../checks/report";
import { isInArea, readAddress } from "../../../tables/address";
import type { Area } from "../../../tables/workbook";

interface Labels {
  readonly area: Area;
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

/** What a table calls a cell: its row, and row and column together. */
export interface CellLabels {
  readonly rowLabel: string | null;
  /** `Alsace, MISE À JOUR`; null outside every table. */
  readonly place: string | null;
}

/** Gives the labels of a cell, as its table reads them. */
export const placesIn = (report: Report): ((sheet: string, cell: string) => CellLabels) => {
  const sheets = new Map<string, readonly Labels[]>();
  for (const { name, tables } of report.sheets)
    sheets.set(
      name,
      tables.map(({ table }) => ({
        area: table.area,
        rows: new Map(table.rows.map(({ row, label }) => [row, label])),
        columns: new Map(table.columns.map(({ column, label }) => [column, label])),
      })),
    );
  return (sheet, cell) => {
    const at = readAddress(cell);
    const tables = sheets.get(sheet) ?? [];
    // Of two tables side by side, that of the cell; beside them all, a note is placed by the first of its row.
    const labels =
      at && (tables.find(({ area }) => isInArea(area, at)) ?? tables.find(({ rows }) => rows.has(at.row)));
    if (!labels) return { rowLabel: null, place: null };
    const rowLabel = labels.rows.get(at.row) ?? null;
    return { rowLabel, place: [rowLabel, labels.columns.get(at.column)].filter(Boolean).join(", ") || null };
  };
};
