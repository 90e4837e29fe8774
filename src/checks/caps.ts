import { parameterAmount } from "../circulars";
import type { Sheet } from "../tables/workbook";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt } from "./lines";
import { newFinding } from "./newFinding";
import { eurosAt, readReturnForm } from "./returnForm";

/** Amounts of the return form above what the circular lets an establishment receive for its connections. */
export function checkCaps(sheet: Sheet, { table }: CheckedTable): Finding[] {
  const form = readReturnForm(sheet, table);
  const column = form?.columns.get("P");
  if (!form || column === undefined) return [];
  const cap = parameterAmount("2007-connexion-plafond-etablissement");
  return form.establishments.flatMap(({ index }): Finding[] => {
    const amount = eurosAt(table, index, column);
    if (!amount?.greaterThan(cap)) return [];
    const cell = index * table.grid.columns + column;
    return [
      newFinding({
        code: "PLAFOND-DEPASSE",
        severity: "error",
        sheet: table.sheet,
        cell: addressOf(table, cell),
        read: plainAmount(table, amount, cell),
        expected: plainAmount(table, cap, cell),
        gap: amount.minus(cap),
        column: columnAt(table, cell).label,
      }),
    ];
  });
}
