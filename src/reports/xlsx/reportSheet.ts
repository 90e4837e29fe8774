import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { Exact } from "../../amounts";
import { displayed } from "../../messages/displayed";
import { columnLetters } from "../../tables/address";
import { limits } from "../../workbooks/limits";
import { writtenText } from "../../workbooks/writtenText";

/** Excel's longest tip of a link. */
const longestTip = 255;

/** A cell that leads to a checked file. */
export interface LinkedCell {
  readonly column: number;
  readonly text: string;
  readonly target: string;
  readonly tip: string;
}

/** One sheet of the report: some lines of title, then one Excel table with filters. */
export interface ReportSheet {
  readonly name: string;
  readonly top: readonly (readonly CellValue[])[];
  readonly headers: readonly string[];
  /** In characters, column by column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  /** What the table says when it has no row. */
  readonly empty: string;
  readonly table: string;
  readonly wrapped: readonly number[];
  /** Columns that say the same on every line. */
  readonly hidden?: readonly number[];
  /** One per row, in the same order. */
  readonly links: readonly LinkedCell[];
  /** A bar chart under the table: what each bar is called, and its amount. */
  readonly chart?: { readonly title: string; readonly bars: readonly (readonly CellValue[])[] };
}

/** A text as a cell may hold it: without characters of command, cut where Excel would refuse the rest. */
export function cellText(text: string, most: number = limits.textCharacters): string {
  // Line breaks are kept: they part the proofs of a finding.
  const safe = text.split("\n").map(displayed).join("\n");
  return writtenText(safe.length > most ? `${safe.slice(0, most - 1)}…` : safe);
}

/** Thousands apart, and the decimals that the number has. */
const formatOf = (value: number): string => {
  const decimals = new Exact(value).decimalPlaces();
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(decimals, 10))}`;
};

/** A line under each row, which programs that draw no style of tables keep apart by it. */
const border = { bottom: { style: "thin", color: { rgb: "D0D0D0" } } } as const;

const held = (value: CellValue): CellValue => (typeof value === "string" ? cellText(value) : value);

/** The sheet as it is written: A4 landscape, one page wide, headers repeated, page numbers, cut at what Excel takes. */
export function reportSheet(sheet: ReportSheet): WriteSheet {
  const { name, headers, widths, wrapped, table, hidden = [] } = sheet;
  // What stands above the table begins in its first column that shows.
  const lead = Array<null>(hidden.includes(0) ? 1 : 0).fill(null);
  const top = sheet.top.map((row) => [...lead, ...row]);
  const most = limits.rows - top.length - 1;
  const filled = sheet.rows.slice(0, most);
  // An Excel table has at least one row under its header.
  const rows =
    filled.length > 0 ? filled : [[...lead, sheet.empty, ...headers.slice(1 + lead.length).map(() => null)]];
  const cells = new Map<string, Partial<Cell>>();
  const first = top.length + 1;
  rows.forEach((row, r) =>
    row.forEach((value, column) => {
      // A text that follows a number stands apart from it.
      const isAfterNumber = typeof value === "string" && typeof row[column - 1] === "number";
      const alignment = {
        vertical: "top",
        ...(wrapped.includes(column) && { wrapText: true }),
        ...(isAfterNumber && ({ horizontal: "left", indent: 1 } as const)),
      } as const;
      const style = { alignment, border, ...(typeof value === "number" && { numFmt: formatOf(value) }) };
      cells.set(`${first + r},${column}`, { value: held(value), style });
    }),
  );
  headers.forEach((header, column) => {
    const isOfNumbers = rows.some((row) => typeof row[column] === "number");
    const alignment = { vertical: "top", ...(isOfNumbers && ({ horizontal: "right" } as const)) } as const;
    cells.set(`${top.length},${column}`, { value: header, style: { font: { bold: true }, alignment } });
  });
  sheet.links.slice(0, Math.min(most, limits.links)).forEach(({ column, text, target, tip }, r) =>
    cells.set(`${first + r},${column}`, {
      value: cellText(text),
      type: "string",
      hyperlink: { target, tooltip: cellText(tip, longestTip) },
      style: {
        font: { color: { rgb: "0563C1" }, underline: "single" },
        alignment: { vertical: "top" },
        border,
      },
    }),
  );
  sheet.chart?.bars.forEach((bar, r) =>
    bar.forEach((value, column) =>
      cells.set(`${first + rows.length + 2 + r},${column}`, {
        value: held(value),
        ...(typeof value === "number" && { style: { numFmt: formatOf(value) } }),
      }),
    ),
  );
  cells.set(`0,${lead.length}`, {
    value: held(sheet.top[0]?.[0] ?? ""),
    type: "string",
    style: { font: { bold: true, size: 16 } },
  });
  const last = columnLetters(headers.length - 1);
  return {
    name,
    columns: widths.map((width, column) => ({ width, hidden: hidden.includes(column) })),
    rows: [...top.map((row) => row.map(held)), [...headers], ...rows.map((row) => row.map(held))],
    cells,
    tables: [
      {
        name: table,
        range: `A${top.length + 1}:${last}${top.length + rows.length + 1}`,
        columns: headers.map((header) => ({ name: header })),
        style: "TableStyleMedium2",
      },
    ],
    freezePane: { rows: top.length + 1 },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${top.length + 1}:$${top.length + 1}`,
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    rowDefs: new Map(rows.map((row, r) => [first + r, { height: heightOf(row, sheet) }])),
    ...(sheet.chart && { charts: [barChart(name, first + rows.length + 1, sheet.chart)] }),
  };
}

/** The chart covers the cells that it draws: labels in the first column, amounts in the second, from its second row on. */
function barChart(
  sheet: string,
  below: number,
  { title, bars }: NonNullable<ReportSheet["chart"]>,
): NonNullable<WriteSheet["charts"]>[number] {
  const range = (letters: string): string =>
    `'${sheet}'!$${letters}$${below + 2}:$${letters}$${below + 1 + bars.length}`;
  return {
    type: "bar",
    title,
    series: [{ name: title, values: range("B"), categories: range("A") }],
    anchor: { from: { row: below, col: 0 }, to: { row: below + Math.max(12, bars.length + 5), col: 2 } },
    legend: false,
  };
}

/** Points of one line of text, and letters where a width counts one digit: a letter is narrower than a digit. */
const lineHeight = 15;
const lettersPerDigit = 1.15;

/** The height that a row needs for its wrapped texts: Excel fits rows by itself, other programs do not. */
const heightOf = (row: readonly CellValue[], { wrapped, widths }: ReportSheet): number => {
  const lines = wrapped.map((column) => {
    const value = row[column];
    const width = widths[column] ?? 10;
    return typeof value === "string"
      ? value
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * lettersPerDigit))), 0)
      : 1;
  });
  return Math.min(409, Math.max(1, ...lines) * lineHeight);
};
