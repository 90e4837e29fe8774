import type { Area } from "../tables/workbook";

/** A part of a table, some of its columns by their headings (null: all of them), and the row of the formula that refers to it. */
export interface TableWanted {
  readonly table: string;
  readonly part: "data" | "all" | "headers" | "totals" | "row";
  readonly columns: readonly [first: string, last: string] | null;
  readonly row: number;
}

/** The rows and columns of a sheet that a reference to a table means. */
export interface TableArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

interface FoundTable {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly showsTotals: boolean;
}

/**
 * Where references to tables lead; null for a table or a column that does not exist, a table without headings, a row outside it.
 * Two round trips for any number of references, writes nothing.
 */
export const readTables = async (
  context: Excel.RequestContext,
  wanted: readonly TableWanted[],
): Promise<readonly (TableArea | null)[]> => {
  const names = [...new Set(wanted.map(({ table }) => table.toLowerCase()))];
  if (names.length === 0) return [];
  const tables = names.map((name) =>
    context.workbook.tables.getItemOrNullObject(name).load("showHeaders,showTotals"),
  );
  await context.sync();
  const loaded = tables.map((table) => {
    if (table.isNullObject || !table.showHeaders) return null;
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const header = table.getHeaderRowRange().load("values");
    return { table, range, header, sheet: range.worksheet.load("name") };
  });
  await context.sync();
  const found = new Map(
    loaded.map((one, at) => [names[at] ?? "", one === null ? null : tableOf(one)] as const),
  );
  return wanted.map((reference) => {
    const table = found.get(reference.table.toLowerCase());
    const area = table ? areaOf(table, reference) : null;
    return table && area ? { sheet: table.sheet, area } : null;
  });
};

const tableOf = ({
  table,
  range,
  header,
  sheet,
}: {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly sheet: Excel.Worksheet;
}): FoundTable => ({
  sheet,
  area: {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  },
  headings: (header.values[0] ?? []).map((value) => String(value).trim().toLowerCase()),
  showsTotals: table.showTotals,
});

const rowsOf = (
  { area: { top, bottom }, showsTotals }: FoundTable,
  { part, row }: TableWanted,
): readonly [number, number] | null => {
  const [first, last] = [top + 1, showsTotals ? bottom - 1 : bottom];
  switch (part) {
    case "all":
      return [top, bottom];
    case "headers":
      return [top, top];
    case "totals":
      return showsTotals ? [bottom, bottom] : null;
    case "data":
      return first <= last ? [first, last] : null;
    case "row":
      return row >= first && row <= last ? [row, row] : null;
  }
};

const areaOf = (table: FoundTable, reference: TableWanted): Area | null => {
  const rows = rowsOf(table, reference);
  const ends = reference.columns?.map((name) => table.headings.indexOf(name.toLowerCase()));
  if (rows === null || ends?.some((at) => at < 0)) return null;
  const [from = 0, to = table.headings.length - 1] = ends ?? [];
  const { left } = table.area;
  return { top: rows[0], bottom: rows[1], left: left + Math.min(from, to), right: left + Math.max(from, to) };
};
