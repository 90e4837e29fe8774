import type { ExcelProblem } from "../messages/excel";
import { cellProperties, readState, writeState, type CellState } from "./cellState";
import { toExcelFailure } from "./excelFailure";
import { writeInExcel } from "./inExcel";
import { openSheets, type OpenSheet } from "./openSheets";
import { inBatches, type CellPlace, type RefusedCell, type WriteOutcome } from "./writeOutcome";

/** A cell that was written: what it held before and what it holds since. */
export interface WrittenCell extends CellPlace {
  readonly before: CellState;
  readonly after: CellState;
}

/** Says what to put in a cell that was found as given, or why it must be left alone. */
export type Rewrite = (now: CellState) => CellState | ExcelProblem;

/**
 * Reads cells, decides cell by cell on what they hold now, writes, and reads back what Excel made of it:
 * two round trips to find the sheets and cells, one to write. Cells of protected or missing sheets are refused.
 * When Excel stops a long write in the middle, what was written is still given, the rest is refused.
 */
export const writeCells = <T extends CellPlace>(
  places: readonly T[],
  rewrite: (place: T) => Rewrite,
): Promise<WriteOutcome<WrittenCell>> =>
  writeInExcel(async (context) => {
    const sheets = await openSheets(
      context,
      places.map(({ sheet }) => sheet),
    );
    const refused: RefusedCell[] = [];
    const written: WrittenCell[] = [];
    const batches = inBatches(places);
    for (const [index, batch] of batches.entries()) {
      try {
        await writeBatch(context, sheets, batch, rewrite, written, refused);
      } catch (error) {
        const { problem } = toExcelFailure(error);
        if (written.length === 0) throw error;
        const left = batches.slice(index).flat();
        const done = new Set([...written, ...refused].map(({ sheet, cell }) => `${sheet}!${cell}`));
        for (const { sheet, cell } of left) {
          if (!done.has(`${sheet}!${cell}`)) refused.push({ sheet, cell, reason: problem });
        }
        break;
      }
    }
    return { written, refused };
  });

async function writeBatch<T extends CellPlace>(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, OpenSheet>,
  batch: readonly T[],
  rewrite: (place: T) => Rewrite,
  written: WrittenCell[],
  refused: RefusedCell[],
): Promise<void> {
  const asked = batch.flatMap((place) => {
    const open = sheets.get(place.sheet);
    if (open && !open.isProtected) {
      return { place, range: open.sheet.getRange(place.cell).load(cellProperties) };
    }
    refused.push({ sheet: place.sheet, cell: place.cell, reason: open ? "protected" : "sheet-gone" });
    return [];
  });
  if (asked.length === 0) return;
  await context.sync();
  const changed = asked.flatMap(({ place, range }) => {
    const before = readState(range);
    const wanted = rewrite(place)(before);
    if (typeof wanted === "string") {
      refused.push({ sheet: place.sheet, cell: place.cell, reason: wanted });
      return [];
    }
    writeState(range, wanted);
    range.load(cellProperties);
    return { place, range, before };
  });
  await context.sync();
  for (const { place, range, before } of changed) {
    written.push({ sheet: place.sheet, cell: place.cell, before, after: readState(range) });
  }
}
