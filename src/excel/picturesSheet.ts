import { controlSheetTexts } from "../messages/controlSheet";
import type { Language } from "../messages/language";
import { pictureOf, pictureRows, squareLooks, type PictureText } from "../reports/pictureRows";
import type { ReportContent } from "../reports/content";
import type { Area } from "../tables/workbook";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";

/** Points of the column of labels, and of a square. */
const [labelWidth, squareWidth] = [190, 22];

/** The sheet that goes with the control sheet: a picture of each table with something to show; null when no table has. */
export function picturesDraft({ tables }: ReportContent, language: Language): SheetDraft | null {
  const layout = pictureRows(
    tables.map((table) => pictureOf(table, language)),
    language,
  );
  if (layout === null) return null;
  const rows: DraftCell[][] = Array.from({ length: layout.rows }, () => []);
  const put = (row: number, column: number, text: string): void => {
    const cells = rows[row];
    if (!cells) return;
    while (cells.length < column) cells.push(null);
    cells[column] = text;
  };
  for (const { row, column, text } of layout.texts) put(row, column, text);
  for (const { area, status } of layout.squares)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) put(row, column, squareLooks[status][0]);
  const areasOf = (...roles: readonly PictureText["role"][]): Area[] =>
    layout.texts
      .filter(({ role }) => roles.includes(role))
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  return {
    name: controlSheetTexts(language).pictures,
    mark: "control",
    rows,
    bold: areasOf("title", "caption"),
    columnWidths: layout.columns.map((column) => (column === "label" ? labelWidth : squareWidth)),
    drawing: {
      painted: layout.squares.map(({ area, status }) => {
        const [, fill, ink] = squareLooks[status];
        return { area, fill: `#${fill}`, ink: `#${ink}` };
      }),
      ruled: layout.frames,
      upright: layout.heads,
      right: layout.frames.map(({ top, left, bottom }) => ({
        top,
        left: left - 1,
        bottom,
        right: left - 1,
      })),
      pageBreaks: layout.breaks,
      isOnePage: layout.isOnePage,
    },
  };
}
