import type { SheetCells } from "./sheetCells";
import type { Area } from "../workbook";

/** The merged areas of a sheet, found by any of their cells. */
export class MergedCells {
  private readonly byRow = new Map<number, Area[]>();

  /** Only areas between two absolute rows are kept: a header's, not a whole sheet's. */
  constructor(
    private readonly cells: SheetCells,
    top: number,
    bottom: number,
  ) {
    for (const area of cells.sheet.merges ?? []) {
      for (let row = Math.max(area.top, top); row <= Math.min(area.bottom, bottom); row++) {
        const areas = this.byRow.get(row);
        if (areas === undefined) this.byRow.set(row, [area]);
        else areas.push(area);
      }
    }
  }

  /** The merged area that covers a cell, absolute. */
  areaAt(line: number, column: number): Area | null {
    const c = this.cells.columnOf(column);
    return this.byRow.get(this.cells.rowOf(line))?.find((area) => area.left <= c && c <= area.right) ?? null;
  }
}
