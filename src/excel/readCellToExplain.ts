import { loadActiveCell } from "./activeCell";
import { readState } from "./cellState";
import { readInExcel } from "./inExcel";
import type { HeldCell } from "./insertFormula";

/** The active cell as its explanation needs it. */
export interface CellToExplain extends HeldCell {
  /** Its formula as the user's Excel shows it; null without a formula. */
  readonly formulaLocal: string | null;
  readonly isProtected: boolean;
  /** How many cells are selected; null when the selection is made of several areas. */
  readonly selected: number | null;
}

/**
 * Reads the active cell, its sheet's protection and how much is selected; rejects with `editing` or `no-cell`.
 * @example const { cell, held, selected } = await readCellToExplain();
 */
export const readCellToExplain = (): Promise<CellToExplain> =>
  readInExcel(async (context) => {
    const { place, cell, sheet } = await loadActiveCell(context);
    const held = readState(cell);
    cell.load("formulasLocal");
    await context.sync();
    return {
      ...place,
      held,
      formulaLocal: held.formula === null ? null : String(cell.formulasLocal[0]?.[0]),
      isProtected: sheet.protection.protected,
      selected: await selectedCells(context),
    };
  });

const selectedCells = async (context: Excel.RequestContext): Promise<number | null> => {
  try {
    const range = context.workbook.getSelectedRange();
    range.load("rowCount,columnCount");
    await context.sync();
    return range.rowCount * range.columnCount;
  } catch {
    // Excel gives no single range for a selection of several areas.
    return null;
  }
};
