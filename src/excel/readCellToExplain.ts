import { loadActiveCell } from "./activeCell";
import { readState } from "./cellState";
import { cellAddress } from "../tables/address";
import type { CellValue } from "../tables/workbook";
import { isFormula } from "./isFormula";
import { readInExcel } from "./inExcel";
import type { HeldCell } from "./insertFormula";
import { supports } from "./supports";

/** The active cell as its explanation needs it. */
export interface CellToExplain extends HeldCell {
  /** Its formula as the user's Excel shows it; null without a formula. */
  readonly formulaLocal: string | null;
  /** Its row, from 0. */
  readonly row: number;
  /** The cell whose formula spills over it; null when it holds its own, or where Excel cannot tell. */
  readonly spilledFrom: SpillAnchor | null;
  readonly isProtected: boolean;
  /** How many cells are selected; null when the selection is made of several areas. */
  readonly selected: number | null;
}

/** Where a formula that spills stands. */
export interface SpillAnchor {
  readonly cell: string;
  readonly row: number;
  readonly formula: string;
  readonly formulaLocal: string;
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
    const parent = supports("spilledRanges") ? cell.getSpillParentOrNullObject() : null;
    parent?.load("rowIndex,columnIndex,formulas,formulasLocal");
    await context.sync();
    return {
      ...place,
      held,
      row: cell.rowIndex,
      spilledFrom: anchorOf(cell, parent),
      formulaLocal: held.formula === null ? null : String(cell.formulasLocal[0]?.[0]),
      isProtected: sheet.protection.protected,
      selected: await selectedCells(context),
    };
  });

/** Excel may answer with the cell itself where its own formula spills. */
const anchorOf = (cell: Excel.Range, parent: Excel.Range | null): SpillAnchor | null => {
  if (!parent || parent.isNullObject) return null;
  const { rowIndex: row, columnIndex: column } = parent;
  const formula = parent.formulas[0]?.[0] as CellValue;
  if ((row === cell.rowIndex && column === cell.columnIndex) || !isFormula(formula, null)) return null;
  return { cell: cellAddress(row, column), row, formula, formulaLocal: String(parent.formulasLocal[0]?.[0]) };
};

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
