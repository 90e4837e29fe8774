import type { PublishedTable } from "../circulars";
import { cellAddress } from "../tables/address";

/** Where the first amount of the table stands in its sheet, 0-based. */
interface Origin {
  readonly top: number;
  readonly left: number;
}

/** The formula of a total cell of an annex, in Excel's English form; null for a cell that is typed. */
export const totalFormula = (
  table: PublishedTable,
  row: number,
  column: number,
  origin: Origin,
): string | null => {
  const rows = rowTerms(table, row);
  const columns = columnTerms(table, column);
  const address = (r: number, c: number): string => cellAddress(origin.top + r, origin.left + c);
  if (rows.length > 0) return sum(rows, (r) => address(r, column));
  return columns.length > 0 ? sum(columns, (c) => address(row, c)) : null;
};

/** Subtotals add the regions above them; the total adds the subtotals, or the regions when there is none. */
const rowTerms = ({ rows }: PublishedTable, at: number): readonly number[] => {
  const kindAt = (row: number): string | undefined => rows[row]?.kind;
  const above = rows.map((_, row) => row).slice(0, at);
  if (kindAt(at) === "subtotal") {
    const start = above.findLastIndex((row) => kindAt(row) === "subtotal") + 1;
    return above.slice(start);
  }
  if (kindAt(at) !== "total") return [];
  const subtotals = above.filter((row) => kindAt(row) === "subtotal");
  return subtotals.length > 0 ? subtotals : above.filter((row) => kindAt(row) === "region");
};

/** Delegations add the measures; a compartment its base and measures; the total its compartments, or bases and delegations. */
const columnTerms = ({ columns }: PublishedTable, at: number): readonly number[] => {
  const column = columns[at];
  const those = (keep: (one: (typeof columns)[number]) => boolean): number[] =>
    columns.flatMap((one, index) => (index !== at && keep(one) ? [index] : []));
  if (column?.role === "total-delegations") return those(({ role }) => role === "measure");
  if (column?.role === "total-compartment")
    return those(({ role, group }) => group === column.group && (role === "base" || role === "measure"));
  if (column?.role !== "total") return [];
  const compartments = those(({ role }) => role === "total-compartment");
  if (compartments.length > 0) return compartments;
  const delegations = those(({ role }) => role === "total-delegations");
  return delegations.length > 0
    ? [...those(({ role }) => role === "base"), ...delegations]
    : those(({ role }) => role === "base" || role === "measure");
};

/** Runs become ranges: `=SUM(C6:E6,G6)`. */
const sum = (lines: readonly number[], address: (line: number) => string): string => {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const areas = runs.map(([first, last]) =>
    first === last ? address(first) : `${address(first)}:${address(last)}`,
  );
  return `=SUM(${areas.join(",")})`;
};
