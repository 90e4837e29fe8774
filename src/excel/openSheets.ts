import type { CellPlace, RefusedCell } from "./writeOutcome";

/** The sheets of that name: absent when renamed or deleted since. */
export interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  /** Only the cells that the author left unlocked can be written to. */
  readonly isProtected: boolean;
  /** False where a protection forbids to format cells. */
  readonly allowsFormatting: boolean;
  readonly isHidden: boolean;
}

/** Finds sheets by name in one round trip; those that no longer exist are not in the map. */
export async function openSheets(
  context: Excel.RequestContext,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, OpenSheet>> {
  const asked = [...new Set(names)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,visibility,protection/protected,protection/options");
    return { name, sheet };
  });
  await context.sync();
  const open = new Map<string, OpenSheet>();
  for (const { name, sheet } of asked) {
    if (sheet.isNullObject) continue;
    open.set(name, {
      sheet,
      isProtected: sheet.protection.protected,
      allowsFormatting: !sheet.protection.protected || sheet.protection.options?.allowFormatCells === true,
      isHidden: sheet.visibility !== "Visible",
    });
  }
  return open;
}

/** The places whose sheet is there and `allows` what is to be done, with their sheet; the others are refused, and why. */
export function openOnly<P extends CellPlace>(
  places: readonly P[],
  sheets: ReadonlyMap<string, OpenSheet>,
  refused: RefusedCell[],
  allows: (open: OpenSheet) => boolean = () => true,
): readonly (OpenSheet & { readonly place: P })[] {
  return places.flatMap((place) => {
    const open = sheets.get(place.sheet);
    if (open && allows(open)) return { ...open, place };
    refused.push({ sheet: place.sheet, cell: place.cell, reason: open ? "protected" : "sheet-gone" });
    return [];
  });
}
