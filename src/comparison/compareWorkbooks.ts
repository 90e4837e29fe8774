import type { Workbook } from "../tables/workbook";
import { compareVersions } from "./compareVersions";
import type { Comparison } from "./comparison";
import { readVersion } from "./version";

/**
 * Compares two versions of a workbook: sheets, tables, rows and columns put one against the other by their names and codes, then their
 * amounts, texts and formulas; the differences are checked as a table of their own. Never throws on a workbook's contents.
 * @example compareWorkbooks(before, after).isSame
 */
export const compareWorkbooks = (before: Workbook, after: Workbook): Comparison =>
  compareVersions(
    { name: before.name, sheets: readVersion(before) },
    { name: after.name, sheets: readVersion(after) },
  );

/**
 * Compares two sheets of one workbook, whatever their names.
 * @example compareSheets(workbook, "2023", "2024")
 */
export function compareSheets(workbook: Workbook, before: string, after: string): Comparison {
  const sheets = readVersion(workbook);
  const only = (name: string) => sheets.filter(({ sheet }) => sheet.name === name);
  return compareVersions(
    { name: before, sheets: only(before) },
    { name: after, sheets: only(after) },
    { areSheetsPaired: true },
  );
}
