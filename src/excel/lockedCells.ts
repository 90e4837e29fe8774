import { isLocked } from "./cellState";
import { readInExcel } from "./inExcel";
import { openOnly, openSheets } from "./openSheets";
import { inBatches, type CellPlace } from "./writeOutcome";

/**
 * Those of some cells that the protection of their sheet closes; a sheet that is gone closes none.
 * @example (await lockedCells([{ sheet: "Annexe I", cell: "C6" }])).has("Annexe I!C6")
 */
export const lockedCells = (places: readonly CellPlace[]): Promise<ReadonlySet<string>> =>
  places.length === 0
    ? Promise.resolve(new Set())
    : readInExcel(async (context) => {
        const names = places.map(({ sheet }) => sheet);
        const sheets = await openSheets(context, names);
        const closed = openOnly(places, sheets, [], ({ isProtected }) => isProtected);
        const locked = new Set<string>();
        for (const batch of inBatches(closed)) {
          const asked = batch.map(({ sheet, place, isProtected }) => ({
            place,
            isProtected,
            range: sheet.getRange(place.cell).load("format/protection/locked"),
          }));
          await context.sync();
          for (const { place, range, ...protection } of asked)
            if (isLocked(range, protection)) locked.add(`${place.sheet}!${place.cell}`);
        }
        return locked;
      });
