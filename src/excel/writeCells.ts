import type { ExcelProblem } from "../messages/excel";
import { cellProperties, readState, writeState, type CellState } from "./cellState";
import { writeInExcel } from "./inExcel";
import { openSheets, writableOnly } from "./openSheets";
import { writeInBatches, type CellPlace, type WriteOutcome } from "./writeOutcome";

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
    return writeInBatches<T, WrittenCell>(places, async (batch, { written, refused }) => {
      const asked = writableOnly(batch, sheets, refused).map(({ place, sheet }) => ({
        place,
        range: sheet.getRange(place.cell).load(cellProperties),
      }));
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
    });
  });
