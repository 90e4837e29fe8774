import { certainFamily, cutAround, type EquationFamily } from "../equations";
import { readAddress } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import type { Place } from "./finding";
import type { StatedEnvelope } from "./statedEnvelopes";

/** What people said of totals: cells that are none, and cells that are the sum of others of their column or row. */
export interface StatedTotals {
  readonly notTotals: readonly Place[];
  readonly totals: readonly (Place & {
    readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  })[];
}

/** All that people said of a workbook and that a check heeds. */
export interface Stated extends StatedTotals {
  readonly envelopes: readonly StatedEnvelope[];
}

export const nothingStated: Stated = { notTotals: [], totals: [], envelopes: [] };

/**
 * The families of a table with what people said of its totals: no equation where there is no total, and a certain one where a total
 * was given its terms. What lies outside the table, or off the total's own column and row, is left alone.
 */
export function withStatedTotals(
  table: AnnexTable,
  families: readonly EquationFamily[],
  { notTotals, totals }: StatedTotals,
): readonly EquationFamily[] {
  const at = cellsOf(table);
  const stated = totals.flatMap(({ sheet, cell, terms }): EquationFamily[] => {
    const target = sheet === table.sheet ? at(cell) : null;
    const places = terms.map((term) => ({ place: at(term.cell), sign: term.sign }));
    const known = places.flatMap(({ place, sign }) => (place ? [{ ...place, sign }] : []));
    if (!target || known.length < terms.length || known.length === 0) return [];
    const isDown = known.every(({ column }) => column === target.column);
    if (!isDown && !known.every(({ row }) => row === target.row)) return [];
    const lines = known.map(({ row, column, sign }) => ({ line: isDown ? row : column, sign }));
    return isDown
      ? [certainFamily("column", target.row, lines, target.column, target.column + 1)]
      : [certainFamily("row", target.column, lines, target.row, target.row + 1)];
  });
  const none = notTotals.flatMap(({ sheet, cell }) => (sheet === table.sheet ? (at(cell) ?? []) : []));
  const left = families.flatMap((family) => {
    const isDown = family.direction === "column";
    const out = new Set(
      none.flatMap(({ row, column }) =>
        (isDown ? row : column) === family.target ? [isDown ? column : row] : [],
      ),
    );
    for (const own of stated)
      if (own.direction === family.direction && own.target === family.target) out.add(own.from);
    return cutAround(family, out);
  });
  return [...left, ...stated];
}

const cellsOf = ({ rows, columns }: AnnexTable) => {
  const rowAt = new Map(rows.map(({ row }, index) => [row, index]));
  const columnAt = new Map(columns.map(({ column }, index) => [column, index]));
  return (cell: string): { readonly row: number; readonly column: number } | null => {
    const address = readAddress(cell);
    const row = address ? rowAt.get(address.row) : undefined;
    const column = address ? columnAt.get(address.column) : undefined;
    return row === undefined || column === undefined ? null : { row, column };
  };
};
