import { oncePerText } from "../../amounts/oncePerText";
import { unitExponent } from "../../amounts/unit";
import type { AnnexTable } from "../../tables/annexTable";

/** A line of one table whose amounts can be met again in another: its cells by what they stand for. */
export interface TableLine {
  readonly table: number;
  readonly owner: AnnexTable;
  /** Label of the line itself. */
  readonly label: string;
  readonly isTotal: boolean;
  /** Grid index by key: the region of the row, or the heading of the column for a total row. */
  readonly cells: ReadonlyMap<string, number>;
}

const MOST_KEYS = 500;
const MOST_COLUMNS = 100;

/** The label without accents, case, spaces or punctuation. */
export const labelKey = oncePerText((label) =>
  label
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase(),
);

/** What a column is called under the headings that it shares with others. */
export const headingOf = ({ path, label }: AnnexTable["columns"][number]): string => path.at(-1) ?? label;

/** The headings of the columns of a table, as keys. */
export const headingKeys = ({ columns }: AnnexTable): string[] =>
  columns.map((column) => labelKey(headingOf(column)));

/**
 * The lines of the tables that may repeat one another: columns by region, total rows by heading.
 * Repeated labels are no key; tables too large to be annexes are left out.
 */
export const tableLines = (tables: readonly AnnexTable[]): TableLine[] =>
  tables.flatMap((table, index) => {
    const { rows, columns, grid } = table;
    if (isTooLarge(table)) return [];
    const rowKeys = uniqueKeys(rows.map(({ label, kind }) => (kind === "total" ? "total" : labelKey(label))));
    const columnKeys = uniqueKeys(headingKeys(table));
    const down = columns.map(({ label }, c) => ({
      table: index,
      owner: table,
      label,
      isTotal: /total|ensemble/i.test(label) || c === columns.length - 1,
      cells: new Map([...rowKeys].map(([key, r]) => [key, r * grid.columns + c])),
    }));
    const across = rows.flatMap(({ label, kind }, r) =>
      kind === "total"
        ? {
            table: index,
            owner: table,
            label,
            isTotal: false,
            cells: new Map([...columnKeys].map(([key, c]) => [key, r * grid.columns + c])),
          }
        : [],
    );
    return [...down, ...across];
  });

const isTooLarge = ({ rows, columns, grid }: AnnexTable): boolean =>
  rows.length > MOST_KEYS || columns.length > MOST_COLUMNS || grid.large !== null;

/** How many lines `tableLines` gives, without making them. */
export const countTableLines = (tables: readonly AnnexTable[]): number =>
  tables
    .filter((table) => !isTooLarge(table))
    .reduce(
      (sum, { rows, columns }) => sum + columns.length + rows.filter(({ kind }) => kind === "total").length,
      0,
    );

const uniqueKeys = (keys: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key && keys.indexOf(key) === keys.lastIndexOf(key)) found.set(key, i);
  });
  return found;
};

/** Amounts of a table in common integers: 10^-scale euros when units are known. */
export interface CommonScale {
  readonly factorOf: (table: number) => bigint;
  readonly scale: number;
  /** Power of ten of a table's unit, or of the one that it is read in. */
  readonly exponentOf: (table: number) => number;
}

/** The finest decimal step of the tables; a table without a unit has that of most others. */
export const commonScale = (tables: readonly AnnexTable[]): CommonScale => {
  const counts = new Map<number, number>();
  for (const { unit } of tables)
    if (unit) counts.set(unitExponent[unit], (counts.get(unitExponent[unit]) ?? 0) + 1);
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
  const exponents = tables.map(({ unit }) => (unit ? unitExponent[unit] : usual));
  const steps = tables.map(({ grid }, table) => grid.scale - (exponents[table] as number));
  const scale = Math.max(0, ...steps);
  const factors = steps.map((step) => 10n ** BigInt(scale - step));
  return {
    scale,
    exponentOf: (table) => exponents[table] as number,
    factorOf: (table) => factors[table] as bigint,
  };
};
