import { Exact } from "../amounts";
import type { Sheet } from "../tables/workbook";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt } from "./lines";
import { newFinding } from "./newFinding";
import { eurosAt, formerRegionName, readReturnForm } from "./returnForm";

/** Establishments of a region that add up to more than the region was given for a measure, in the return form. */
export function checkEnvelopes(sheet: Sheet, { table }: CheckedTable): Finding[] {
  const form = readReturnForm(sheet, table);
  if (!form) return [];
  const { published, columns, establishments } = form;
  const regions = new Set(establishments.flatMap(({ region }) => region ?? []));
  return [...regions].flatMap((region) => {
    const envelope = published.rows.find(({ code }) => code === region);
    const rows = establishments.filter((one) => one.region === region).map(({ index }) => index);
    return [...columns].flatMap(([code, column]): Finding[] => {
      const allowed = envelope?.amounts[published.columns.findIndex((one) => one.code === code)];
      const amounts = rows.flatMap((row) => eurosAt(table, row, column) ?? []);
      const sum = amounts.reduce((total, amount) => total.plus(amount), new Exact(0));
      if (!allowed || !sum.greaterThan(allowed)) return [];
      const cells = rows.map((row) => row * table.grid.columns + column);
      const total = table.rows.findIndex(({ kind }) => kind === "total");
      const cell =
        total === -1 || regions.size > 1 ? (cells.at(-1) as number) : total * table.grid.columns + column;
      return [
        newFinding({
          code: "ENVELOPPE-DEPASSEE",
          severity: "error",
          sheet: table.sheet,
          cell: addressOf(table, cell),
          cells: [cell, ...cells.filter((one) => one !== cell)].map((one) => addressOf(table, one)),
          read: plainAmount(table, sum, cell),
          expected: plainAmount(table, allowed, cell),
          gap: sum.minus(allowed),
          region: formerRegionName(region),
          unit: "€",
          column: columnAt(table, cell).label,
        }),
      ];
    });
  });
}
