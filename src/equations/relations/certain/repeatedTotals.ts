import { cellAt } from "../../../tables/amountGrid";
import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { certainFamily } from "./certainFamily";

/**
 * The totals that repeat the one right above them, nothing or only rows without amounts between: the total of an account without the result that
 * its other side shows (« Total des produits », « Déficit » left blank, « Total général »). Only where both are alike everywhere.
 * @example repeatedTotals(table)[0]?.terms // [{ line: 5, sign: 1 }]
 */
export function repeatedTotals({ grid, rows }: AnnexTable): EquationFamily[] {
  const amounts = (line: number): number[] =>
    Array.from({ length: grid.columns }, (_, c) => grid.values[cellAt(grid, "column", line, c)] as number);
  const isTotal = (line: number): boolean => rows[line]?.kind === "total" || rows[line]?.kind === "subtotal";
  return rows.flatMap((_, target): EquationFamily[] => {
    if (!isTotal(target)) return [];
    const own = amounts(target);
    let line = target - 1;
    while (line >= 0 && !amounts(line).some((amount) => amount)) line--;
    if (line < 0 || !isTotal(line) || !own.some((amount) => amount)) return [];
    const isRepeated = amounts(line).every((amount, c) => Object.is(amount, own[c]));
    return isRepeated ? [certainFamily("column", target, [{ line, sign: 1 }], 0, grid.columns)] : [];
  });
}
