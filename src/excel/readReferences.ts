import type { Area, CellValue } from "../tables/workbook";
import { readInExcel } from "./inExcel";
import { readTables, type TableWanted } from "./readTables";
import { supports } from "./supports";

/** An area of a sheet (or what the formula of its first cell spills over), a name of the workbook, a part of a table. */
export type Reference =
  | { readonly sheet: string; readonly area: Area; readonly spills?: true }
  | { readonly sheet: string; readonly name: string }
  | TableWanted;

/** What an area holds, from its first cell on; the part that nothing was ever typed in is left out. */
export interface ReadArea {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** What a name stands for when it is no range: a rate, a text. */
export interface ReadConstant {
  readonly constant: CellValue;
}

/** More cells than this are not read for an explanation. */
const mostCells = 200_000;

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * Reads what references hold; null for a sheet, a name or a table that does not exist, and for more than 200,000 cells. A name is
 * looked for in its sheet first, then in the workbook. Five round trips at most, writes nothing.
 */
export const readReferences = (
  references: readonly Reference[],
): Promise<readonly (ReadArea | ReadConstant | null)[]> =>
  readInExcel(async (context) => {
    const found = references.map((reference) => askedOf(context, reference));
    await context.sync();
    const wanted = references.filter((reference) => "table" in reference);
    const tables = [...(await readTables(context, wanted))];
    const parts = found.map((one) => (one === "table" ? (tables.shift() ?? null) : placeOf(one)));
    const read = parts.map((part) => {
      if (part === null || "constant" in part) return part;
      if (sizeOf(part.area) > mostCells) return null;
      const { top, left, bottom, right } = part.area;
      const range = part.sheet
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .load("values");
      return { sheet: part.sheet.name, area: part.area, range };
    });
    await context.sync();
    return read.map((one) => {
      if (one === null || "constant" in one) return one;
      const values = one.range.values as CellValue[][];
      return {
        sheet: one.sheet,
        area: one.area,
        values: values.map((row) => row.map((value) => (value === "" ? null : value))),
      };
    });
  });

const place = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

interface AskedArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly extent: Excel.Range;
}

interface AskedName {
  readonly items: readonly {
    readonly item: Excel.NamedItem;
    readonly range: Excel.Range;
    readonly sheet: Excel.Worksheet;
  }[];
}

const askedOf = (context: Excel.RequestContext, reference: Reference): AskedArea | AskedName | "table" => {
  if ("table" in reference) return "table";
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(reference.sheet).load("name");
  if ("name" in reference) {
    const items = [sheet.names, names].map((scope) => {
      const item = scope.getItemOrNullObject(reference.name).load("type,value");
      const range = item.getRangeOrNullObject().load([...place]);
      return { item, range, sheet: range.worksheet.load("name") };
    });
    return { items };
  }
  const { area } = reference;
  if (reference.spills && !supports("spilledRanges")) return { items: [] };
  const extent = reference.spills
    ? sheet.getRangeByIndexes(area.top, area.left, 1, 1).getSpillingToRangeOrNullObject()
    : sheet.getUsedRangeOrNullObject(true);
  return { sheet, area: reference.spills ? everyCell : area, extent: extent.load([...place]) };
};

const everyCell: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

const placeOf = (asked: AskedArea | AskedName): Place | ReadConstant | null => {
  if ("items" in asked) {
    const held = asked.items.find(({ item }) => !item.isNullObject);
    if (held === undefined) return null;
    if (!held.range.isNullObject) return { sheet: held.sheet, area: areaOf(held.range) };
    const { value } = held.item as { readonly value: unknown };
    return typeof value === "number" ||
      typeof value === "boolean" ||
      (typeof value === "string" && !/^[=#]/.test(value))
      ? { constant: value }
      : null;
  }
  const { sheet, area, extent } = asked;
  if (sheet.isNullObject) return null;
  if (area === everyCell) return extent.isNullObject ? null : { sheet, area: areaOf(extent) };
  return { sheet, area: extent.isNullObject ? firstCell(area) : clipped(area, areaOf(extent)) };
};

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
