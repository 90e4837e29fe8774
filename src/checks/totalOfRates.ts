import { isTotalLabel, type EquationFamily } from "../equations";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import { blockOfRow } from "../tables/lines/rowsTogether";
import { areBetweenLeaves, leavesAt } from "./leafSums";

/** Fewest rows of rates that make a block of them. */
const FEWEST_RATES = 2;

/**
 * Does a row called a total stand over or under rows that are no amounts, in a block that headings or blank rows part from others, and
 * lie like them among its parts? « Total » over the average payments is their mean.
 * @param broken the sums across that fail at the row
 * @param rates rows known to hold no amounts
 */
export function isTotalOfRates(
  { grid, rows }: AnnexTable,
  families: readonly EquationFamily[],
  { position, broken }: { readonly position: number; readonly broken: readonly number[] },
  rates: ReadonlySet<number>,
): boolean {
  if (!isTotalLabel((rows[position] as TableRow).label)) return false;
  const { from, to } = blockOfRow(rows, position);
  const others = rows.flatMap((_, k) => (k >= from && k < to && k !== position ? [k] : []));
  return (
    others.length >= FEWEST_RATES &&
    others.every((row) => rates.has(row)) &&
    areBetweenLeaves(
      grid,
      broken.flatMap((index) => leavesAt(grid, families, index, position) ?? []),
    )
  );
}
