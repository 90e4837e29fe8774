import { normaliseLabel } from "../amounts";
import { areaAddress } from "../tables/address";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import type { CellValue, Sheet } from "../tables/workbook";

/** Rows above the lines in which a heading may stand. */
const headingRows = 4;
const saysTotal = /^(?:sous |grand )?total|^enveloppe|^reste\b|^solde\b/;

/** Does a label say that its line is none of those that share an envelope? */
export const isAsideLine = (label: string): boolean => saysTotal.test(normaliseLabel(label));

/** The lines of a table among which an envelope is shared or followed: its establishments, else its regions and items. */
export function listedLines({ rows }: AnnexTable): readonly TableRow[] {
  const establishments = rows.filter(({ kind }) => kind === "establishment");
  const lines =
    establishments.length > 0
      ? establishments
      : rows.filter(({ kind }) => kind === "region" || kind === "item");
  return lines.filter(({ label }) => !isAsideLine(label));
}

/** What a sheet holds at an absolute row and column. */
export const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;

/** The nearest text above a line in a column; empty when there is none. */
export function headingAbove(sheet: Sheet, line: number, column: number): string {
  for (let row = line - 1; row >= Math.max(sheet.top, line - headingRows); row--) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && value.trim() !== "") return value.trim().replace(/\s+/g, " ");
  }
  return "";
}

/** Rows of a column as cells and ranges. */
export function columnRanges(rows: readonly number[], column: number): string[] {
  const areas: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row });
  }
  return areas.map((area) => areaAddress({ ...area, left: column, right: column }));
}
