import { normaliseLabel } from "../amounts";
import type { CrossSheetEquation, TableCell } from "../equations";
import type { CheckedTable } from "./checkedTable";

const saysSummary = /\b(?:synthese|recap|recapitulatif|recapitulation|bilan|ensemble|total|resume|summary)\b/;

/**
 * Repeats of one cell by another, turned so that the summary is the one to check: the table tied to most others, else the one
 * whose sheet is named as a summary. Repeats between two units keep their side, the coarser one.
 */
export function orientedToSummary(
  checked: readonly CheckedTable[],
  equations: readonly CrossSheetEquation[],
): CrossSheetEquation[] {
  const tied = new Map<number, Set<number>>();
  const tie = (a: number, b: number): void => void tied.set(a, (tied.get(a) ?? new Set()).add(b));
  for (const { target, terms } of equations) {
    for (const { table } of terms) {
      tie(target.table, table);
      tie(table, target.table);
    }
  }
  const rank = (table: number): number => {
    const sheet = normaliseLabel((checked[table] as CheckedTable).table.sheet);
    return (tied.get(table) as ReadonlySet<number>).size + (saysSummary.test(sheet) ? 0.5 : 0);
  };
  const unit = (table: number) => (checked[table] as CheckedTable).table.unit;
  return equations.map((equation) => {
    const { target, terms, gap } = equation;
    const source = terms[0] as TableCell;
    if (terms.length > 1 || unit(source.table) !== unit(target.table)) return equation;
    return rank(source.table) > rank(target.table)
      ? { ...equation, target: source, terms: [target], gap: -gap }
      : equation;
  });
}
