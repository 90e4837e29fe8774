import { cellAddress } from "../tables/address";
import { forEachFilled } from "../tables/filledCells";
import type { CellValue, Sheet } from "../tables/workbook";
import { sha256 } from "./sha256";

/** Lines hashed at a time. */
const linesPerPiece = 2_000;

/**
 * The fingerprint of the cells that were checked: SHA-256, in hexadecimal, of their canonical form in UTF-8.
 *
 * Canonical form: sheets in the order of the workbook, each as a line `#` + its name as a JSON string; then one line per cell
 * that holds something, row by row: address, value as JSON (the shortest decimal that reads back as the same number, a text in
 * quotes, `true`, `null` for a formula without result), formula without its `=` or `_xlfn.` marks as a JSON string, else nothing;
 * the three parted by tabs, each line ended by a line feed. Empty texts are no contents; formats, widths and colours neither.
 * @example fingerprint(workbook.sheets) // "3b1f…", 64 hexadecimal digits
 */
export function fingerprint(sheets: readonly Sheet[]): string {
  const hash = sha256();
  const encoder = new TextEncoder();
  let lines: string[] = [];
  const flush = (): void => {
    hash.update(encoder.encode(lines.join("")));
    lines = [];
  };
  for (const sheet of sheets) {
    lines.push(`#${JSON.stringify(sheet.name)}\n`);
    forEachFilled(sheet, (row, column, value, formula) => {
      lines.push(lineOf(cellAddress(row, column), value, formula));
      if (lines.length >= linesPerPiece) flush();
    });
  }
  flush();
  return hash.digest();
}

/** The fingerprint of one sheet's typed cells, whatever its name and its results: tells whether a form was filled in since. */
export const formFingerprint = ({ top, left, values, formulas = [] }: Sheet): string =>
  fingerprint([
    {
      name: "",
      top,
      left,
      formulas,
      values: values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] ? null : value))),
    },
  ]);

const lineOf = (address: string, value: CellValue, formula: string | null): string =>
  `${address}\t${value === "" ? "null" : JSON.stringify(value)}\t${formula === null ? "" : JSON.stringify(bare(formula))}\n`;

const bare = (formula: string): string => formula.replace(/^=/, "").replace(/_xl(?:fn|ws|udf)\./g, "");
