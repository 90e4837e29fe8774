import { cellAddress } from "../tables/address";
import type { Sheet } from "../tables/workbook";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** Most addresses that one finding lists. */
const mostListed = 100;

/** Formulas whose result was never saved: their cells look empty to whoever reads the file. */
export function checkUncached(sheet: Sheet): Finding[] {
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
  const [cell = ""] = cells;
  return [
    newFinding({
      code: "NOMBRE-ERREUR",
      severity: "error",
      sheet: sheet.name,
      cell,
      cells,
      count,
      state: "no-result",
    }),
  ];
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
