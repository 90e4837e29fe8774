import type { CellBlock } from "../blocks/cellBlock";
import { CellKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** Rows of header looked at above a body before the header itself is known. */
const headerRows = 6;

/** Does a line hold nothing between two columns but its first cell: a title that goes over all of them? */
function isTitle(cells: SheetCells, line: number, left: number, right: number): boolean {
  for (let c = left + 1; c <= right; c++) if (cells.kind(line, c) !== CellKind.blank) return false;
  return true;
}

/** The texts over a column of a block, nearest first, up to the first blank row or to a title over the headings. */
export function columnHeadings(cells: SheetCells, block: CellBlock, column: number): string[] {
  const texts: string[] = [];
  const top = Math.max(block.first, block.bodyFirst - headerRows);
  for (let line = block.bodyFirst - 1; line >= top; line--) {
    if (texts.length > 0 && column === block.left && isTitle(cells, line, column, block.right)) break;
    if (cells.kind(line, column) !== CellKind.blank) texts.push(cells.text(line, column).toLowerCase());
    if (cells.gapBefore(line) > 0) break;
  }
  return texts;
}
