import type { Sheet } from "../../../src/tables/workbook";
import type { SheetLook } from "./sheetLook";

/** Pixels of a character (bold, as in headers), of a line of text, and of the cells' margins. */
const CHARACTER = 8.5;
const LINE = 19;
const MARGIN = 12;
/** Longer texts are titles, which run over their neighbours. */
const LABEL = 30;

/** Gives a width to the columns and a height to the wrapped rows for which the file has none, so that labels are read. */
export function fitLines(sheet: Sheet, look: SheetLook): SheetLook {
  const columnWidths = new Map(look.columnWidths);
  const rowHeights = new Map(look.rowHeights);
  const text = (row: number, column: number): string =>
    String(sheet.values[row - sheet.top]?.[column - sheet.left] ?? "");
  const longest = new Map<number, number>();
  sheet.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const column = sheet.left + c;
      const wraps = look.styles.get(`${sheet.top + r},${column}`)?.alignment?.wrapText;
      const words = wraps ? String(value ?? "").split(/\s+/) : [String(value ?? "")];
      for (const { length } of words)
        if (length <= LABEL) longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }),
  );
  for (const [column, length] of longest)
    if (!columnWidths.has(column) && length > 8)
      columnWidths.set(column, Math.round(length * CHARACTER + MARGIN));
  for (const [at, { alignment }] of look.styles) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    if (!alignment?.wrapText || look.rowHeights.has(row)) continue;
    const lines = linesOf(text(row, column), (columnWidths.get(column) ?? 88) - MARGIN);
    if (lines > 1) rowHeights.set(row, Math.max(rowHeights.get(row) ?? 0, lines * LINE + 6));
  }
  return { ...look, columnWidths, rowHeights };
}

/** Lines that a text takes when words are not cut. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const size = word.length * CHARACTER;
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    used += size + CHARACTER;
  }
  return lines;
}
