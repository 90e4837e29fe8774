import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { sayCounts } from "../messages/verdict";
import type { Area } from "../tables/workbook";
import type { ReportContent } from "./content";
import {
  squareLabels,
  squareStatuses,
  tableSquares,
  type SquareLabels,
  type SquareStatus,
} from "./tableSquares";

/** More pictures than this make a sheet that nobody scrolls through. */
const mostPictures = 60;

/** Rows that a printed page, A4 landscape, takes at full size, and the squares beside their labels that it is wide. */
const rowsOfPage = 32;
const squaresOfPage = 26;
/** How many times more rows a page may take, made smaller and still read. */
const smallest = 1.6;
/** Rows of the legend, and the column of its second signs where pictures stand alone. */
const [legendRows, besideLegend] = [4, 2];
/** Squares that a column of labels is as wide as. */
const labelSquares = 9;

/** A table with something to show, as squares. */
export interface TablePicture extends SquareLabels {
  readonly caption: string;
  readonly squares: readonly (readonly SquareStatus[])[];
}

/** The picture of one table of a report. */
export function pictureOf(
  { sheet, table, counts }: ReportContent["tables"][number],
  language: Language,
): TablePicture {
  const squares = tableSquares(table);
  const { rows, columns, worst } = squares;
  return {
    caption: `${sheet} ${table.range} · ${sayCounts(counts, language)}`,
    ...squareLabels(table, squares, reportTexts(language)),
    squares: Array.from({ length: rows }, (_, r) =>
      Array.from(worst.subarray(r * columns, (r + 1) * columns), (rank) => squareStatuses[rank] ?? "none"),
    ),
  };
}

/** Sign and colours of each status in a cell: the sign tells what colour alone would not. */
export const squareLooks: Readonly<Record<SquareStatus, readonly [sign: string, fill: string, ink: string]>> =
  {
    none: ["", "FFFFFF", "1B1B1B"],
    exact: ["", "D5E8D4", "1E4D1E"],
    rounding: ["·", "D5E8D4", "1E4D1E"],
    uncheckable: ["–", "E3E3E3", "444444"],
    suspect: ["|", "CFE2F5", "0F548C"],
    broken: ["/", "F7D9B8", "8A3707"],
    culprit: ["×", "B10E1C", "FFFFFF"],
  };

/** A text around the squares. */
export interface PictureText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `label` stands to the left of squares, `head` upright over them. */
  readonly role: "title" | "caption" | "label" | "head" | "note";
}

/** Small pictures stand two side by side, each with its column of labels; wider ones one under the other. */
const widestBesides = 12;
/** Letters that a column of labels and a square are as wide as. */
const [lettersOfLabel, lettersOfSquare] = [34, 4];

/** Pictures laid out on a sheet from its first cell: labels in a wide column, one narrow column per square. */
export interface PictureRows {
  readonly texts: readonly PictureText[];
  /** Areas of like squares; those of the legend first. */
  readonly squares: readonly { readonly area: Area; readonly status: SquareStatus }[];
  /** The squares of each table. */
  readonly frames: readonly Area[];
  /** Areas of upright heads, one row each. */
  readonly heads: readonly Area[];
  /** Rows with which a printed page begins. */
  readonly breaks: readonly number[];
  /** Little enough to be printed on one page, made smaller. */
  readonly isOnePage: boolean;
  readonly rows: number;
  /** What each column is as wide as. */
  readonly columns: readonly ("label" | "square")[];
}

/** Lays pictures out, the legend first; null when there is nothing to draw. */
export function pictureRows(pictures: readonly TablePicture[], language: Language): PictureRows | null {
  if (pictures.length === 0) return null;
  const words = reportTexts(language);
  const texts: PictureText[] = [{ row: 0, column: 0, text: words.tables, role: "title" }];
  const squares: { area: Area; status: SquareStatus }[] = [];
  const [frames, heads, breaks]: [Area[], Area[], number[]] = [[], [], []];
  let pageTop = 0;
  const shown = pictures.slice(0, mostPictures);
  const widest = Math.max(1, ...shown.map(({ squares: own }) => own[0]?.length ?? 0));
  // A caption of two parts, one under the other, must not run into the picture beside it.
  const blockLetters = lettersOfLabel + lettersOfSquare * widest;
  const isNarrow =
    widest <= widestBesides &&
    shown.length > 1 &&
    shown.every(({ caption }) => captionParts(caption).every((part) => part.length <= blockLetters));
  const blocks = isNarrow ? 2 : 1;
  const block = widest + 2;
  const across = blocks * (labelSquares + widest) + (blocks - 1);
  // The legend in two columns, so that the first pictures stand on its page: its second labels are those of the pictures on the right,
  // or stand right of their signs.
  [...squareStatuses].reverse().forEach((status, n) => {
    const isSecond = n >= legendRows;
    const top = 1 + (n % legendRows);
    const sign = 1 + (isSecond ? (blocks === 2 ? block : besideLegend) : 0);
    const isBeside = isSecond && blocks === 1;
    texts.push({
      row: top,
      column: isBeside ? sign + 1 : sign - 1,
      text: words.legend[status],
      role: isBeside ? "note" : "label",
    });
    const area = { top, left: sign, bottom: top, right: sign };
    squares.push({ area, status });
    frames.push(area);
  });
  // Printed one page wide: wide pictures are made smaller, and more rows fit.
  const rowsPrinted = Math.floor(
    (rowsOfPage * Math.max(labelSquares + squaresOfPage, across)) / (labelSquares + squaresOfPage),
  );
  let row = 1 + legendRows;
  for (let first = 0; first < shown.length; first += blocks) {
    const beside = shown.slice(first, first + blocks);
    const captionRows = blocks;
    const hasHeads = beside.some(({ columnLabels }) => columnLabels !== null);
    const tallest = Math.max(...beside.map(({ squares: own }) => own.length));
    row++;
    // Upright heads are as tall as several rows.
    const height = tallest + captionRows + (hasHeads ? headRows : 0);
    if (row + height - pageTop > rowsPrinted) {
      breaks.push(row);
      pageTop = row;
    }
    const top = row + captionRows + (hasHeads ? 1 : 0);
    beside.forEach(({ caption, columnLabels, rowLabels, squares: own }, at) => {
      const left = at * block;
      const parts = blocks === 1 ? [caption] : captionParts(caption);
      parts.forEach((text, r) => texts.push({ row: row + r, column: left, text, role: "caption" }));
      columnLabels?.forEach((text, c) =>
        texts.push({ row: top - 1, column: left + c + 1, text, role: "head" }),
      );
      const right = left + (own[0]?.length ?? 1);
      if (columnLabels) heads.push({ top: top - 1, left: left + 1, bottom: top - 1, right });
      rowLabels?.forEach((text, r) => texts.push({ row: top + r, column: left, text, role: "label" }));
      for (const { area, status } of runsOf(own))
        squares.push({
          status,
          area: {
            top: top + area.top,
            left: left + 1 + area.left,
            bottom: top + area.bottom,
            right: left + 1 + area.right,
          },
        });
      frames.push({ top, left: left + 1, bottom: top + own.length - 1, right });
    });
    if (hasHeads) pageTop -= headRows - 1;
    row = top + tallest;
  }
  if (pictures.length > shown.length) {
    row++;
    texts.push({ row, column: 0, text: words.picturesLeft(pictures.length - shown.length), role: "note" });
    row++;
  }
  const columns = Array.from({ length: blocks * block - 1 }, (_, c) =>
    c % block === 0 ? ("label" as const) : ("square" as const),
  );
  const isOnePage =
    row + new Set(heads.map(({ top }) => top)).size * (headRows - 1) <= rowsPrinted * smallest;
  return { texts, squares, frames, heads, breaks: isOnePage ? [] : breaks, isOnePage, rows: row, columns };
}

/** Where the table is, then how its totals came out. */
const captionParts = (caption: string): string[] => {
  const at = caption.lastIndexOf(" · ");
  return at < 0 ? [caption] : [caption.slice(0, at), caption.slice(at + 3)];
};

/** Rows that a row of heads is as tall as. */
const headRows = 6;

/** Like squares side by side, and one under the other where the row below has the same run, as one area. */
function runsOf(
  squares: readonly (readonly SquareStatus[])[],
): readonly { readonly area: Area; readonly status: SquareStatus }[] {
  const done: { area: Area; status: SquareStatus }[] = [];
  let open = new Map<string, { area: Area; status: SquareStatus }>();
  squares.forEach((row, r) => {
    const next: typeof open = new Map();
    for (let left = 0; left < row.length;) {
      const status = row[left] ?? "none";
      let right = left;
      while (row[right + 1] === status) right++;
      const key = `${left} ${right} ${status}`;
      const above = open.get(key);
      const run = { area: { top: above?.area.top ?? r, left, bottom: r, right }, status };
      if (above) done[done.indexOf(above)] = run;
      else done.push(run);
      next.set(key, run);
      left = right + 1;
    }
    open = next;
  });
  return done;
}
