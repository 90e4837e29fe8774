import { isRateLabel } from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { AnnexTable, TableColumn, TableRow } from "../tables/annexTable";

/** The row of a cell of a table's grid. */
export const rowAt = ({ rows, grid }: AnnexTable, cell: number): TableRow =>
  rows[Math.floor(cell / grid.columns)] as TableRow;

/** The column of a cell of a table's grid. */
export const columnAt = ({ columns, grid }: AnnexTable, cell: number): TableColumn =>
  columns[cell % grid.columns] as TableColumn;

/** One of the rows, or of the columns, of a table. */
export const lineAt = (table: AnnexTable, lines: "row" | "column", line: number): TableRow | TableColumn =>
  (lines === "row" ? table.rows : table.columns)[line] as TableRow | TableColumn;

/** The innermost heading of a column. */
export const headingOf = ({ path, label }: TableColumn): string => path.at(-1) ?? label;

/** Does a line say that it holds rates or percentages? */
export const saysRate = (table: AnnexTable, lines: "row" | "column", line: number): boolean =>
  isRateLabel(lineAt(table, lines, line).label) ||
  (lines === "column" && (table.columns[line] as TableColumn).isPercent === true);

/** Amounts of one line are this share of those of another, at least. */
const LIKE_SIZE = 0.1;

/** Do the amounts of a line come in the size and with the digits of those of another, at the lines that cross them? */
export function isMadeLike(
  grid: AmountGrid,
  lines: "row" | "column",
  line: number,
  other: number,
  crossing: readonly number[],
): boolean {
  const sizeOf = (own: number): number =>
    crossing.reduce((sum, one) => sum + Math.abs(grid.values[cellAt(grid, lines, one, own)] || 0), 0);
  const hasLikeDigits = lines === "row" || grid.units[line] === grid.units[other];
  return hasLikeDigits && sizeOf(line) >= LIKE_SIZE * sizeOf(other);
}

/** The column of the sheet in which a table names its rows: its first one, where they have no names. */
export const labelColumnOf = ({ rows, area }: AnnexTable): number =>
  rows.find(({ labelColumn }) => labelColumn !== null)?.labelColumn ?? area.left;

/** More cells than this are no annex, and their sums have positions enough to tell. */
const MOST_CELLS = 20_000;

/** Is a grid so small, and are its integers, that its lines may be tried one by one? */
export const isOfAnnexSize = ({ large, values }: AmountGrid): boolean =>
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of work
  large === null && values.length <= MOST_CELLS;

/** Lines along which nothing is added, by their direction. */
export interface UnaddedLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const nothingUnadded: UnaddedLines = { rows: new Set(), columns: new Set() };
