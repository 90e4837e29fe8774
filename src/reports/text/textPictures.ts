import { formatAmount } from "../../amounts";
import { displayed } from "../../messages/displayed";
import type { Language } from "../../messages/language";
import type { ReportTexts } from "../../messages/report";
import { columnLetters } from "../../tables/address";
import type { NamedTotal, ReportContent } from "../content";
import {
  squareLabels,
  squareStatuses,
  tableSquares,
  type SquareStatus,
  type TableSquares,
} from "../tableSquares";

/** A terminal of a hundred characters: the margin and the labels first, then one character a square. */
const labelWidth = 26;
const most = { rows: 30, columns: 70 };
/** More pictures than this push the rest off the screen. */
const mostPictures = 12;

/** One character a status: shape alone tells them apart, in any font and without colour. */
const signs: Readonly<Record<SquareStatus, string>> = {
  none: " ",
  exact: "·",
  rounding: "~",
  uncheckable: "–",
  suspect: "|",
  broken: "/",
  culprit: "×",
};

/**
 * The tables that have something to show, drawn in characters no wider than a hundred, the meaning of each after them.
 * @example pictureLines(content.tables, reportTexts("fr")) // ["Tableaux", "  Annexe I A5:F32", …]
 */
export function pictureLines(tables: ReportContent["tables"], texts: ReportTexts): string[] {
  if (tables.length === 0) return [];
  const shown = tables.slice(0, mostPictures);
  const drawn = shown.map(({ table }) => tableSquares(table, most));
  const seen = new Set(drawn.flatMap(({ worst }) => [...worst]));
  return [
    texts.tables,
    ...shown.flatMap(({ sheet, table }, i) => {
      const squares = drawn[i];
      return squares ? [`  ${displayed(sheet)} ${table.range}`, ...drawing(table, squares, texts), ""] : [];
    }),
    ...(tables.length > shown.length ? [`  ${texts.picturesLeft(tables.length - shown.length)}`] : []),
    ...legendLines(
      squareStatuses.filter((status, rank) => status !== "none" && seen.has(rank)),
      texts,
    ),
  ];
}

function drawing(
  table: ReportContent["tables"][number]["table"],
  squares: TableSquares,
  texts: ReportTexts,
): string[] {
  const { rows, columns, worst, firstRows, firstColumns } = squares;
  const { rowLabels } = squareLabels(table, squares, texts);
  const line = (label: string, signsOfRow: string): string =>
    `  ${fitted(label, labelWidth)} ${signsOfRow}`.trimEnd();
  const letters = firstColumns.map((at) => columnLetters(table.table.columns[at]?.column ?? 0));
  // Squares that have the room stand apart.
  const between = columns * 2 <= most.columns ? " " : "";
  const tall = Math.max(1, ...letters.map(({ length }) => length));
  // Letters of columns are read downwards, the last of each nearest to its squares.
  const heads = Array.from({ length: tall }, (_, at) =>
    line("", letters.map((own) => own.padStart(tall).charAt(at)).join(between)),
  );
  return [
    ...heads,
    ...Array.from({ length: rows }, (_, r) => {
      // A group of rows has no name of its own: it is called by its first row's number.
      const label = rowLabels?.[r] ?? String((table.table.rows[firstRows[r] ?? 0]?.row ?? 0) + 1);
      const own = Array.from(
        worst.subarray(r * columns, (r + 1) * columns),
        (rank) => squareStatuses[rank] ?? "none",
      );
      return line(displayed(label), own.map((status) => signs[status]).join(between));
    }),
  ];
}

/** What the signs mean, as many on a line as fit. */
function legendLines(statuses: readonly SquareStatus[], { legend }: ReportTexts): string[] {
  const lines: string[] = [];
  for (const status of [...statuses].reverse()) {
    const part = `${signs[status]} ${legend[status]}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 4 <= 100)
      lines[lines.length - 1] = `${last}    ${part}`;
    else lines.push(`  ${part}`);
  }
  return lines;
}

/** More bars than this cannot be read. */
const mostBars = 25;
const [nameWidth, halfWidth] = [36, 18];

/**
 * The largest gaps as bars on both sides of an axis: to the left what lacks, to the right what is printed too much. Lengths are drawn,
 * never computed with.
 */
export function gapLines(gaps: readonly NamedTotal[], texts: ReportTexts, language: Language): string[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, mostBars);
  const largest = Math.max(...shown.map(({ gap }) => Math.abs(gap?.toNumber() ?? 0)), Number.MIN_VALUE);
  return [
    `${texts.gaps} (${texts.gapsShown(shown.length, gaps.length).replace(/\.$/, "")})`,
    ...shown.map(({ gap, unit, bar: name }) => {
      const value = gap?.toNumber() ?? 0;
      const bar = "█".repeat(Math.max(1, Math.round((Math.abs(value) / largest) * halfWidth)));
      const left = (value < 0 ? bar : "").padStart(halfWidth);
      const right = (value < 0 ? "" : bar).padEnd(halfWidth);
      const amount = gap ? (gap.isPositive() ? "+" : "") + formatAmount(gap, { unit, language }) : "";
      return `  ${fitted(displayed(name), nameWidth)} ${left}│${right} ${amount}`;
    }),
  ];
}

/** A text in so many characters, cut or filled. */
const fitted = (text: string, width: number): string =>
  [...text].length > width
    ? `${[...text].slice(0, width - 1).join("")}…`
    : text + " ".repeat(width - [...text].length);
