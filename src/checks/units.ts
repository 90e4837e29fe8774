import { areaAddress, cellAddress } from "../tables/address";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** The tables of a sheet whose unit nothing says: told, since a reader may take k€ for €. */
export function checkUnits(tables: readonly CheckedTable[]): Finding[] {
  const unknown = tables.flatMap(({ table }) => (table.unit === null ? [table] : []));
  const [first] = unknown;
  if (!first) return [];
  const { sheet, area } = first;
  const cells = unknown.map((table) => areaAddress(table.area));
  const cell = cellAddress(area.top, area.left);
  return [newFinding({ code: "UNITE-INCONNUE", severity: "info", sheet, cell, cells })];
}

/** An amount 10, 100 or 1000 times out of scale, when its equations agree: taken from the totals' findings. */
export function checkScale(totals: readonly Finding[]): Finding[] {
  return totals.flatMap((finding): Finding[] => {
    if (finding.code !== "TOTAL-ECART" || finding.cause?.kind !== "scale") return [];
    const { sheet, cell, read, expected, gap, tolerance, unit } = finding;
    return [
      newFinding({
        code: "UNITE-ECHELLE",
        severity: "warning",
        sheet,
        cell,
        read,
        expected,
        gap,
        tolerance,
        unit,
        line: null,
      }),
    ];
  });
}
