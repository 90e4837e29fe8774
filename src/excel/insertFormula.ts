import { cellAddress } from "../tables/address";
import { cellProperties, isLocked, isSameState, readState, type CellState } from "./cellState";
import { ExcelFailure } from "./excelFailure";
import { readInExcel, writeInExcel } from "./inExcel";
import type { WrittenCell } from "./writeCells";
import type { CellPlace } from "./writeOutcome";

/** A cell, and what it held when it was read. */
export interface HeldCell extends CellPlace {
  readonly held: CellState;
}

/**
 * The active cell and what it holds, so that a write over it can be told first; rejects with `editing` or `no-cell`.
 * @example const { cell, held } = await readActiveCell();
 */
export const readActiveCell = (): Promise<HeldCell> =>
  readInExcel(async (context) => {
    const { place, cell } = await loadActiveCell(context);
    return { ...place, held: readState(cell) };
  });

/**
 * Writes a formula, typed with the separators and names of the user's Excel, in the active cell.
 * Gives what the cell held, so that it can be undone; rejects with `protected`, `editing` or `no-cell`, and with
 * `cell-changed` when the active cell is no longer the one that was read, or no longer holds what was read there.
 *
 * @example await insertFormula("=SUBV.CONNEXION(12;1,5)", await readActiveCell());
 */
export const insertFormula = (formula: string, over: HeldCell | null = null): Promise<WrittenCell> =>
  writeInExcel(async (context) => {
    const { place, cell, sheet } = await loadActiveCell(context);
    if (isLocked(cell, { isProtected: sheet.protection.protected }))
      throw new ExcelFailure("protected", { sheet: sheet.name });
    const before = readState(cell);
    const isSame = place.sheet === over?.sheet && place.cell === over.cell && isSameState(before, over.held);
    if (over && !isSame) throw new ExcelFailure("cell-changed", { sheet: over.sheet, cell: over.cell });
    if (before.format === "@") cell.numberFormat = [["General"]];
    cell.formulasLocal = [[formula]];
    cell.load(cellProperties);
    await context.sync();
    return { ...place, before, after: readState(cell) };
  });

const loadActiveCell = async (context: Excel.RequestContext): Promise<ActiveCell> => {
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

interface ActiveCell {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly place: CellPlace;
}
