import type { CellPlace, RefusedCell } from "./writeOutcome";

/** The sheets of that name: absent when renamed or deleted since. */
export interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

/** Finds sheets by name in one round trip; those that no longer exist are not in the map. */
export async function openSheets(
  context: Excel.RequestContext,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, OpenSheet>> {
  const asked = [...new Set(names)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,visibility,protection/protected");
    return { name, sheet };
  });
  await context.sync();
  const open = new Map<string, OpenSheet>();
  for (const { name, sheet } of asked) {
    if (sheet.isNullObject) continue;
    open.set(name, {
      sheet,
      isProtected: sheet.protection.protected,
      isHidden: sheet.visibility !== "Visible",
    });
  }
  return open;
}

/** The places that can be written to, with their sheet; the others are refused, and why. */
export function writableOnly<P extends CellPlace>(
  places: readonly P[],
  sheets: ReadonlyMap<string, OpenSheet>,
  refused: RefusedCell[],
): readonly { readonly place: P; readonly sheet: Excel.Worksheet }[] {
  return places.flatMap((place) => {
    const open = sheets.get(place.sheet);
    if (open && !open.isProtected) return { place, sheet: open.sheet };
    refused.push({ sheet: place.sheet, cell: place.cell, reason: open ? "protected" : "sheet-gone" });
    return [];
  });
}
