import { findAndExplain } from "../diagnosis";
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
  const hints = {
    ofWhichRows: lines(table.rows, ({ kind }) => kind === "of-which"),
    ofWhichColumns: lines(table.columns, ({ ofWhich }) => ofWhich),
    totalRows: lines(table.rows, ({ kind }) => kind === "total" || kind === "subtotal"),
  };
  const stated = familiesFromFormulas(table);
  const { families, broken, diagnosis } = findAndExplain(
    table.grid,
    (grid) => combineFamilies(grid, stated, findEquations(grid, hints)),
    {
      textNumbers: new Set(table.notes.flatMap(({ kind, index }) => (kind === "text-number" ? [index] : []))),
    },
  );
  const suspects: Equation[] = [];
  const counts = checkFamilies(table.grid, families, (family, position, status) => {
    if (status !== "suspect") return;
    const equation = equationAt(table.grid, families, family, position);
    if (equation) suspects.push(equation);
  });
  return { table, families, counts, broken, suspects, diagnosis };
}
