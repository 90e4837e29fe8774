import { normaliseLabel } from "../amounts";
import { columnLetters } from "../tables/address";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import type { CellValue, Sheet } from "../tables/workbook";
import type { Line } from "./line";

/** A table of one of the two versions, with all of its columns: amounts, names and other texts. */
export interface ComparedTable {
  readonly sheet: Sheet;
  readonly table: AnnexTable;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Amounts typed as texts, by place in the grid. */
  readonly textAmounts: ReadonlyMap<number, string>;
}

/** The value of a cell, by absolute indices; "" counts for nothing. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  return value === undefined || value === "" ? null : value;
}

/** The formula of a cell, by absolute indices. */
export const formulaAt = (sheet: Sheet, row: number, column: number): string | null =>
  sheet.formulas?.[row - sheet.top]?.[column - sheet.left] || null;

/** Gathers what a comparison knows a table by. */
export function comparedTable(sheet: Sheet, table: AnnexTable): ComparedTable {
  return {
    sheet,
    table,
    rows: rowLines(sheet, table),
    columns: columnLines(sheet, table),
    textAmounts: new Map(
      table.notes.flatMap((note) =>
        note.kind === "text-number" ? [[note.index, note.amount.toFixed()] as const] : [],
      ),
    ),
  };
}

const spelled = ({ label, code }: TableRow): string => [code, label].filter(Boolean).join(" ");

/** Do the codes merely number the lines? A line more, and all of those below have another number. */
function areRanks(rows: readonly TableRow[]): boolean {
  const codes = rows.flatMap(({ code }) => (code === null ? [] : [Number(code)]));
  return codes.length > 1 && codes.every((code, i) => i === 0 || code === (codes[i - 1] as number) + 1);
}

function rowLines(sheet: Sheet, table: AnnexTable): Line[] {
  const { rows, regions } = table;
  const amounts = new Set(table.columns.map(({ column }) => column));
  const naming: number[] = [];
  for (let c = table.area.left; c <= table.area.right; c++) if (!amounts.has(c)) naming.push(c);
  const ranks = areRanks(rows);
  const regionOf = new Map(
    (regions?.rows ?? []).flatMap(({ index, byName }) => (byName ? [[index, byName] as const] : [])),
  );
  return rows.map((row, i) => {
    const region = regionOf.get(i);
    const label = region ? `region ${region.set} ${region.code}` : normaliseLabel(row.label);
    const others = naming
      .filter((c) => c !== row.labelColumn && c !== row.codeColumn)
      .map((c) => valueAt(sheet, row.row, c))
      .filter((value) => value !== null);
    const code = row.code === null || ranks ? "" : row.code.trim().toUpperCase();
    return {
      at: row.row,
      name: ranks ? row.label : spelled(row),
      keys: [[label, code, ...others.map(String)].join("\u0000").replace(/^\0+$/, ""), code, label],
      inGrid: i,
      isHidden: row.hidden,
    };
  });
}

/** The texts of a column's header, for a column that holds no amounts. */
function headingOf(sheet: Sheet, { area, bodyTop }: AnnexTable, column: number): string {
  const texts: string[] = [];
  for (let row = area.top; row < bodyTop; row++) {
    const value = valueAt(sheet, row, column);
    if (value !== null) texts.push(String(value).trim());
  }
  return texts.join(" › ");
}

function columnLines(sheet: Sheet, table: AnnexTable): Line[] {
  const inGrid = new Map(table.columns.map((column, i) => [column.column, i]));
  const lines: Line[] = [];
  for (let at = table.area.left; at <= table.area.right; at++) {
    const place = inGrid.get(at) ?? -1;
    const column = table.columns[place];
    const name = column?.label ?? headingOf(sheet, table, at);
    const isEmpty = (): boolean => table.rows.every(({ row }) => valueAt(sheet, row, at) === null);
    if (!column && name === "" && isEmpty()) continue;
    const code = column?.missionCode ?? "";
    const own = column?.path.at(-1) ?? "";
    lines.push({
      at,
      name: name || columnLetters(at),
      keys: [normaliseLabel(name), code, normaliseLabel(own || name)],
      inGrid: place,
      isHidden: column?.hidden ?? sheet.hiddenColumns?.has(at) ?? false,
    });
  }
  return lines;
}
