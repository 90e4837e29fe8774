import type { CellBlock, LineRange } from "./cellBlock";
import { findRowBlocks } from "./rowBlocks";
import type { SheetCells } from "./sheetCells";
import { cutSideBySide } from "./sideBySide";

/** Cuts a range by rows, then each block by columns, then the parts by rows again, until nothing cuts. */
function cut(cells: SheetCells, range: LineRange): CellBlock[] {
  return findRowBlocks(cells, range).flatMap((block) => {
    const parts = cutSideBySide(cells, block);
    return parts.length === 1 ? [block] : parts.flatMap((part) => cut(cells, part));
  });
}

/**
 * The blocks of amounts of a sheet, stacked or side by side, from top to bottom and left to right.
 */
export const findBlocks = (cells: SheetCells): CellBlock[] =>
  cells.lines === 0 ? [] : cut(cells, { first: 0, last: cells.lines - 1, left: 0, right: cells.width - 1 });
