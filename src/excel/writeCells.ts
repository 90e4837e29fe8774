import type { ExcelProblem } from "../messages/excel";
import { cellProperties, isLocked, isSameState, readState, writeState, type CellState } from "./cellState";
import { writeInExcel } from "./inExcel";
import { openOnly, openSheets } from "./openSheets";
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
 * two round trips to find the sheets and cells, one to write. Locked cells of protected sheets and missing sheets are
 * refused. The request that writes reads each cell again first: one that somebody changed in between gets its content back
 * and is refused (`cell-changed`). When Excel stops a long write in the middle, what was written is still given, the rest is refused.
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
      const asked = openOnly(batch, sheets, refused).map(({ place, sheet, ...protection }) => ({
        place,
        sheet,
        protection,
        range: sheet.getRange(place.cell).load(cellProperties),
      }));
      if (asked.length === 0) return;
      await context.sync();
      const refuse = ({ sheet, cell }: CellPlace, reason: ExcelProblem): void =>
        void refused.push({ sheet, cell, reason });
      const changed = asked.flatMap(({ place, sheet, range, protection }) => {
        const before = readState(range);
        const decided = isLocked(range, protection) ? "protected" : rewrite(place)(before);
        const reformats = typeof decided !== "string" && decided.format !== before.format;
        const wanted = reformats && !protection.allowsFormatting ? "protected" : decided;
        if (typeof wanted === "string") {
          refuse(place, wanted);
          return [];
        }
        return { place, range, before, wanted, found: sheet.getRange(place.cell).load(cellProperties) };
      });
      // Every cell is read again before the first is written: a formula that is replaced empties those it spilled into.
      for (const { range, wanted, before } of changed) {
        writeState(range, wanted, before);
        range.load(cellProperties);
      }
      await context.sync();
      let overtaken = 0;
      for (const { place, range, before, wanted, found } of changed) {
        const { sheet, cell } = place;
        if (isSameState(readState(found), before))
          written.push({ sheet, cell, before, after: readState(range) });
        else {
          writeState(range, readState(found), wanted);
          refuse(place, "cell-changed");
          overtaken++;
        }
      }
      if (overtaken > 0) await context.sync();
    });
  });
