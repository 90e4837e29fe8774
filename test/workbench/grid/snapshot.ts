import { CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../../src/tables/workbook";
import type { ExcelHost } from "../../excel-host/excelHost";
import { MAX_COLUMNS } from "../../excel-host/model/a1";
import { cellKey, type HostSheet } from "../../excel-host/model/hostSheet";
import { DEFAULT_WIDTH, plainLook, type SheetLook } from "../files/sheetLook";
import { cellStyle } from "./cellStyle";

/** Empty lines shown after the last used ones. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const PIXELS_PER_POINT = 4 / 3;

/** The styles already met, by number: the grid keeps one copy of each. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  nameOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const name = this.names.get(key) ?? `s${this.names.size}`;
    this.names.set(key, name);
    this.styles[name] = style;
    return name;
  }
}

/** The whole workbook as the grid opens it; sheets keep the host's ids. */
export function workbookSnapshot(
  host: ExcelHost,
  looks: ReadonlyMap<string, SheetLook>,
): Partial<IWorkbookData> {
  const table = new StyleTable();
  const { sheets, name } = host.workbook;
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "1",
    locale: LocaleType.FR_FR,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        sheetSnapshot(sheet, looks.get(sheet.name) ?? plainLook, (style) => table.nameOf(style)),
      ]),
    ),
    styles: table.styles,
  };
}

/** One sheet; `named` may turn repeated styles into references. */
export function sheetSnapshot(
  sheet: HostSheet,
  look: SheetLook,
  named: (style: IStyleData) => IStyleData | string = (style) => style,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const styleAt = styleFinder(sheet, look, named);
  const place = (row: number, column: number): void => {
    const line = (cellData[row] ??= {});
    line[column] ??= { ...cellContent(sheet, row, column), s: styleAt(row, column) };
  };
  for (const grid of [sheet.values, sheet.formulas, sheet.formats] as readonly (readonly unknown[])[][])
    grid.forEach((line, row) =>
      line?.forEach((held, column) => {
        if (held !== null && held !== undefined && held !== "") place(row, column);
      }),
    );
  for (const at of look.styles.keys()) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    place(row, column);
  }
  for (const key of sheet.fills.keys()) place(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
  const rows = Object.keys(cellData).map(Number);
  const lastColumn = Math.max(
    0,
    ...Object.values(cellData).map((line) => Math.max(...Object.keys(line).map(Number))),
  );
  const { rows: frozenRows, columns: frozenColumns } = look.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    cellData,
    rowCount: Math.max(100, rows.reduce((last, row) => Math.max(last, row), 0) + SPARE_ROWS),
    columnCount: Math.max(26, lastColumn + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_WIDTH,
    mergeData: sheet.merges.map(rangeOf),
    rowData: lines(look.rowHeights, sheet.hiddenRows, "h"),
    columnData: lines(new Map([...look.columnWidths, ...setWidths(sheet)]), sheet.hiddenColumns, "w"),
    freeze: {
      xSplit: frozenColumns,
      ySplit: Math.max(frozenRows, sheet.frozenRows),
      startRow: Math.max(frozenRows, sheet.frozenRows) || -1,
      startColumn: frozenColumns || -1,
    },
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}

/** Most cells have a number format and nothing else: their style is made once per format. */
function styleFinder(
  sheet: HostSheet,
  look: SheetLook,
  named: (style: IStyleData) => IStyleData | string,
): (row: number, column: number) => IStyleData | string {
  const ofFormat = new Map<string, IStyleData | string>();
  const hasAreas = sheet.styles.length > 0 || sheet.tables.length > 0;
  return (row, column) => {
    const key = cellKey(row, column);
    const isOwn =
      hasAreas || sheet.fills.has(key) || sheet.links.has(key) || look.styles.has(`${row},${column}`);
    if (isOwn) return named(cellStyle(sheet, look, row, column));
    const format = sheet.format(row, column);
    const style = ofFormat.get(format) ?? named(cellStyle(sheet, look, row, column));
    ofFormat.set(format, style);
    return style;
  };
}

/** Value and formula of a cell, as the grid keeps them: numbers typed as text stay text. */
export function cellContent(sheet: HostSheet, row: number, column: number): ICellData {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (value === null) return { v: null, f: formula, t: null, p: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, f: formula, t: CellValueType.BOOLEAN, p: null };
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, f: formula, t: type, p: null };
}

/** Widths that the add-in set, in pixels. */
export const setWidths = (sheet: HostSheet): [number, number][] =>
  [...sheet.columnWidths].map(([column, points]) => [column, Math.round(points * PIXELS_PER_POINT)]);

/** The grid's name for an area. */
export const rangeOf = (area: Area) => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

function lines(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: "h" | "w",
): Record<number, Record<string, number>> {
  const all: Record<number, Record<string, number>> = {};
  for (const [line, pixels] of sizes) all[line] = { [size]: pixels };
  for (const line of hidden) all[line] = { ...all[line], hd: 1 };
  return all;
}
