import { cellAddress } from "../tables/address";
import { cellProperties } from "./cellState";
import { ExcelFailure } from "./excelFailure";
import type { CellPlace } from "./writeOutcome";

/** The active cell of the workbook in front, with its sheet. */
export interface ActiveCell {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly place: CellPlace;
}

/** The active cell, loaded with what it holds; rejects with `no-cell` where a chart sheet is in front. */
export const loadActiveCell = async (context: Excel.RequestContext): Promise<ActiveCell> => {
  const cell = context.workbook.getActiveCell();
  cell.load([...cellProperties, "rowIndex", "columnIndex"]);
  const sheet = cell.worksheet;
  sheet.load("name,protection/protected");
  await context.sync().catch((error: unknown) => {
    // A chart sheet is active: there is no cell at all.
    const isNoCell =
      error instanceof OfficeExtension.Error && /ItemNotFound|InvalidSelection/.test(error.code);
    throw isNoCell ? new ExcelFailure("no-cell", {}, { cause: error }) : error;
  });
  return {
    cell,
    sheet,
    place: { sheet: sheet.name, cell: cellAddress(cell.rowIndex, cell.columnIndex) },
  };
};
