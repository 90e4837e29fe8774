import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { workbookTexts } from "../../messages/reportWorkbook";
import { squareStatuses, type SquareStatus } from "../tableSquares";
import type { FileRows } from "./fileRows";
import { cellText } from "./reportSheet";

/** More pictures than this make a sheet that nobody scrolls through. */
const mostPictures = 60;

/** Sign and colours of each status: the sign tells what colour alone would not. */
const looks: Readonly<Record<SquareStatus, readonly [sign: string, fill: string, ink: string]>> = {
  none: ["", "FFFFFF", "1B1B1B"],
  exact: ["", "D5E8D4", "1E4D1E"],
  rounding: ["·", "D5E8D4", "1E4D1E"],
  uncheckable: ["–", "E3E3E3", "444444"],
  suspect: ["|", "CFE2F5", "0F548C"],
  broken: ["/", "F7D9B8", "8A3707"],
  culprit: ["×", "B10E1C", "FFFFFF"],
};

/** Points that a slanted head of column takes. */
const headHeight = 120;

/** The sheet of the pictures of the tables that have something to show; none when no table has. */
export function picturesSheets(files: readonly FileRows[], language: Language): WriteSheet[] {
  const texts = reportTexts(language);
  const pictures = files.flatMap((file) => file.pictures.map((picture) => ({ file: file.file, ...picture })));
  if (pictures.length === 0) return [];
  const shown = pictures.slice(0, mostPictures);
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = [];
  const heights = new Map<number, { height: number }>();
  const bold = { font: { bold: true } };
  const put = (column: number, value: string, style: NonNullable<Cell["style"]>): void =>
    void cells.set(`${rows.length},${column}`, { value: cellText(value), style });
  const square = (column: number, status: SquareStatus): void => {
    const [sign, fill, ink] = looks[status];
    const line = { style: "thin", color: { rgb: "BDBDBD" } } as const;
    put(column, sign, {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } },
      font: { bold: true, color: { rgb: ink } },
      alignment: { horizontal: "center" },
      border: { top: line, bottom: line, left: line, right: line },
    });
  };
  const next = (): void => void rows.push([]);

  put(0, texts.tables, { font: { bold: true, size: 16 } });
  next();
  for (const status of [...squareStatuses].reverse()) {
    put(0, texts.legend[status], { alignment: { horizontal: "right" } });
    square(1, status);
    next();
  }
  for (const { file, caption, columnLabels, rowLabels, squares } of shown) {
    next();
    put(0, files.length === 1 ? caption : `${file} – ${caption}`, bold);
    next();
    if (columnLabels) {
      columnLabels.forEach((label, c) =>
        put(c + 1, label, { alignment: { textRotation: 90, vertical: "bottom", horizontal: "center" } }),
      );
      heights.set(rows.length, { height: headHeight });
      next();
    }
    squares.forEach((statuses, r) => {
      put(0, rowLabels?.[r] ?? "", { alignment: { horizontal: "right" } });
      statuses.forEach((status, c) => square(c + 1, status));
      next();
    });
  }
  if (pictures.length > shown.length) {
    next();
    put(0, texts.picturesLeft(pictures.length - shown.length), {});
    next();
  }
  const widest = Math.max(1, ...shown.map(({ squares }) => squares[0]?.length ?? 0));
  return [
    {
      name: workbookTexts(language).sheets.pictures,
      columns: [{ width: 34 }, ...Array.from({ length: widest }, () => ({ width: 4 }))],
      rows,
      cells,
      rowDefs: heights,
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      headerFooter: { oddFooter: "&L&A&R&P / &N" },
    },
  ];
}
