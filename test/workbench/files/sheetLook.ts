import { readXlsx, type CellStyle } from "hucre/xlsx";

/** How a sheet of the file looks: what our reader leaves aside because no check needs it. Sizes in pixels. */
export interface SheetLook {
  /** By `row,column`, 0-based. */
  readonly styles: ReadonlyMap<string, CellStyle>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Width of a column for which the file gives none, in pixels. */
export const DEFAULT_WIDTH = 88;

export const plainLook: SheetLook = {
  styles: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  frozen: { rows: 0, columns: 0 },
};

/** A character of the standard font, and the margin of a column, in pixels. */
const CHARACTER = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;

/** Reads fonts, fills, borders, widths and frozen panes, by name of sheet; a file that hucre refuses is shown plain. */
export async function readLooks(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetLook>> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return new Map(
      sheets.map((sheet): [string, SheetLook] => [
        sheet.name,
        {
          styles: new Map(
            [...(sheet.cells ?? [])].flatMap(([at, { style }]) => (style ? [[at, style]] : [])),
          ),
          columnWidths: new Map(
            (sheet.columns ?? []).flatMap(({ width }, column) =>
              width === undefined ? [] : [[column, Math.round(width * CHARACTER + MARGIN)]],
            ),
          ),
          rowHeights: new Map(
            [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
              height === undefined ? [] : [[row, Math.round(height * PIXELS_PER_POINT)]],
            ),
          ),
          frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
        },
      ]),
    );
  } catch {
    return new Map();
  }
}
