import { CellKind, isAmountKind, isMarkKind } from "../reading/cellKind";
import { isClassRow, isColumnNumbering, isYearRow } from "../header/headerNumbers";
import type { SheetCells } from "../reading/sheetCells";

/** What a line is within some columns: amounts, only dashes or errors beside words, only words, or nothing. */
export type LineProfile = "amounts" | "marks" | "words" | "blank";

/** A numbering may go over tables side by side. */
const numbersColumns = (cells: SheetCells, line: number, left: number, right: number): boolean =>
  isColumnNumbering(cells, line, left, right) || isColumnNumbering(cells, line, 0, cells.width - 1);

/**
 * Says what a line is between two columns; years and column numbers are words.
 *
 * `atTop`: no row of amounts came before it in its block.
 */
export function profileLine(
  cells: SheetCells,
  line: number,
  left: number,
  right: number,
  atTop: boolean,
): LineProfile {
  let amounts = 0;
  let marks = 0;
  let words = 0;
  for (let c = left, last = cells.lastColumn(line, right); c <= last; c++) {
    const kind = cells.kind(line, c);
    if (isAmountKind(kind)) amounts += 1;
    // After a label, a number with a note stands where an amount would.
    else if (isMarkKind(kind) || (kind === CellKind.noted && words > 0)) marks += 1;
    else if (kind !== CellKind.blank) words += 1;
  }
  if (amounts + marks + words === 0) return "blank";
  if (amounts + marks > 0 && numbersColumns(cells, line, left, right)) return "words";
  if (amounts > 0)
    return isYearRow(cells, line, left, right, atTop) || (atTop && isClassRow(cells, line, left, right))
      ? "words"
      : "amounts";
  return marks > 0 ? "marks" : "words";
}
