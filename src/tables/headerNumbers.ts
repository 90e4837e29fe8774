import { CellKind, isAmountKind } from "./cellKind";
import type { SheetCells } from "./sheetCells";

const columnMark = /^(\(?\d{1,3}\)?|\(?[a-zA-Z]{1,2}\)?|\(?[a-z0-9]{1,2}\)?\s*=.*)$/;
const numbered = /^\(?(\d{1,3})\)?/;

const isYear = (value: number): boolean => value >= 1900 && value <= 2100 && Number.isInteger(value);

/** Years that follow one another: 2023 2024, 2010 2015 2020, 2023 2023 2024 2024, 2023 2024 2023 2024. */
function isYearSequence(years: readonly number[]): boolean {
  const first = years[0] ?? 0;
  const step = (years.find((year) => year !== first) ?? first) - first;
  if (years.length === 2) return Math.abs(step) === 1;
  const distinct = [...new Set(years)];
  const regular = distinct.every((year, i) => i === 0 || year - (distinct[i - 1] ?? 0) === step);
  return regular && (distinct.length > 2 || (distinct.length === 2 && Math.abs(step) === 1));
}

/**
 * Is every number of the line a year, in an order that years have? Amounts between 1900 and 2100 seldom follow one another.
 * A lone year, or two apart, count only at the top of a block, with no header over them.
 */
export function isYearRow(
  cells: SheetCells,
  line: number,
  left: number,
  right: number,
  atTop: boolean,
): boolean {
  const years: number[] = [];
  let headed = false;
  for (let c = left; c <= right; c++) {
    if (!isAmountKind(cells.kind(line, c))) continue;
    const value = cells.approximate(line, c);
    if (!isYear(value)) return false;
    years.push(value);
    headed ||= line > 0 && cells.gapBefore(line) === 0 && cells.kind(line - 1, c) !== CellKind.blank;
  }
  return years.length > 0 && ((years.length > 1 && isYearSequence(years)) || (atTop && !headed));
}

/**
 * Does the line number or letter the columns (`1 2 3`, `(1) (2)`, `a`, `b`, `c = a + b`)?
 */
export function isColumnNumbering(cells: SheetCells, line: number, left: number, right: number): boolean {
  let marks = 0;
  let previous = NaN;
  for (let c = left; c <= right; c++) {
    if (cells.kind(line, c) === CellKind.blank) continue;
    const text = cells.text(line, c);
    if (!columnMark.test(text)) return false;
    const digits = numbered.exec(text)?.[1];
    if (digits !== undefined) {
      const number = Number(digits);
      if (Number.isNaN(previous) ? number > 2 : number !== previous + 1) return false;
      previous = number;
    }
    marks += 1;
  }
  return marks >= 3 || (marks === 2 && Number.isNaN(previous));
}
