import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../messages/language";
import { workbookTexts } from "../../messages/reportWorkbook";
import { pictureRows, squareLooks, type PictureText } from "../pictureRows";
import type { FileRows } from "./fileRows";
import { cellText } from "./reportSheet";

type Style = NonNullable<Cell["style"]>;

/** Points that a row of upright heads takes. */
const headHeight = 90;

const styles: Readonly<Record<PictureText["role"], Style>> = {
  title: { font: { bold: true, size: 16 } },
  caption: { font: { bold: true } },
  label: { alignment: { horizontal: "right" } },
  head: { alignment: { textRotation: 90, vertical: "bottom", horizontal: "center" } },
  note: {},
};
const line = { style: "thin", color: { rgb: "BDBDBD" } } as const;
const border = { top: line, bottom: line, left: line, right: line };

/** The sheet of the pictures of the tables that have something to show; none when no table has. */
export function picturesSheets(files: readonly FileRows[], language: Language): WriteSheet[] {
  const pictures = files.flatMap(({ file, pictures: own }) =>
    files.length === 1
      ? own
      : own.map((picture) => ({ ...picture, caption: `${file} – ${picture.caption}` })),
  );
  const layout = pictureRows(pictures, language);
  if (layout === null) return [];
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, column, text, role } of layout.texts)
    cells.set(`${row},${column}`, { value: cellText(text), style: styles[role] });
  for (const { area, status } of layout.squares) {
    const [value, fill, ink] = squareLooks[status];
    const style: Style = {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } },
      font: { bold: true, color: { rgb: ink } },
      alignment: { horizontal: "center", vertical: "center" },
      border,
    };
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        cells.set(`${row},${column}`, { value, style });
  }
  return [
    {
      name: workbookTexts(language).sheets.pictures,
      columns: layout.columns.map((column) => ({ width: column === "label" ? 34 : 4 })),
      rows: Array.from({ length: layout.rows }, (): CellValue[] => []),
      cells,
      rowDefs: new Map(layout.heads.map(({ top }) => [top, { height: headHeight }])),
      // Written as the last row of the page before.
      rowBreaks: layout.breaks.map((row) => row - 1),
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: layout.isOnePage ? 1 : 0,
      },
      headerFooter: { oddFooter: "&L&A&R&P / &N" },
    },
  ];
}
