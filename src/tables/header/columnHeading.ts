import type { CellBlock } from "../blocks/cellBlock";
import { CellKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** Rows of header looked at above a body before the header itself is known. */
const headerRows = 6;

/** The texts over a column of a block, nearest first, up to the first blank row. */
export function columnHeadings(cells: SheetCells, block: CellBlock, column: number): string[] {
  const texts: string[] = [];
  const top = Math.max(block.first, block.bodyFirst - headerRows);
  for (let line = block.bodyFirst - 1; line >= top; line--) {
    if (cells.kind(line, column) !== CellKind.blank) texts.push(cells.text(line, column).toLowerCase());
    if (cells.gapBefore(line) > 0) break;
  }
  return texts;
}
