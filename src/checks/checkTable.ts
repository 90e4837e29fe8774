import { findAndExplain } from "../diagnosis";
import { checkFamilies, equationAt, type Equation } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import { tableFamilies } from "./tableFamilies";

/** Finds what must add up in a table, judges every equation, and explains the broken ones. */
export function checkTable(table: AnnexTable): CheckedTable {
  const { families, broken, diagnosis } = findAndExplain(table.grid, tableFamilies(table), {
    textNumbers: new Set(table.notes.flatMap(({ kind, index }) => (kind === "text-number" ? [index] : []))),
  });
  const suspects: Equation[] = [];
  const counts = checkFamilies(table.grid, families, (family, position, status) => {
    if (status !== "suspect") return;
    const equation = equationAt(table.grid, families, family, position);
    if (equation) suspects.push(equation);
  });
  return { table, families, counts, regime: null, broken, suspects, diagnosis };
}
