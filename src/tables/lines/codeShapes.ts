import { normaliseLabel } from "../../amounts";
import type { CellBlock } from "../blocks/cellBlock";
import { columnHeadings } from "../header/columnHeading";
import { CellKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";
import { announcedKind } from "./rowKind";

/** Rows looked at: a code column shows itself early. */
export const sample = 1000;

/** One text of a nomenclature: `0111`, `01.1.2`, `1126A`, `52AL`, `K-12/3`. */
const codeShape = /^(?=.*\d)(?:[0-9A-Za-z]{1,14}|[0-9A-Za-z]{1,6}(?:[.\-/][0-9A-Za-z]{1,6}){1,8}\.?)$/;
/** A code for certain: a zero in front, a letter, two dots. */
const surelyCode = /^0\d|[A-Za-z]|[.\-/].*[.\-/]/;
/** `12.577.574.000`: dots of thousands, no levels of a plan. */
const groupedByDots = /^\d{1,3}(?:\.\d{3}){2,}$/;
const shapedShare = 0.9;
const surelyShare = 0.15;
const fewestSurely = 3;

/**
 * Is the column typed as texts, nearly all of the shape of codes, of which many can be nothing else?
 *
 * A column of amounts typed as texts has neither zeros in front nor letters.
 */
export function holdsCodes(cells: SheetCells, block: CellBlock, column: number): boolean {
  let [texts, shaped, surely, filled] = [0, 0, 0, 0];
  for (let line = block.bodyFirst; line <= block.last && filled < sample; line++) {
    if (cells.kind(line, column) === CellKind.blank) continue;
    filled += 1;
    if (typeof cells.value(line, column) !== "string") continue;
    texts += 1;
    const text = cells.text(line, column);
    if (!codeShape.test(text)) continue;
    shaped += 1;
    if (surelyCode.test(text) && !groupedByDots.test(text)) surely += 1;
  }
  return (
    surely >= fewestSurely &&
    surely >= surelyShare * filled &&
    shaped >= shapedShare * texts &&
    2 * texts >= filled
  );
}

const planNumber = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;
const fewestInPlan = 6;
const fewestFractions = 2;
/** Numbers that a plan may leave out between two neighbours. */
const widestStep = 12;

/** `11 11.1 11.2 12 12.1`: numbers of a plan, typed as numbers or texts, each after the one before; a total may close them. */
export function isNumberedPlan(cells: SheetCells, block: CellBlock, column: number): boolean {
  let [count, fractions, whole, part] = [0, 0, -1, 0];
  for (let line = block.bodyFirst; line <= block.last && count < sample; line++) {
    const text = cells.text(line, column);
    if (text === "" || announcedKind(text) !== null) continue;
    const [, digits, after] = planNumber.exec(text) ?? [];
    if (digits === undefined) return false;
    const [nextWhole, nextPart] = [Number(digits), Number(after ?? 0)];
    const step = nextWhole === whole ? nextPart - part : nextWhole - whole;
    if (count > 0 && (step <= 0 || step > (nextWhole === whole ? fewestFractions : widestStep))) return false;
    [whole, part] = [nextWhole, nextPart];
    count += 1;
    if (after !== undefined) fractions += 1;
  }
  return count >= fewestInPlan && fractions >= fewestFractions;
}

/**
 * `60 601 6011 602 61`: the numbers of a nomenclature, sorted as words are, where many go on from one above.
 */
export function areNested(numbers: readonly number[]): boolean {
  const words = numbers.map(String);
  let nested = 0;
  const open: string[] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && word <= (words[i - 1] ?? "")) return false;
    while (open.length > 0 && !word.startsWith(open.at(-1) ?? "")) open.pop();
    if (open.length > 0) nested += 1;
    open.push(word);
  }
  return words.length >= fewestInPlan && 3 * nested >= words.length;
}

const fewestInOrder = 12;
/** A chapter begins the order again: so many times at most, as a share of the numbers. */
const mostBeginnings = 1 / 6;

/**
 * `6042 60632 6064 614 61558 6161`: accounts of several lengths, all different, sorted as words are but not as numbers are. Amounts
 * do not come in that order.
 */
export function areInPlanOrder(numbers: readonly number[]): boolean {
  const words = numbers.map(String);
  const beginnings = words.filter((word, i) => i > 0 && word < (words[i - 1] ?? "")).length;
  return (
    words.length >= fewestInOrder &&
    new Set(words).size === words.length &&
    beginnings <= mostBeginnings * words.length &&
    numbers.some((number, i) => number < (numbers[i - 1] ?? 0) && (words[i] ?? "") > (words[i - 1] ?? ""))
  );
}

const fewestOfOneLength = 5;
const shortestOfOneLength = 2;

/** Five numbers or more, of one length: `10203 10204 20101`. */
export function areOfOneLength(numbers: readonly number[]): boolean {
  const length = String(numbers[0] ?? "").length;
  return (
    numbers.length >= fewestOfOneLength &&
    length >= shortestOfOneLength &&
    numbers.every((number) => String(number).length === length)
  );
}

/** All different, or each repeated over neighbouring rows only: `75001 75001 75002`. */
export const areInRuns = (numbers: readonly number[]): boolean =>
  numbers.filter((number, i) => number !== numbers[i - 1]).length === new Set(numbers).size;

const zeros = /^0+$/;

/** The code as shown: a number format of zeros gives back the leading ones. */
export function codeText(cells: SheetCells, line: number, column: number): string {
  const text = cells.text(line, column);
  const format = cells.format(line, column) ?? "";
  return cells.kind(line, column) === CellKind.number && zeros.test(format)
    ? text.padStart(format.length, "0")
    : text;
}

const noteHeading = /^(?:notes?|refs?)(?: (?:no|n°|nos))?$/;
/** `5`, `10a`, `2.1`, `8.1, 8.2`. */
const noteNumbers = /^\d{1,2}(?:\.\d{1,2})?\p{Ll}?(?:(?:[,;/&]\s?|\s)\d{1,2}(?:\.\d{1,2})?\p{Ll}?)*$/u;

/** Does a column tell, under a heading that says so, which note explains each line? It neither names lines nor holds amounts. */
export function holdsNoteNumbers(cells: SheetCells, block: CellBlock, column: number): boolean {
  if (!columnHeadings(cells, block, column).some((heading) => noteHeading.test(normaliseLabel(heading))))
    return false;
  for (let line = block.bodyFirst; line <= block.last; line++)
    if (cells.kind(line, column) !== CellKind.blank && !noteNumbers.test(cells.text(line, column).trim()))
      return false;
  return true;
}

/** `1=2+3`, `14=10–11–12+13`: the number of a line, and how it is made of others. */
const numberedSum = /^\d{1,3}\p{Ll}?\s?=\s?\d{1,3}\p{Ll}?(?:\s?[-+=\u2013\u2212]\s?\d{1,3}\p{Ll}?)*$/u;
const lineNumber = /^\d{1,3}\p{Ll}?$/u;
const fewestSums = 2;

/** Does a column number the lines, telling of some how they are made of others? */
export function numbersLines(cells: SheetCells, block: CellBlock, column: number): boolean {
  let sums = 0;
  for (let line = block.bodyFirst; line <= block.last; line++) {
    if (cells.kind(line, column) === CellKind.blank) continue;
    const text = cells.text(line, column).trim();
    if (numberedSum.test(text)) sums += 1;
    else if (!lineNumber.test(text)) return false;
  }
  return sums >= fewestSums;
}
