import { exactFromExcel } from "../amounts";
import type { RecalculatedSheet } from "../formulas/recalculate";
import { cellAddress } from "../tables/address";
import type { Sheet } from "../tables/workbook";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** Most addresses that one finding lists. */
const mostListed = 100;

/** Formulas whose result was never saved and that are not computed here: their cells look empty to whoever reads the file. */
export function checkUncached({ sheet }: RecalculatedSheet): Finding[] {
  const cells: string[] = [];
  let count = 0;
  sheet.formulas?.forEach((row, r) =>
    row?.forEach((formula, c) => {
      if (!formula || (sheet.values[r]?.[c] ?? null) !== null) return;
      count++;
      if (cells.length < mostListed) cells.push(cellAddress(sheet.top + r, sheet.left + c));
    }),
  );
  if (count === 0) return [];
  return [
    newFinding({
      code: "NOMBRE-ERREUR",
      severity: "error",
      sheet: sheet.name,
      cell: cells[0] as string,
      cells,
      count,
      state: "no-result",
    }),
  ];
}

/** Formulas that give another result than the stored one, or that have none stored: what they give is computed, and no input is accused. */
export function checkStale({ sheet, stale }: RecalculatedSheet): Finding[] {
  return [true, false].flatMap((isStored): Finding[] => {
    const found = stale.filter(({ stored }) => (stored !== null) === isStored);
    const [first] = found;
    if (first === undefined) return [];
    const cells = found.slice(0, mostListed).map(({ row, column }) => cellAddress(row, column));
    return [
      newFinding({
        code: "FORMULE-PERIMEE",
        severity: "warning",
        sheet: sheet.name,
        cell: cells[0] as string,
        cells,
        read: first.stored === null ? null : exactFromExcel(first.stored).toFixed(),
        expected: first.computed.toSignificantDigits(15).toFixed(),
        gap: first.stored === null ? null : exactFromExcel(first.stored).minus(first.computed),
        formula: first.formula,
        count: found.length,
        state: isStored ? "stale" : "no-result",
      }),
    ];
  });
}

/** A sheet that holds something but no table: said, so that silence is not taken for approval. */
export function checkAbsent(sheet: Sheet, isOnlyHope: boolean): Finding[] {
  const isBlank = sheet.values.every((row) => row.every((value) => value === null || value === ""));
  if (isBlank && !isOnlyHope) return [];
  return [
    newFinding({
      code: "TABLE-ABSENTE",
      severity: isOnlyHope ? "warning" : "info",
      sheet: sheet.name,
      cell: cellAddress(sheet.top, sheet.left),
      cells: [],
      isOnlyHope,
    }),
  ];
}
