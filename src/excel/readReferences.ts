import type { Area, CellValue } from "../tables/workbook";
import { readInExcel } from "./inExcel";

/** An area of a sheet, or a name of the workbook. */
export type Reference =
  { readonly sheet: string; readonly area: Area } | { readonly sheet: string; readonly name: string };

/** What an area holds, from its first cell on; the part that nothing was ever typed in is left out. */
export interface ReadArea {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** More cells than this are not read for an explanation. */
const mostCells = 200_000;

/**
 * Reads what references hold; null for a sheet or a name that does not exist, for a name that is no range, and for more than
 * 200,000 cells. A name is looked for in its sheet first, then in the workbook. Three round trips, writes nothing.
 */
export const readReferences = (references: readonly Reference[]): Promise<readonly (ReadArea | null)[]> =>
  readInExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const found = references.map((reference) => {
      const sheet = worksheets.getItemOrNullObject(reference.sheet).load("name");
      if ("area" in reference) return { sheet, wanted: reference.area, named: [] };
      const items = [
        sheet.names.getItemOrNullObject(reference.name),
        names.getItemOrNullObject(reference.name),
      ];
      return { sheet, wanted: null, named: items.map((item) => item.getRangeOrNullObject()) };
    });
    const usedRange = (sheet: Excel.Worksheet): Excel.Range =>
      sheet.getUsedRangeOrNullObject(true).load([...place]);
    const used = found.map(({ sheet }) => usedRange(sheet));
    const named = found.map(({ named: ranges }) =>
      ranges.map((range) => ({ range: range.load([...place]), sheet: range.worksheet.load("name") })),
    );
    await context.sync();
    const parts = found.map(({ sheet, wanted }, at) => {
      const item = named[at]?.find(({ range }) => !range.isNullObject);
      if (item) return { sheet: item.sheet, area: areaOf(item.range) };
      const extent = used[at];
      if (sheet.isNullObject || wanted === null || !extent) return null;
      return { sheet, area: extent.isNullObject ? firstCell(wanted) : clipped(wanted, areaOf(extent)) };
    });
    const read = parts.map((part) => {
      if (part === null || sizeOf(part.area) > mostCells) return null;
      const { top, left, bottom, right } = part.area;
      const range = part.sheet
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .load("values");
      return { sheet: part.sheet.name, area: part.area, range };
    });
    await context.sync();
    return read.map((one) => {
      if (one === null) return null;
      const values = one.range.values as CellValue[][];
      return {
        sheet: one.sheet,
        area: one.area,
        values: values.map((row) => row.map((value) => (value === "" ? null : value))),
      };
    });
  });

const place = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const firstCell = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

/** An area without the rows and columns beyond the last cell in use; its first cell stays. */
const clipped = (area: Area, extent: Area): Area => ({
  ...area,
  bottom: Math.max(area.top, Math.min(area.bottom, extent.bottom)),
  right: Math.max(area.left, Math.min(area.right, extent.right)),
});
