import { CellKind, isAmountKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** `(3)` typed in a cell is the number -3. */
const columnNumber = /^(?:\(?|-)(\d{1,3})\)?(?:\s*=.*)?$/;

const isYear = (value: number): boolean => value >= 1900 && value <= 2100 && Number.isInteger(value);

/** Years that follow one another: 2023 2024, 2010 2015 2020, 2023 2023 2024 2024, 2023 2024 2023 2024. */
function isYearSequence(years: readonly number[]): boolean {
  const first = years[0] ?? 0;
  const step = (years.find((year) => year !== first) ?? first) - first;
  const distinct = [...new Set(years)];
  const regular = distinct.every((year, i) => i === 0 || year - (distinct[i - 1] ?? 0) === step);
  return regular && (distinct.length > 2 || (distinct.length === 2 && Math.abs(step) === 1));
}

const areDifferent = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && new Set(numbers).size === numbers.length;

/** `2002 1999 2002 1999`: the same years, in the same order, under each group of columns. */
function areYearsByGroup(years: readonly number[]): boolean {
  const size = new Set(years).size;
  return (
    size > 1 && years.length >= 2 * size && years.every((year, i) => i < size || year === years[i - size])
  );
}

/** A year that so many columns repeat, in a line without a name, is no amount. */
const fewestSame = 3;

/** Does something stand over a number, right above, or above the titles of sections between (`Recettes`) where its line has a name? */
function isHeaded(cells: SheetCells, line: number, column: number, named: boolean): boolean {
  for (let above = line - 1; above >= 0 && cells.gapBefore(above + 1) === 0; above--) {
    if (cells.kind(above, column) !== CellKind.blank) return true;
    if (!named) return false;
  }
  return false;
}

/** `1987 to 2003`, `1987-2003`, `de 1987 à 2003`: years from one to another, which stand beside no amounts. */
const yearSpan = /^(?:de |from )?(?:19|20)\d{2}(?:\s*[-\u2010-\u2015/]\s*| (?:to|à|au|a) )(?:19|20)\d{2}$/i;

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
  let [headed, named, hasWordsAfter, hasSpan] = [false, false, false, false];
  for (let c = left, last = cells.lastColumn(line, right); c <= last; c++) {
    if (!isAmountKind(cells.kind(line, c))) {
      if (c > left && yearSpan.test(cells.text(line, c))) {
        hasSpan = true;
        continue;
      }
      named ||= cells.kind(line, c) !== CellKind.blank;
      hasWordsAfter ||= years.length > 0 && cells.kind(line, c) === CellKind.text;
      continue;
    }
    const value = cells.approximate(line, c);
    if (!isYear(value)) return false;
    years.push(value);
    headed ||= isHeaded(cells, line, c, named);
  }
  if (isYearSequence(years) || (!named && areYearsByGroup(years))) return true;
  if (atTop && hasSpan && !named) return true;
  if (areRising(years) && isSetUnderTitle(cells, line, left, right)) return true;
  // `1990 1999 Évolution`: headings go on beside two years, whatever stands between them.
  if (atTop && hasWordsAfter && areDifferent(years)) return true;
  // Under dates without a year (« March 31, »), the same year all along.
  const isSame = years.length >= fewestSame && !named && years.every((year) => year === years[0]);
  return atTop && (!headed || isSame);
}

const areRising = (years: readonly number[]): boolean =>
  years.length > 1 && years.every((year, i) => i === 0 || year > (years[i - 1] as number));

const marked = /^(?:19|20)\d{2}\b/;

/** Does a line without a name, whose texts are years too, stand right under a title that a blank row parts from the table above? */
function isSetUnderTitle(cells: SheetCells, line: number, left: number, right: number): boolean {
  if (line === 0 || cells.gapBefore(line) > 0 || cells.gapBefore(line - 1) === 0) return false;
  if (cells.kind(line, left) !== CellKind.blank || cells.kind(line - 1, left) !== CellKind.text) return false;
  for (let c = left + 1; c <= right; c++) {
    if (cells.kind(line - 1, c) !== CellKind.blank) return false;
    const isOther = cells.kind(line, c) !== CellKind.blank && !isAmountKind(cells.kind(line, c));
    if (isOther && !marked.test(cells.text(line, c))) return false;
  }
  return true;
}

/** Classes (`3 4 5 6 … Total`) that a heading in words closes. */
const fewestClasses = 3;

/**
 * Does the line head its columns with the values of a count (`Région | 3 | 4 | 5 | Total`)? Words on both sides, evenly rising whole
 * numbers between them: no row of amounts reads so.
 */
export function isClassRow(cells: SheetCells, line: number, left: number, right: number): boolean {
  const classes: number[] = [];
  let [before, after] = [0, 0];
  for (let c = left, last = cells.lastColumn(line, right); c <= last; c++) {
    const kind = cells.kind(line, c);
    if (kind === CellKind.blank) continue;
    if (isAmountKind(kind)) {
      if (after > 0) return false;
      classes.push(cells.approximate(line, c));
    } else if (kind !== CellKind.text) return false;
    else if (classes.length === 0) before += 1;
    else after += 1;
  }
  const step = (classes[1] ?? 0) - (classes[0] ?? 0);
  return (
    before > 0 &&
    after > 0 &&
    step > 0 &&
    classes.length >= fewestClasses &&
    classes.every(
      (value, i) => Number.isInteger(value) && (i === 0 || value - (classes[i - 1] ?? 0) === step),
    )
  );
}

/** `a b`, `(A)`: letters one after the other over the columns of names; `text`, `r`: words, in a line right under words only. */
const columnLetter = /^\(?(\p{L})\)?$/u;
const columnWord = /^\p{Ll}{1,5}$/u;
const isNthLetter = (letter: string | undefined, n: number): boolean =>
  letter?.toLowerCase() === String.fromCharCode(97 + n);
const fewestNumbers = 3;
/** Numbering goes on from another page or part of the form only above this: small counts may follow one another. */
const firstNumbers = 2;

/** Do words stand right above each of the columns from `left` to `right` that are filled in the line? */
const isUnderWords = (cells: SheetCells, line: number, left: number, right: number): boolean => {
  if (line === 0 || cells.gapBefore(line) > 1) return false;
  for (let c = left; c <= right; c++)
    if (cells.kind(line, c) !== CellKind.blank && cells.kind(line - 1, c) !== CellKind.text) return false;
  return true;
};

/**
 * Does the line number the columns one after the other (`1 2 3`, `a b 1 2 3`, `(1) (2) (3) = (1) + (2)`), and nothing else?
 *
 * A numbering that goes on from elsewhere (`61 62 63`) must stand right under words, and so must two numbers alone (`1 2`), beside nothing. A
 * first number that goes on in the next row is a rank.
 */
export function isColumnNumbering(cells: SheetCells, line: number, left: number, right: number): boolean {
  let count = 0;
  let first = 0;
  let firstColumn = left;
  let letters = 0;
  let hasWords = false;
  const last = cells.lastColumn(line, right);
  for (let c = left; c <= last; c++) {
    if (cells.kind(line, c) === CellKind.blank) continue;
    const text = cells.text(line, c);
    if (count === 0 && isNthLetter(columnLetter.exec(text)?.[1], letters)) {
      letters += 1;
      continue;
    }
    if (count === 0 && columnWord.test(text)) {
      hasWords = true;
      continue;
    }
    const digits = columnNumber.exec(text)?.[1];
    if (digits === undefined || (count > 0 && Number(digits) !== first + count)) return false;
    if (count === 0) {
      first = Number(digits);
      firstColumn = c;
    }
    count += 1;
  }
  const isPair = count === 2 && first === 1 && letters === 0 && !hasWords && firstColumn > left;
  if (count < fewestNumbers && !(isPair && isUnderWords(cells, line, firstColumn, last))) return false;
  const isRank = cells.text(line + 1, firstColumn) === String(first + 1);
  if (isRank) return false;
  return (
    (first <= firstNumbers && !hasWords) || isUnderWords(cells, line, hasWords ? left : firstColumn, last)
  );
}
