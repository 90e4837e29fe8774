import { exactFromExcel, readAmount, type Unit } from "../../../amounts";
import { headingAbove, isAsideLine, listedLines, valueAt } from "../../../checks/listedLines";
import { readTables } from "../../../tables/readTables";
import type { AnnexTable } from "../../../tables/annexTable";
import type { Area, CellValue, Sheet } from "../../../tables/workbook";
import { checkFiness } from "../../../territories";

/** A column of the lines: its heading, and an amount a line in plain digits; null where there is none. */
export interface LineColumn {
  readonly column: number;
  readonly heading: string;
  readonly amounts: readonly (string | null)[];
  /** Rows whose cell holds something that is no amount. */
  readonly unreadable: readonly number[];
  /** Rows whose cell is merged into another: they have none of their own. */
  readonly merged: readonly number[];
}

/** The lines of a sheet among which an envelope is shared or followed; rows and columns are absolute. */
export interface SheetLines {
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  readonly columns: readonly LineColumn[];
  readonly unit: Unit | null;
  /** Names of the rows between them that hold nothing else: titles, lines to be filled. */
  readonly aside: readonly string[];
  /** Those of its rows that are hidden, by hand or by a filter: they have their share, and are told. */
  readonly hidden: readonly number[];
  /** They are all the lines of a table: a line added to it later is one of them. */
  readonly isTable: boolean;
  /** The first column without anything on these rows, to the right of all that they hold. */
  readonly free: number;
}

/**
 * The lines that the user means: those selected when several are, else those of the table at the active cell, else the rows with a FINESS
 * number. Totals are left out, rows that hold nothing but a name among rows that hold amounts, and hidden rows where it is asked. Null
 * when there is none.
 * @example readSheetLines(sheet, { top: 6, left: 0, bottom: 45, right: 0 })?.rows.length // 40
 */
export function readSheetLines(
  sheet: Sheet,
  selection: Area | null,
  withoutHidden = false,
): SheetLines | null {
  const tables = readTables(sheet);
  const table = tableAt(tables, selection);
  const ofTable = table ? listedLines(table).map(({ row }) => row) : [];
  const selected = selectedRows(sheet, selection);
  const rows = selected ?? (ofTable.length > 0 ? ofTable : rowsWithFiness(sheet));
  if (rows.length === 0) return null;
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const labels = labelColumn(sheet, rows, width);
  const titles = new Set(titlesAmong(sheet, selected ?? range(rows[0] ?? 0, rows.at(-1) ?? 0)));
  const named = (row: number): { row: number; label: string } => ({
    row,
    label: labelAt(sheet, row, labels),
  });
  const isHidden = (row: number): boolean => sheet.hiddenRows?.has(row) ?? false;
  const isLine = ({ row, label }: { row: number; label: string }): boolean =>
    !isAsideLine(label) && isUsed(sheet, row) && !(withoutHidden && isHidden(row));
  const kept = apart(
    sheet,
    rows
      .filter((row) => !titles.has(row))
      .map(named)
      .filter(isLine),
  );
  if (kept.length === 0) return null;
  const columns = Array.from({ length: width }, (_, c) =>
    readColumn(
      sheet,
      kept.map(({ row }) => row),
      sheet.left + c,
    ),
  );
  const last = columns.findLastIndex(
    ({ amounts, unreadable, column }) =>
      amounts.some((amount) => amount !== null) || unreadable.length > 0 || column === labels,
  );
  return {
    sheet: sheet.name,
    rows: kept,
    columns: columns.filter(
      (column) => mayHoldAmounts(column, labels) && !holdsFiness(sheet, kept, column.column),
    ),
    unit: table?.unit ?? null,
    aside: [...titles]
      .map(named)
      .filter(isLine)
      .map(({ label }) => label),
    hidden: kept.map(({ row }) => row).filter(isHidden),
    isTable: ofTable.length === kept.length && ofTable.every((row, i) => row === kept[i]?.row),
    free: sheet.left + last + 1,
  };
}

/** Columns of texts are for nothing here; empty ones may be filled, to the right of the names. */
const mayHoldAmounts = ({ column, amounts, unreadable }: LineColumn, labels: number): boolean =>
  amounts.some((amount) => amount !== null) || (unreadable.length === 0 && column > labels);

const holdsFiness = (sheet: Sheet, rows: SheetLines["rows"], column: number): boolean =>
  rows.filter(({ row }) => isFiness(valueAt(sheet, row, column))).length * 2 > rows.length;

const isUsed = (sheet: Sheet, row: number): boolean =>
  (sheet.values[row - sheet.top] ?? []).some((value) => value !== null && value !== "");

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Rows selected on purpose: one row alone, or one merged cell, is only where the cursor stands. */
function selectedRows(sheet: Sheet, selection: Area | null): number[] | null {
  if (!selection || selection.bottom === selection.top) return null;
  const isOneCell = sheet.merges?.some(
    ({ top, left, bottom, right }) =>
      top === selection.top &&
      left === selection.left &&
      bottom === selection.bottom &&
      right === selection.right,
  );
  if (isOneCell) return null;
  const last = Math.min(selection.bottom, sheet.top + sheet.values.length - 1);
  const rows = range(Math.max(selection.top, sheet.top), last);
  return rows.some((row) => isUsed(sheet, row)) ? rows : null;
}

const tableAt = (tables: readonly AnnexTable[], selection: Area | null): AnnexTable | undefined =>
  tables.find(({ area }) => selection && selection.top >= area.top && selection.top <= area.bottom) ??
  tables[0];

const isFiness = (value: CellValue): boolean =>
  value !== null && /^\d[\dAB]\d{6,7}$/.test(String(value)) && checkFiness(String(value)).valid;

const rowsWithFiness = (sheet: Sheet): number[] =>
  sheet.values.flatMap((row, r) => (row.some(isFiness) ? [sheet.top + r] : []));

/** Rows that hold a name and nothing else, where half of the rows at least hold amounts; one with a FINESS number is an establishment. */
function titlesAmong(sheet: Sheet, rows: readonly number[]): number[] {
  const held = (row: number): CellValue[] =>
    (sheet.values[row - sheet.top] ?? []).filter((value) => value !== null && value !== "");
  const holdsAmount = (row: number): boolean =>
    held(row).some((value) => typeof value === "number" || (!isFiness(value) && isAmount(value)));
  const used = rows.filter((row) => isUsed(sheet, row));
  if (used.filter(holdsAmount).length * 2 < used.length) return [];
  return used.filter((row) => held(row).length === 1 && !holdsAmount(row) && !held(row).some(isFiness));
}

const isAmount = (value: CellValue): boolean =>
  typeof value === "string" && readAmount(value).kind === "amount";

/** The cell whose content a cell shows: itself, or the first of those that it is merged with. */
function anchorOf(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const merge = sheet.merges?.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

const shownAt = (sheet: Sheet, row: number, column: number): CellValue => {
  const anchor = anchorOf(sheet, row, column);
  return valueAt(sheet, anchor.row, anchor.column);
};

/** Lines of one name, as where one establishment has several lines: each with the next words of its row. */
function apart(
  sheet: Sheet,
  lines: readonly { readonly row: number; readonly label: string }[],
): SheetLines["rows"] {
  const isTwin = ({ row, label }: (typeof lines)[number]): boolean =>
    lines.some((other) => other.label === label && other.row !== row);
  return lines.map((line) => {
    const words = isTwin(line)
      ? (sheet.values[line.row - sheet.top] ?? []).find(
          (value) => isName(value) && String(value).trim() !== line.label,
        )
      : undefined;
    return words === undefined ? line : { ...line, label: `${line.label} · ${String(words).trim()}` };
  });
}

const isName = (value: CellValue | undefined): boolean =>
  typeof value === "string" && /\p{L}{2}/u.test(value) && !isFiness(value);

/** The column of names: the first whose cells are mostly texts with letters. */
function labelColumn(sheet: Sheet, rows: readonly number[], width: number): number {
  const found = range(sheet.left, sheet.left + width - 1).find(
    (column) => rows.filter((row) => isName(shownAt(sheet, row, column))).length * 2 > rows.length,
  );
  return found ?? sheet.left;
}

const labelAt = (sheet: Sheet, row: number, column: number): string => {
  const own = shownAt(sheet, row, column);
  const other = (sheet.values[row - sheet.top] ?? []).find((value) => value !== null && value !== "");
  return String(own ?? other ?? "").trim();
};

function readColumn(sheet: Sheet, rows: readonly number[], column: number): LineColumn {
  const unreadable: number[] = [];
  const amounts = rows.map((row) => {
    const value = valueAt(sheet, row, column);
    if (value === null || value === "") return null;
    if (typeof value === "number") return exactFromExcel(value).toFixed();
    const reading = typeof value === "string" ? readAmount(value) : null;
    if (reading?.kind === "amount" && reading.unit !== "%") return reading.amount.toFixed();
    if (reading?.kind !== "none") unreadable.push(row);
    return null;
  });
  const merged = rows.filter((row) => {
    const anchor = anchorOf(sheet, row, column);
    return anchor.row !== row || anchor.column !== column;
  });
  return { column, heading: headingAbove(sheet, rows[0] ?? 0, column), amounts, unreadable, merged };
}
