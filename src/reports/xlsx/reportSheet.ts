import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { displayed } from "../../messages/displayed";
import { columnLetters } from "../../tables/address";
import { limits } from "../../workbooks/limits";

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
  /** One per row, in the same order. */
  readonly links: readonly LinkedCell[];
  /** A bar chart of the first rows, to the right of the table. */
  readonly chart?: {
    readonly title: string;
    readonly labels: number;
    readonly values: number;
    readonly rows: number;
  };
}

/** A text as a cell may hold it: without characters of command, cut where Excel would refuse the rest. */
export function cellText(text: string, most: number = limits.textCharacters): string {
  // Line breaks are kept: they part the proofs of a finding.
  const safe = text.split("\n").map(displayed).join("\n");
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}

const held = (value: CellValue): CellValue => (typeof value === "string" ? cellText(value) : value);

/** The sheet as it is written: A4 landscape, one page wide, headers repeated, page numbers, cut at what Excel takes. */
export function reportSheet(sheet: ReportSheet): WriteSheet {
  const { name, top, headers, widths, wrapped, table } = sheet;
  const most = limits.rows - top.length - 1;
  const filled = sheet.rows.slice(0, most);
  // An Excel table has at least one row under its header.
  const rows = filled.length > 0 ? filled : [[sheet.empty, ...headers.slice(1).map(() => null)]];
  const cells = new Map<string, Partial<Cell>>();
  const first = top.length + 1;
  rows.forEach((row, r) => {
    for (const column of wrapped) {
      const value = held(row[column] ?? null);
      if (value !== null)
        cells.set(`${first + r},${column}`, {
          value,
          style: { alignment: { wrapText: true, vertical: "top" } },
        });
    }
  });
  sheet.links.slice(0, Math.min(most, limits.links)).forEach(({ column, text, target, tip }, r) =>
    cells.set(`${first + r},${column}`, {
      value: cellText(text),
      type: "string",
      hyperlink: { target, tooltip: cellText(tip, longestTip) },
      style: { font: { color: { rgb: "0563C1" }, underline: "single" } },
    }),
  );
  cells.set("0,0", {
    value: held(top[0]?.[0] ?? ""),
    type: "string",
    style: { font: { bold: true, size: 16 } },
  });
  const last = columnLetters(headers.length - 1);
  return {
    name,
    columns: widths.map((width) => ({ width })),
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
      printTitlesRow: `${top.length + 1}:${top.length + 1}`,
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    ...(sheet.chart && { charts: [gapChart(sheet, sheet.chart)] }),
  };
}

function gapChart(
  { name, top, headers }: ReportSheet,
  { title, labels, values, rows }: NonNullable<ReportSheet["chart"]>,
): NonNullable<WriteSheet["charts"]>[number] {
  const range = (column: number): string => {
    const letters = columnLetters(column);
    const [from, to] = [top.length + 2, top.length + 1 + rows];
    return `'${name}'!$${letters}$${from}:$${letters}$${to}`;
  };
  return {
    type: "bar",
    title,
    series: [{ name: title, values: range(values), categories: range(labels) }],
    anchor: {
      from: { row: top.length, col: headers.length + 1 },
      to: { row: top.length + 24, col: headers.length + 10 },
    },
    legend: false,
  };
}
