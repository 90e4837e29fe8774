import { cellAddress } from "../tables/address";
import type { Sheet } from "../tables/workbook";
import type { Finding, FindingCode, Severity } from "./finding";

const base = (sheet: Sheet, code: FindingCode, severity: Severity, cells: readonly string[]): Finding => ({
  code,
  severity,
  sheet: sheet.name,
  cell: cells[0] ?? cellAddress(sheet.top, sheet.left),
  cells,
  read: null,
  expected: null,
  gap: null,
  tolerance: null,
  cause: null,
  details: {},
});

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
  return [{ ...base(sheet, "NOMBRE-ERREUR", "error", cells), details: { count, reason: "no-result" } }];
}

/** A sheet that holds something but no table: said, so that silence is not taken for approval. */
export function checkAbsent(sheet: Sheet, isOnlyHope: boolean): Finding[] {
  const isBlank = sheet.values.every((row) => row.every((value) => value === null || value === ""));
  if (isBlank && !isOnlyHope) return [];
  return [base(sheet, "TABLE-ABSENTE", isOnlyHope ? "warning" : "info", [])];
}
