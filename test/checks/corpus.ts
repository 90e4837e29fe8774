import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { checkWorkbook, type Finding, type Report } from "../../src/checks";
import { readAddress } from "../../src/tables/address";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";

/** A real workbook of the corpus. */
export const corpusWorkbook = (name: string): Workbook =>
  readWorkbook(name, readFileSync(join(__dirname, "..", "corpus", name)));

/** The workbook with some cells of one sheet typed over; a text that starts with `=` is a formula, its result kept. */
export function typedOver(
  workbook: Workbook,
  sheetName: string,
  edits: Readonly<Record<string, CellValue>>,
): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => {
    if (sheet.name !== sheetName) return sheet;
    const values = sheet.values.map((row) => [...row]);
    const formulas = Array.from({ length: values.length }, (_, r) => [...(sheet.formulas?.[r] ?? [])]);
    for (const [address, value] of Object.entries(edits)) {
      const at = readAddress(address);
      if (!at) throw new Error(address);
      const [r, c] = [at.row - sheet.top, at.column - sheet.left];
      if (typeof value === "string" && value.startsWith("=")) (formulas[r] ??= [])[c] = value;
      else (values[r] ??= [])[c] = value;
    }
    return { ...sheet, values, formulas };
  });
  return { ...workbook, sheets };
}

/** A sheet from rows typed as text: cells split by `|`, numbers read as numbers, `=…` as formulas with no result. */
export function sheetOf(name: string, ...lines: readonly string[]): Sheet {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const value = (cell: string): CellValue =>
    cell === "" || cell.startsWith("=") ? null : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return {
    name,
    top: 0,
    left: 0,
    values: rows.map((row) => row.map(value)),
    formulas: rows.map((row) => row.map((cell) => (cell.startsWith("=") ? cell : null))),
  };
}

export const check = (...sheets: readonly Sheet[]): Report => checkWorkbook({ name: "essai.xlsx", sheets });

export const findingsOf = (report: Report): Finding[] => report.sheets.flatMap(({ findings }) => findings);

/** `code cell` of every finding of some severities, in order. */
export const codesOf = (report: Report, ...severities: readonly Finding["severity"][]): string[] =>
  findingsOf(report)
    .filter(({ severity }) => severities.length === 0 || severities.includes(severity))
    .map(({ code, cell }) => `${code} ${cell}`);
