import type { CellValue, Sheet } from "./workbook";

/**
 * Visits the cells of a sheet that hold something, a value or a formula, row by row, in absolute coordinates; an empty text is no
 * content. What a report counts as cells read, and what its fingerprint covers, are these and no others, so that both are the
 * same wherever the workbook was read: Excel hands over whole rectangles, files leave blank cells out.
 */
export function forEachFilled(
  { top, left, values, formulas }: Sheet,
  visit: (row: number, column: number, value: CellValue, formula: string | null) => void,
): void {
  const rows = Math.max(values.length, formulas?.length ?? 0);
  for (let r = 0; r < rows; r++) {
    const [row, own] = [values[r] ?? [], formulas?.[r]];
    const columns = Math.max(row.length, own?.length ?? 0);
    for (let c = 0; c < columns; c++) {
      const value = row[c] ?? null;
      const formula = own?.[c] ?? null;
      if ((value !== null && value !== "") || formula !== null) visit(top + r, left + c, value, formula);
    }
  }
}

/**
 * How many cells of these sheets hold something.
 * @example countFilled([{ name: "A", top: 0, left: 0, values: [["Total", 12, null]] }]) // 2
 */
export function countFilled(sheets: readonly Sheet[]): number {
  let count = 0;
  for (const sheet of sheets) forEachFilled(sheet, () => count++);
  return count;
}
