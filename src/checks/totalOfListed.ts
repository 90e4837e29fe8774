import { expandEquations } from "../equations";
import { addressOf, type CheckedTable } from "./checkedTable";

/**
 * The typed total that the amounts of the rows listed make to the last digit: what it shares out, it shares out among them.
 * @param rows indices of the table's rows that it must add up, among others
 * @returns its address, that of the fewest lines; null where no column has one, or one of them does not hold
 */
export function totalOfListed({ table, families }: CheckedTable, rows: readonly number[]): string | null {
  const { grid } = table;
  const down = families
    .filter(
      ({ direction, origin, terms }) =>
        direction === "column" &&
        origin === "evidence" &&
        rows.every((row) => terms.some(({ line, sign }) => line === row && sign === 1)),
    )
    .sort((one, other) => one.terms.length - other.terms.length);
  const totals = expandEquations(grid, down);
  const [first] = totals;
  return first && totals.every(({ status }) => status === "exact") ? addressOf(table, first.target) : null;
}
