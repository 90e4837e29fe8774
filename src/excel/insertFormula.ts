import { cellAddress } from "../tables/address";
import { cellProperties, isLocked, readState } from "./cellState";
import { ExcelFailure } from "./excelFailure";
import { writeInExcel } from "./inExcel";
import type { WrittenCell } from "./writeCells";

/**
 * Writes a formula, typed with the separators and names of the user's Excel, in the active cell.
 * Gives what the cell held, so that it can be undone; rejects with `protected`, `editing` or `no-cell`.
 *
 * @example await insertFormula("=SUBV.CONNEXION(12;1,5)");
 */
export const insertFormula = (formula: string): Promise<WrittenCell> =>
  writeInExcel(async (context) => {
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
    if (isLocked(cell, { isProtected: sheet.protection.protected }))
      throw new ExcelFailure("protected", { sheet: sheet.name });
    const before = readState(cell);
    if (before.format === "@") cell.numberFormat = [["General"]];
    cell.formulasLocal = [[formula]];
    cell.load(cellProperties);
    await context.sync();
    const place = { sheet: sheet.name, cell: cellAddress(cell.rowIndex, cell.columnIndex) };
    return { ...place, before, after: readState(cell) };
  });
