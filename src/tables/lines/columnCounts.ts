import type { CellBlock } from "../blocks/cellBlock";
import { CellKind, isAmountKind, isMarkKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** How many cells of each nature the body of a block has, by column of the sheet. */
export interface ColumnCounts {
  readonly amounts: Uint32Array;
  readonly marks: Uint32Array;
  readonly words: Uint32Array;
}

/** Counts amounts, dashes or errors, and words of every column of a block's body. */
export function countColumns(cells: SheetCells, block: CellBlock): ColumnCounts {
  const amounts = new Uint32Array(cells.width);
  const marks = new Uint32Array(cells.width);
  const words = new Uint32Array(cells.width);
  for (let line = block.bodyFirst; line <= block.last; line++) {
    for (let c = block.left, last = cells.lastColumn(line, block.right); c <= last; c++) {
      const kind = cells.kind(line, c);
      if (kind === CellKind.blank) continue;
      const counts = isAmountKind(kind) ? amounts : isMarkKind(kind) ? marks : words;
      counts[c] = (counts[c] as number) + 1;
    }
  }
  return { amounts, marks, words };
}
