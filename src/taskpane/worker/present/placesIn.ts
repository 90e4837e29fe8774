import type { Report } from "../../../checks/report";
import { readAddress } from "../../../tables/address";

interface Labels {
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

/** Gives the row and column labels of a cell, as its table reads them: `Alsace, MISE À JOUR`; null outside every table. */
export const placesIn = (report: Report): ((sheet: string, cell: string) => string | null) => {
  const sheets = new Map<string, readonly Labels[]>();
  for (const { name, tables } of report.sheets)
    sheets.set(
      name,
      tables.map(({ table }) => ({
        rows: new Map(table.rows.map(({ row, label }) => [row, label])),
        columns: new Map(table.columns.map(({ column, label }) => [column, label])),
      })),
    );
  return (sheet, cell) => {
    const at = readAddress(cell);
    const labels = at && sheets.get(sheet)?.find(({ rows }) => rows.has(at.row));
    if (!labels) return null;
    return [labels.rows.get(at.row), labels.columns.get(at.column)].filter(Boolean).join(", ") || null;
  };
};
