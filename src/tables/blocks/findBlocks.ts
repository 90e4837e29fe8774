import type { CellBlock, LineRange } from "./cellBlock";
import { findRowBlocks } from "./rowBlocks";
import type { SheetCells } from "../reading/sheetCells";
import { cutSideBySide } from "./sideBySide";

/**
 * Cuts a range by columns where a blank column goes all the way down, else by rows; then the parts in turn, until nothing cuts.
 *
 * Columns first: the rows of two tables side by side need not fall in with each other.
 */
function cut(cells: SheetCells, range: LineRange): CellBlock[] {
  const blocks = findRowBlocks(cells, range);
  const first = blocks[0];
  if (first === undefined) return [];
  const whole = { ...first, last: blocks.at(-1)?.last ?? first.last };
  const parts = cutSideBySide(cells, whole);
  if (parts.length > 1) return parts.flatMap((part) => cut(cells, part));
  return blocks.length === 1 ? [first] : blocks.flatMap((block) => cut(cells, block));
}

/**
 * The blocks of amounts of a sheet, stacked or side by side, from top to bottom and left to right.
 */
export const findBlocks = (cells: SheetCells): CellBlock[] =>
  cells.lines === 0 ? [] : cut(cells, { first: 0, last: cells.lines - 1, left: 0, right: cells.width - 1 });
