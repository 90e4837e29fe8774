import { cellProperties, isLocked, readState, type CellState } from "./cellState";
import { ExcelFailure } from "./excelFailure";
import { readInExcel } from "./inExcel";
import { openSheets } from "./openSheets";
import type { CellPlace } from "./writeOutcome";

/** A cell and what it held when it was read. */
export interface ReadCell extends CellPlace {
  readonly held: CellState;
}

/**
 * What cells of one sheet hold, so that a write over them can be told first; rejects with `sheet-gone` or `editing`, and with
 * `protected` where one of them takes no writing: part of a column of shares adds up to nothing.
 * @example const [first] = await readCells("Retour", ["D7", "D8"]);
 */
export const readCells = (name: string, cells: readonly string[]): Promise<readonly ReadCell[]> =>
  readInExcel(async (context) => {
    const open = (await openSheets(context, [name])).get(name);
    if (!open) throw new ExcelFailure("sheet-gone", { sheet: name });
    const ranges = cells.map((cell) => ({ cell, range: open.sheet.getRange(cell).load(cellProperties) }));
    await context.sync();
    if (ranges.some(({ range }) => isLocked(range, open)))
      throw new ExcelFailure("protected", { sheet: name });
    return ranges.map(({ cell, range }) => ({ sheet: name, cell, held: readState(range) }));
  });
