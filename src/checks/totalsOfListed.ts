import { expandEquations } from "../equations";
import { addressOf, type CheckedTable } from "./checkedTable";

/** What the totals of a column say of the rows that it lists. */
export interface ListedTotals {
  /** The typed total that the amounts of these rows make to the last digit: what it shares out, it shares out among them. */
  readonly holding: string | null;
  /** Does a total ask for more or less than these rows, or follow whatever is listed, as a formula does? */
  readonly areOpen: boolean;
}

/**
 * What the totals that add up certain rows, among others, say of rows that may be missing beside them.
 * @param rows indices of the table's rows
 * @returns the address of a holding total; null where no column has one, or one of them does not hold
 */
export function totalsOfListed({ table, families }: CheckedTable, rows: readonly number[]): ListedTotals {
  const down = families.filter(
    ({ direction, terms }) =>
      direction === "column" && rows.every((row) => terms.some(({ line }) => line === row)),
  );
  const totals = expandEquations(table.grid, down);
  const [first] = totals;
  const areOpen = totals.some(({ status, origin }) => status !== "exact" || origin === "formula");
  return { holding: first && !areOpen ? addressOf(table, first.target) : null, areOpen };
}
