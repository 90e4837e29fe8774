import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { ExcelHost } from "../../excel-host/excelHost";
import { areaName } from "../../excel-host/model/a1";
import { cellKey, type HostSheet } from "../../excel-host/model/hostSheet";
import { fillToWrite } from "./patterns";
import { withCustomXml } from "./withCustomXml";
import { plainLook, type SheetLook } from "./sheetLook";

/** Pixels of one character of column width. */
const CHARACTER = 7;
const POINTS_PER_PIXEL = 3 / 4;

/**
 * The bytes of an .xlsx file with the workbook as it stands: values, formulas, formats, fills, merges, hidden lines, names of
 * sheets, custom XML parts.
 */
export async function saveCopy(host: ExcelHost, looks: ReadonlyMap<string, SheetLook>): Promise<Uint8Array> {
  const { sheets, active, customXmlParts } = host.workbook;
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheetToWrite(sheet, looks.get(sheet.name) ?? plainLook)),
    namedRanges: sheets.flatMap(({ name: scope, names }) =>
      [...names.values()].map(({ name, formula, visible }) => ({
        name,
        range: formula.replace(/^=/, ""),
        scope,
        hidden: !visible,
      })),
    ),
    activeSheet: sheets.indexOf(active),
  });
  return withCustomXml(
    bytes,
    customXmlParts.map(({ xml }) => xml),
  );
}

function sheetToWrite(sheet: HostSheet, look: SheetLook): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const used = sheet.usedArea(false);
  const styled = [...look.styles.keys()].map((at) => at.split(",").map(Number));
  const lastRow = Math.max(used?.bottom ?? 0, ...styled.map(([row = 0]) => row));
  const lastColumn = Math.max(used?.right ?? 0, ...styled.map(([, column = 0]) => column));
  for (let row = 0; row <= lastRow; row++)
    for (let column = 0; column <= lastColumn; column++) {
      const cell = cellToWrite(sheet, look, row, column);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  const columns = Math.max(lastColumn, ...look.columnWidths.keys(), ...sheet.columnWidths.keys());
  return {
    name: sheet.name,
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells,
    columns: Array.from({ length: columns + 1 }, (_, column) => ({
      hidden: sheet.hiddenColumns.has(column),
      ...widthOf(sheet, look, column),
    })),
    rowDefs: new Map(
      [...new Set([...sheet.hiddenRows, ...look.rowHeights.keys()])].map((row) => {
        const height = look.rowHeights.get(row);
        return [
          row,
          {
            hidden: sheet.hiddenRows.has(row),
            ...(height === undefined ? {} : { height: height * POINTS_PER_PIXEL }),
          },
        ];
      }),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map(({ name, area, style }) => ({
      name: name.replace(/\W/g, "_"),
      range: areaName(area),
      columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
        name: String(sheet.value(area.top, area.left + index) ?? `Colonne${index + 1}`),
      })),
      ...(style === "" ? {} : { style }),
    })),
    freezePane: { rows: Math.max(look.frozen.rows, sheet.frozenRows), columns: look.frozen.columns },
    hidden: sheet.visibility !== "Visible",
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

function cellToWrite(sheet: HostSheet, look: SheetLook, row: number, column: number): Partial<Cell> | null {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  const format = sheet.format(row, column);
  const fill = sheet.fills.get(cellKey(row, column));
  const { font, border, alignment, protection } = look.styles.get(`${row},${column}`) ?? {};
  const style: CellStyle = {
    ...(font ? { font } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(protection ? { protection } : {}),
    ...(format === "General" ? {} : { numFmt: format }),
    ...(fill && fill.pattern !== "None" ? { fill: fillToWrite(fill) } : {}),
  };
  const isBlank = value === null && formula === null;
  if (isBlank && Object.keys(style).length === 0) return null;
  return {
    value,
    style,
    ...(formula === null ? {} : { formula: formula.slice(1), formulaResult: value }),
  };
}

const widthOf = (sheet: HostSheet, look: SheetLook, column: number): { width?: number } => {
  const points = sheet.columnWidths.get(column);
  const pixels = points === undefined ? look.columnWidths.get(column) : points / POINTS_PER_PIXEL;
  return pixels === undefined ? {} : { width: pixels / CHARACTER };
};
