import { readAddress } from "../../../tables/address";
import type { CellValue, Workbook } from "../../../tables/workbook";

/** Gives what a cell of the workbook held when it was read. */
export const cellsOf = (
  workbook: Workbook,
): ((sheet: string, cell: string) => { readonly value: CellValue; readonly formula: string | null }) => {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, cell) => {
    const sheet = sheets.get(name);
    const at = readAddress(cell);
    if (!sheet || !at) return { value: null, formula: null };
    const row = at.row - sheet.top;
    const column = at.column - sheet.left;
    return { value: sheet.values[row]?.[column] ?? null, formula: sheet.formulas?.[row]?.[column] ?? null };
  };
};
