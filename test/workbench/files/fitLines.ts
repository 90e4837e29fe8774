import type { Sheet } from "../../../src/tables/workbook";
import { DEFAULT_WIDTH, type SheetLook } from "./sheetLook";

/** The grid's own font, when the file names none. */
const FONT = "11pt Arial";
/** Pixels of a line of text, and of the cells' margins. */
const LINE = 19;
const MARGIN = 12;
/** Rows whose texts are measured: labels are among the first. */
const ROWS_MEASURED = 300;
/** Longer texts (in characters) are titles, which run over their neighbours. */
const LABEL = 30;

/** Gives a width to the columns and a height to the wrapped rows for which the file has none, so that labels are read. */
export function fitLines(sheet: Sheet, look: SheetLook): SheetLook {
  const columnWidths = new Map(look.columnWidths);
  const rowHeights = new Map(look.rowHeights);
  const text = (row: number, column: number): string =>
    String(sheet.values[row - sheet.top]?.[column - sheet.left] ?? "");
  const isBold = (row: number, column: number): boolean =>
    look.styles.get(`${row},${column}`)?.font?.bold === true;
  const widest = new Map<number, number>();
  sheet.values.slice(0, ROWS_MEASURED).forEach((line, r) =>
    line.forEach((value, c) => {
      const column = sheet.left + c;
      const wraps = look.styles.get(`${sheet.top + r},${column}`)?.alignment?.wrapText;
      const words = wraps ? String(value ?? "").split(/\s+/) : [String(value ?? "")];
      for (const word of words.filter(({ length }) => length <= LABEL)) {
        const width = textWidth(word, isBold(sheet.top + r, column));
        widest.set(column, Math.max(widest.get(column) ?? 0, width));
      }
    }),
  );
  for (const [column, width] of widest)
    if (!columnWidths.has(column) && width + MARGIN > DEFAULT_WIDTH)
      columnWidths.set(column, Math.round(width + MARGIN));
  for (const [at, { alignment }] of look.styles) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    if (!alignment?.wrapText || look.rowHeights.has(row)) continue;
    const lines = linesOf(
      text(row, column),
      (columnWidths.get(column) ?? DEFAULT_WIDTH) - MARGIN,
      isBold(row, column),
    );
    if (lines > 1) rowHeights.set(row, Math.max(rowHeights.get(row) ?? 0, lines * LINE + 6));
  }
  return { ...look, columnWidths, rowHeights };
}

/** Lines that a text takes when words are not cut. */
function linesOf(text: string, width: number, bold: boolean): number {
  let lines = 1;
  let used = "";
  for (const word of text.split(/\s+/)) {
    const longer = used === "" ? word : `${used} ${word}`;
    const fits = used === "" || textWidth(longer, bold) <= width;
    if (!fits) lines += 1;
    used = fits ? longer : word;
  }
  return lines;
}

const canvas = document.createElement("canvas").getContext("2d");

function textWidth(text: string, bold: boolean): number {
  if (!canvas) return 0;
  canvas.font = bold ? `bold ${FONT}` : FONT;
  return canvas.measureText(text).width;
}
