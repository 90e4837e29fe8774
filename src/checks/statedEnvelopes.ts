import { convert, Exact, exactFromExcel, readAmount, type Unit } from "../amounts";
import { correctedTable, publishedTable } from "../circulars";
import { cellAddress, readAddress, readArea } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import type { CellValue, Sheet } from "../tables/workbook";
import type { CheckedTable } from "./checkedTable";
import type { Finding, Place } from "./finding";
import { columnRanges, headingAbove, listedLines, valueAt } from "./listedLines";
import { newFinding } from "./newFinding";

/** Where an envelope is: a cell, a row and a column (0-based place) of a published annex, or an amount. */
export type EnvelopeSource =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string; readonly unit: Unit }
  | {
      readonly kind: "published";
      readonly annex: string;
      readonly vintage: number;
      readonly row: string;
      readonly column: number;
    }
  | { readonly kind: "amount"; readonly amount: string; readonly unit: Unit };

/** What a person designated as the envelope of a column of lines; `cell` is the first of `cells`. */
export interface StatedEnvelope extends Place {
  /** Cells and ranges of one column. */
  readonly cells: readonly string[];
  /** They are all the lines of a table: those that it holds now are counted. */
  readonly isTable: boolean;
  /** Heading of the column, by which it is found again; empty when it has none. */
  readonly heading: string;
  readonly label: string;
  readonly unit: Unit;
  readonly source: EnvelopeSource;
}

/** Why an envelope cannot be compared with its lines. */
export type EnvelopeProblem = "no-lines" | "no-sheet" | "no-amount";

/**
 * The envelopes that people designated, each against the lines that share it: exceeded is an error, what is left is told, and one that
 * can no longer be read is told too. An envelope of a sheet that is not there is left alone.
 */
export function checkStatedEnvelopes(
  sheets: readonly Sheet[],
  tables: readonly CheckedTable[],
  envelopes: readonly StatedEnvelope[],
): Finding[] {
  return envelopes.flatMap((envelope): Finding[] => {
    const sheet = sheets.find(({ name }) => name === envelope.sheet);
    if (!sheet) return [];
    const own = tables.flatMap(({ table }) => (table.sheet === sheet.name ? [table] : []));
    const found = linesOf(sheet, own, envelope);
    const allowed = found === null ? "no-lines" : allowedBy(envelope, sheets);
    if (found === null || typeof allowed === "string") return [lost(envelope, allowed as EnvelopeProblem)];
    const { rows, column, total } = found;
    const amounts = rows.flatMap((row) => amountIn(valueAt(sheet, row, column), envelope.unit) ?? []);
    const used = amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0));
    const decimals = Math.max(0, ...[...amounts, allowed].map((amount) => amount.decimalPlaces()));
    const cell = cellAddress(total ?? (rows.at(-1) as number), column);
    const { source } = envelope;
    const isHere = source.kind === "cell" && source.sheet === sheet.name;
    const said = {
      sheet: sheet.name,
      cell,
      cells: [...new Set([cell, ...columnRanges(rows, column), ...(isHere ? [source.cell] : [])])],
      read: used.toFixed(decimals),
      expected: allowed.toFixed(decimals),
      gap: used.minus(allowed),
      region: envelope.label,
      column: envelope.heading,
      unit: envelope.unit,
      stated: envelope.cell,
    };
    return [
      used.greaterThan(allowed)
        ? newFinding({ ...said, code: "ENVELOPPE-DEPASSEE", severity: "error" })
        : newFinding({ ...said, code: "ENVELOPPE-RESTE", severity: "info" }),
    ];
  });
}

/** Without what a sheet says by itself of an envelope that a person designated. */
export const withoutTwice = (findings: readonly Finding[], stated: readonly Finding[]): Finding[] =>
  findings.filter(
    (one) =>
      (one.code !== "ENVELOPPE-DEPASSEE" && one.code !== "ENVELOPPE-RESTE") ||
      !stated.some(
        (other) =>
          other.code === one.code &&
          other.sheet === one.sheet &&
          other.gap !== null &&
          one.gap?.equals(other.gap) === true &&
          one.cells.some((cell) => columnOf(cell) === columnOf(other.cell)),
      ),
  );

const columnOf = (cell: string): number | undefined => readAddress(cell)?.column;

const lost = ({ sheet, cell, label, source, heading }: StatedEnvelope, problem: EnvelopeProblem): Finding =>
  newFinding({
    code: "ENVELOPPE-PERDUE",
    severity: "warning",
    sheet,
    cell,
    problem,
    region: label,
    column: heading,
    place: source.kind === "cell" ? `${source.sheet}!${source.cell}` : null,
    stated: cell,
  });

interface FoundLines {
  readonly rows: readonly number[];
  readonly column: number;
  /** Row of the total under them. */
  readonly total: number | null;
}

/** The lines, where they stand now: by the heading of their column, and by their table when they are all of its lines. */
function linesOf(
  sheet: Sheet,
  tables: readonly AnnexTable[],
  { cell, cells, isTable, heading }: StatedEnvelope,
): FoundLines | null {
  const first = readAddress(cell);
  if (!first) return null;
  if (!isTable) {
    const rows = cells.flatMap((text) => {
      const area = readArea(text);
      return area ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i) : [];
    });
    const isThere =
      rows.length > 0 && (heading === "" || headingAbove(sheet, rows[0] as number, first.column) === heading);
    return isThere ? { rows, column: first.column, total: null } : null;
  }
  const holds = ({ area }: AnnexTable): boolean => area.top <= first.row && first.row <= area.bottom;
  const found = tables.flatMap((table): (FoundLines & { readonly rank: number })[] => {
    const rows = listedLines(table).map(({ row }) => row);
    if (rows.length === 0) return [];
    const named = table.columns
      .map(({ column }) => column)
      .filter((column) => headingAbove(sheet, rows[0] as number, column) === heading);
    const column = named.includes(first.column) ? first.column : named.length === 1 ? named[0] : undefined;
    if (column === undefined) return [];
    const total = table.rows.find(({ kind }) => kind === "total")?.row ?? null;
    return [{ rows, column, total, rank: (holds(table) ? 2 : 0) + (column === first.column ? 1 : 0) }];
  });
  return found.sort((one, other) => other.rank - one.rank)[0] ?? null;
}

/** The envelope in the unit of the lines, or why there is none. */
function allowedBy({ source, unit }: StatedEnvelope, sheets: readonly Sheet[]): Exact | EnvelopeProblem {
  if (source.kind === "amount") return convert(new Exact(source.amount), source.unit, unit);
  if (source.kind === "published") {
    const table = publishedTable(source.annex, source.vintage);
    const row = table && correctedTable(table).rows.find(({ label }) => label === source.row);
    const amount = row?.amounts[source.column];
    return table && amount ? convert(amount, table.unit, unit) : "no-amount";
  }
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (!sheet) return "no-sheet";
  const at = readAddress(source.cell);
  const amount = at && amountIn(valueAt(sheet, at.row, at.column), source.unit);
  return amount ? convert(amount, source.unit, unit) : "no-amount";
}

/** The amount of a cell in a unit, which a text may say itself; null where there is none. */
function amountIn(value: CellValue, unit: Unit): Exact | null {
  if (typeof value === "number") return exactFromExcel(value);
  const reading = typeof value === "string" ? readAmount(value) : null;
  if (reading?.kind !== "amount" || reading.unit === "%") return null;
  return reading.unit === null ? reading.amount : convert(reading.amount, reading.unit, unit);
}
