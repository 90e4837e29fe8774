import { columnIndex, columnLetters } from "../../tables/address";

const reference = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/**
 * The formula of a cell that shares a master's formula, written for its own place: relative references move, `$` ones stay.
 * @example shiftFormula("SUM(B2:B9)*$A$1", 0, 1) // "SUM(C2:C9)*$A$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    reference,
    (
      whole,
      quoted: string | undefined,
      fixColumn: string,
      letters: string,
      fixRow: string,
      digits: string,
      at: number,
    ) => {
      if (quoted !== undefined || /[\w.]/.test(formula[at - 1] ?? "")) return whole;
      const column = columnIndex(letters) + (fixColumn ? 0 : columns);
      const row = Number(digits) + (fixRow ? 0 : rows);
      return column < 0 || row < 1 ? "#REF!" : `${fixColumn}${columnLetters(column)}${fixRow}${row}`;
    },
  );
}
