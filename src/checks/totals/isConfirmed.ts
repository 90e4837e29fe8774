import { equationAt } from "../../equations";
import { cellAt } from "../../tables/amountGrid";
import type { CheckedTable } from "../checkedTable";

/**
 * Does some believed equation through a cell hold? A slip there would have broken it.
 * @example isConfirmed(checked, cell) // true for « Total dépenses » where its own lines add up to it
 */
export const isConfirmed = ({ table, families, quotients, running }: CheckedTable, cell: number): boolean => {
  const { grid } = table;
  const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
  return (
    families.some(({ direction, target, terms, from, to, belief }, index) => {
      const [line, position] = direction === "column" ? [row, column] : [column, row];
      const isThrough = target === line || terms.some((term) => term.line === line);
      if (belief === "possible" || !isThrough || position < from || position >= to) return false;
      const status = equationAt(grid, families, index, position)?.status;
      // A nought makes no difference to a sum, whatever was meant.
      return status === "exact" && Boolean(grid.values[cellAt(grid, direction, line, position)]);
    }) ||
    running.some(
      ({ target, terms, status }) =>
        status === "exact" && (target === cell || terms.some((term) => term.cell === cell)),
    ) ||
    quotients.some(({ target, a, b, status }) => status !== "broken" && [target, a, b].includes(cell))
  );
};
