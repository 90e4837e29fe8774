import { loadActiveCell } from "./activeCell";
import { cellProperties, isLocked, isSameState, readState, type CellState } from "./cellState";
import { ExcelFailure } from "./excelFailure";
import { readInExcel, writeInExcel } from "./inExcel";
import type { WrittenCell } from "./writeCells";
import type { CellPlace } from "./writeOutcome";

/** A cell, and what it held when it was read. */
export interface HeldCell extends CellPlace {
  readonly held: CellState;
  /** The protection of its sheet closes it. */
  readonly isLocked?: boolean;
}

/**
 * The active cell and what it holds, so that a write over it can be told first; rejects with `editing` or `no-cell`.
 * @example const { cell, held } = await readActiveCell();
 */
export const readActiveCell = (): Promise<HeldCell> =>
  readInExcel(async (context) => {
    const { place, cell, sheet } = await loadActiveCell(context);
    const locked = isLocked(cell, { isProtected: sheet.protection.protected });
    return { ...place, held: readState(cell), isLocked: locked };
  });

/**
 * Writes a formula, typed with the separators and names of the user's Excel, in the active cell.
 * Gives what the cell held, so that it can be undone; rejects with `protected`, `editing` or `no-cell`, and with
 * `cell-changed` when the active cell is no longer the one that was read, or no longer holds what was read there.
 *
 * `format` is the number format of what it gives, for a cell that has none; a protected sheet keeps its own.
 * @example await insertFormula("=SUBV.CONNEXION(12;1,5)", await readActiveCell());
 */
export const insertFormula = (
  formula: string,
  over: HeldCell | null = null,
  format: string | null = null,
): Promise<WrittenCell> =>
  writeInExcel(async (context) => {
    const { place, cell, sheet } = await loadActiveCell(context);
    if (isLocked(cell, { isProtected: sheet.protection.protected }))
      throw new ExcelFailure("protected", { sheet: sheet.name });
    const before = readState(cell);
    const isSame = place.sheet === over?.sheet && place.cell === over.cell && isSameState(before, over.held);
    if (over && !isSame) throw new ExcelFailure("cell-changed", { sheet: over.sheet, cell: over.cell });
    // A serial in a cell of no format of its own would read as a number of days.
    const wanted = format !== null && ["General", "@"].includes(before.format) ? format : "General";
    if (
      before.format === "@" ||
      (wanted !== before.format && wanted !== "General" && !sheet.protection.protected)
    )
      cell.numberFormat = [[wanted]];
    cell.formulasLocal = [[formula]];
    cell.load(cellProperties);
    await context.sync();
    return { ...place, before, after: readState(cell) };
  });
