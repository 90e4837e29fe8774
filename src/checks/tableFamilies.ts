import {
  certainFamilies,
  combineFamilies,
  familiesFromFormulas,
  findEquations,
  type EquationFamily,
} from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { withoutRates } from "./additiveLines";

/**
 * What finds the families of a table's equations, of its formulas and of its figures, in its grid or in another version of it.
 * @example tableFamilies(table)(table.grid)
 */
export function tableFamilies(table: AnnexTable): (grid: AmountGrid) => readonly EquationFamily[] {
  const lines = <T>(items: readonly T[], is: (item: T) => boolean): Set<number> =>
    new Set(items.flatMap((item, i) => (is(item) ? [i] : [])));
  const hints = {
    ofWhichRows: lines(table.rows, ({ kind }) => kind === "of-which"),
    ofWhichColumns: lines(table.columns, ({ ofWhich }) => ofWhich),
    totalRows: lines(table.rows, ({ kind }) => kind === "total" || kind === "subtotal"),
    certain: certainFamilies(table),
  };
  const stated = familiesFromFormulas(table);
  return (grid) =>
    withoutRates({ ...table, grid }, combineFamilies(grid, stated, findEquations(grid, hints)));
}
