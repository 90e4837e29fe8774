import { explainBreaks } from "../diagnosis";
import {
  checkFamilies,
  combineFamilies,
  equationAt,
  familiesFromFormulas,
  findEquations,
  type Equation,
} from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";

/** Finds what must add up in a table, judges every equation, and explains the broken ones. */
export function checkTable(table: AnnexTable): CheckedTable {
  const lines = <T>(items: readonly T[], is: (item: T) => boolean): Set<number> =>
    new Set(items.flatMap((item, i) => (is(item) ? [i] : [])));
  const evidence = findEquations(table.grid, {
    ofWhichRows: lines(table.rows, ({ kind }) => kind === "of-which"),
    ofWhichColumns: lines(table.columns, ({ ofWhich }) => ofWhich),
    totalRows: lines(table.rows, ({ kind }) => kind === "total" || kind === "subtotal"),
  });
  const families = combineFamilies(table.grid, familiesFromFormulas(table), evidence);
  const broken: Equation[] = [];
  const suspects: Equation[] = [];
  const counts = checkFamilies(table.grid, families, (family, position, status) => {
    if (status !== "broken" && status !== "suspect") return;
    const equation = equationAt(table.grid, families, family, position);
    if (equation) (status === "broken" ? broken : suspects).push(equation);
  });
  return {
    table,
    families,
    counts,
    broken,
    suspects,
    diagnosis: explainBreaks(table.grid, families, broken),
  };
}
