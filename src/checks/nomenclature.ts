import { budgetNomenclature } from "../circulars";
import { normaliseLabel } from "../amounts";
import { cellAddress } from "../tables/address";
import type { TableColumn } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

type Kind = "mission" | "flag" | "vector";

/** Mission codes, JPE / NR / R flags and vectors of the header that the circular of the table's year does not know. */
export function checkNomenclature({ table }: CheckedTable, year: number | undefined): Finding[] {
  const known = year === undefined ? undefined : budgetNomenclature(year);
  if (year === undefined || !known) return [];
  const sets: Record<Kind, Set<string>> = {
    mission: new Set([...known.missions].map(normaliseLabel)),
    flag: new Set([...known.flags].map(normaliseLabel)),
    vector: new Set([...known.vectors].map(normaliseLabel)),
  };
  const unknown = (kind: Kind, text: string | null): text is string =>
    text !== null && sets[kind].size > 0 && !sets[kind].has(normaliseLabel(text));
  const find = (column: TableColumn, kind: Kind, text: string): Finding =>
    newFinding({
      code: "CODE-INCONNU",
      severity: "warning",
      sheet: table.sheet,
      cell: cellAddress(table.bodyTop, column.column),
      read: text,
      kind,
      year,
      column: column.label,
    });
  return table.columns.flatMap((column) =>
    (
      [
        ["mission", column.missionCode],
        ["flag", column.flag],
        ["vector", column.vector],
      ] as const
    ).flatMap(([kind, text]) => (unknown(kind, text) ? [find(column, kind, text)] : [])),
  );
}
