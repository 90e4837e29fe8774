import { areaAddress } from "../tables/address";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** A table whose unit nothing says: told, since a reader may take k€ for €. */
export function checkUnit({ table }: CheckedTable): Finding[] {
  if (table.unit !== null) return [];
  const range = areaAddress(table.area);
  return [
    newFinding({
      code: "UNITE-INCONNUE",
      severity: "info",
      sheet: table.sheet,
      cell: range.split(":")[0] ?? range,
      cells: [range],
      range,
    }),
  ];
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
