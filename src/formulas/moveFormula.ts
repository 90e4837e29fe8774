import { cellAddress, columnLetters } from "../tables/address";
import { tokensOf } from "./tokens";

/** Whole columns stay where they are in a copy that goes down, and only there. */
const wholeColumns = /(?<![$\w])[A-Z]{1,3}:[A-Z]{1,3}(?![\w(])/i;
const part = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/gi;

/** Rewrites every reference of a formula; null when the formula cannot be read or a reference leaves the sheet. */
function rewrite(
  formula: string,
  write: (column: number, isFixedColumn: boolean, row: number, isFixedRow: boolean) => string | null,
): string | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let isWhole = true;
  const texts = tokens.map(({ kind, text }) => {
    if (kind !== "area") return text;
    const at = text.lastIndexOf("!") + 1;
    const cells = text
      .slice(at)
      .replace(part, (_, $c: string, letters: string, $r: string, digits: string) => {
        const column =
          [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const written = write(column, $c !== "", Number(digits) - 1, $r !== "");
        if (written === null) isWhole = false;
        return written ?? "";
      });
    return text.slice(0, at) + cells;
  });
  return isWhole ? texts.join("") : null;
}

/**
 * A formula with its relative references as distances from its own cell: neighbours that do the same read the same.
 * @example relativeFormula("=SUM(B4:D4)", 3, 4) // "SUM(R[0]C[-3]:R[0]C[-1])"
 */
export const relativeFormula = (formula: string, row: number, column: number): string | null =>
  rewrite(
    formula.toUpperCase(),
    (c, isFixedColumn, r, isFixedRow) =>
      `R${isFixedRow ? r + 1 : `[${r - row}]`}C${isFixedColumn ? c + 1 : `[${c - column}]`}`,
  );

/**
 * The formula that Excel writes when a cell is copied some rows down and columns to the right.
 * @example moveFormula("=SUMIF($A:$A,A5,B:B)", 1, 0) // "=SUMIF($A:$A,A6,B:B)"
 */
export function moveFormula(formula: string, rows: number, columns: number): string | null {
  if (columns !== 0 && wholeColumns.test(formula)) return null;
  const moved = rewrite(formula, (c, isFixedColumn, r, isFixedRow) => {
    const [row, column] = [isFixedRow ? r : r + rows, isFixedColumn ? c : c + columns];
    if (row < 0 || column < 0) return null;
    if (!isFixedRow && !isFixedColumn) return cellAddress(row, column);
    return `${isFixedColumn ? "$" : ""}${columnLetters(column)}${isFixedRow ? "$" : ""}${row + 1}`;
  });
  return moved === null ? null : `=${moved}`;
}
