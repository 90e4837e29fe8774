import { isTotalLabel } from "../../equations";
import type { AnnexTable, TableRow } from "../../tables/annexTable";
import { rowsOf } from "../../tables/amountGrid";

/** Is a total, wherever it is told, the one line that holds amounts above it, under the heading of its block? It is right, and adds up nothing. */
export function repeatsOnlyRow({ grid, rows }: AnnexTable, line: number): boolean {
  const all = rowsOf(grid);
  const amounts = (r: number): number[] => Array.from(all[r] as Float64Array);
  const told: number[][] = [];
  const rowOf = (r: number): number => (rows[r] as TableRow).row;
  const isUnderHeading = (r: number): boolean => told.length > 0 && rowOf(r) + 1 < rowOf(r + 1);
  for (let r = line - 1; r >= 0 && !isTotalLabel((rows[r] as TableRow).label) && !isUnderHeading(r); r--)
    if (amounts(r).some(Boolean)) told.push(amounts(r));
  const [only, second] = told;
  return (
    only !== undefined &&
    second === undefined &&
    amounts(line).every((amount, c) => Number.isNaN(amount) || amount === (only[c] || 0))
  );
}

/** Is a column of totals, in each of its rows, the one amount of the columns that are no totals, or nothing beside none? */
export const repeatsOnlyColumn = ({ grid, columns }: AnnexTable, column: number): boolean => {
  const parts = columns.flatMap(({ label, isPercent }, c) =>
    c === column || isPercent || isTotalLabel(label) ? [] : [c],
  );
  const rows = rowsOf(grid);
  if (!rows.some((row) => row[column])) return false;
  return rows.every((row) => {
    const told = parts.map((c) => row[c] as number).filter(Boolean);
    const own = row[column] as number;
    return Number.isNaN(own) || (told.length <= 1 && own === (told[0] ?? 0));
  });
};
