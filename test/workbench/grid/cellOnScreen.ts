import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Where the lower left corner of a cell is in the grid's area, in pixels, the scroll counted. */
export function cellOnScreen(
  shown: FWorksheet,
  row: number,
  column: number,
): { left: number; bottom: number } {
  const corner = (r: number, c: number): DOMRect => shown.getRange(r, c).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = shown.getScrollState();
  const [cell, first, origin] = [
    corner(row, column),
    corner(sheetViewStartRow, sheetViewStartColumn),
    corner(0, 0),
  ];
  return {
    left: cell.left - (first.left - origin.left) - offsetX,
    bottom: cell.bottom - (first.top - origin.top) - offsetY,
  };
}
