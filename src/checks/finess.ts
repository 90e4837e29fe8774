import { cellAddress } from "../tables/address";
import { checkFiness } from "../territories";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** FINESS numbers of the rows: wrong length, characters, department or key; the same number twice. */
export function checkFinessNumbers({ table }: CheckedTable): Finding[] {
  const establishments = table.rows.filter(({ kind, code }) => kind === "establishment" && code !== null);
  // Among establishments, a code that is no longer one for its length or its letters is a FINESS number all the same.
  const items = table.rows.filter(({ kind, code }) => kind === "item" && code !== null);
  const coded =
    items.length < establishments.length
      ? table.rows.filter(({ kind, code }) => code !== null && (kind === "establishment" || kind === "item"))
      : establishments;
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
    if (first !== undefined) {
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
    } else seen.set(number, cell);
    return findings;
  });
}
