import { findAndExplain, impliedAmounts } from "../diagnosis";
import {
  checkFamilies,
  equationAt,
  tableRegime,
  type Equation,
  type EquationFamily,
  type EquationStatus,
  type StatusCounts,
} from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import { nothingStated, type StatedTotals } from "./statedTotals";
import { marksOfNothing } from "./marksOfNothing";
import { strayTextNumbers } from "./strayTextNumbers";
import { tableEquations } from "./tableEquations";

/**
 * Finds what must add up in a table, judges every equation, and explains the broken ones.
 * @param certain sums that tables of the same layout make certain
 */
export function checkTable(
  table: AnnexTable,
  stated: StatedTotals = nothingStated,
  certain: readonly EquationFamily[] = [],
): CheckedTable {
  const find = tableEquations(table, stated, certain);
  const nothing = marksOfNothing(table.grid, () => find(table.grid).families);
  if (nothing.size > 0) {
    const absent = new Set([...table.grid.absent].filter((cell) => !nothing.has(cell)));
    const checked = checkTable({ ...table, grid: { ...table.grid, absent } }, stated, certain);
    return { ...checked, untold: table.grid.absent };
  }
  const { families, broken, diagnosis, running, quotients, means, forgotten, rateRows } = findAndExplain(
    table.grid,
    find,
    {
      textNumbers: strayTextNumbers(table),
    },
  );
  const suspects: Equation[] = [];
  const ofSums = checkFamilies(table.grid, families, (family, position, status) => {
    if (status !== "suspect") return;
    const equation = equationAt(table.grid, families, family, position);
    if (equation) suspects.push(equation);
  });
  const counts = withRelations(ofSums, [...running, ...quotients, ...means]);
  const implied = impliedAmounts(table.grid, families);
  return {
    table,
    families,
    counts,
    regime: tableRegime(table.grid, families),
    broken,
    suspects,
    diagnosis,
    implied,
    running,
    quotients,
    means,
    forgotten,
    rateRows,
    untold: table.grid.absent,
  };
}

/** The counts of the sums and of the relations. */
function withRelations(
  counts: StatusCounts,
  relations: readonly { readonly status: EquationStatus }[],
): StatusCounts {
  const all = { ...counts };
  for (const { status } of relations) {
    all[status]++;
    all.total++;
  }
  return all;
}
