import { cellAddress } from "../tables/address";
import type { TableRow } from "../tables/annexTable";
import { checkFiness } from "../territories";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** FINESS numbers of the rows: wrong length, characters, department or key; the same number twice. */
export function checkFinessNumbers({ table }: CheckedTable): Finding[] {
  const coded = table.rows.filter(({ kind, code }) => kind === "establishment" && code !== null);
  const listedAgain = isListByMeasure(coded);
  const seen = new Map<string, string>();
  return coded.flatMap((row): Finding[] => {
    const number = (row.code ?? "").trim();
    const cell = cellAddress(row.row, row.codeColumn ?? row.labelColumn ?? table.area.left);
    const check = checkFiness(number);
    const findings: Finding[] = [];
    if (!check.valid) {
      findings.push(
        newFinding({
          code: "FINESS-INVALIDE",
          severity: check.certain ? "error" : "warning",
          sheet: table.sheet,
          cell,
          read: number,
          expected: check.repaired,
          reason: check.reason,
          label: row.label,
        }),
      );
    }
    const first = seen.get(number);
    if (first !== undefined && !listedAgain) {
      findings.push(
        newFinding({
          code: "FINESS-DOUBLON",
          severity: "error",
          sheet: table.sheet,
          cell,
          cells: [cell, first],
          read: number,
          first,
          label: row.label,
        }),
      );
    } else if (first === undefined) seen.set(number, cell);
    return findings;
  });
}

/** A list that repeats most of its establishments has a row for each of their measures: nothing is twice there. */
function isListByMeasure(rows: readonly TableRow[]): boolean {
  const counts = new Map<string, number>();
  for (const { code } of rows) {
    const number = (code ?? "").trim();
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length * 2 > counts.size;
}
