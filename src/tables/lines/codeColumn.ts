import { normaliseLabel } from "../../amounts";
import { regionByCode } from "../../territories";
import type { CellBlock } from "../blocks/cellBlock";
import { CellKind, isAmountKind, isMarkKind } from "../reading/cellKind";
import {
  areInPlanOrder,
  areInRuns,
  areNested,
  codeText,
  areOfOneLength,
  holdsCodes,
  isNumberedPlan,
  sample,
} from "./codeShapes";
import { namesQuantity } from "./quantityWord";
import { announcedKind } from "./rowKind";
import { isColumnNumbering } from "../header/headerNumbers";
import { columnHeadings } from "../header/columnHeading";
import type { SheetCells } from "../reading/sheetCells";

/** Headings that say codes wherever the column stands, and those that do so only before the first amounts. */
const codeHeading = /^(?:(?:code|n°|no|numero) )?(?:finess|siret|siren|insee|uai|postal)(?: |$)/;
const leadingHeading =
  /^(?:code(?: .*)?|n°.*|cp|dep|dept|dpt|departement|no|num|numero(?: .*)?|id|identifiant|rang|rank|ordre|compte|chapitre|article|account|konto|kontenbereich|(?:.* )?(?:lfd|sl|sr) (?:nr|no)|line no)$/;
/** « SA3 code », « Area code »: said of a column before the amounts. */
const closingCode = /^(?:.* )?codes?$/;
/** The column of an account that calls its notes: « 5 », « 3 - 4 ». */
const noteHeading = /^(?:n° (?:de )?)?notes?(?: annexes?)?$/;
export type ColumnPlace = "first" | "leading" | "after";

const digitsOnly = /^\d+$/;
const leadingZero = /^0\d+$/;
/** `2016 f`, `2023(p)`, `2002 (1)`: a year with a letter for provisional or forecast, or with the number of a note. */
const markedYear = /^((?:19|20)\d{2})\s?(?:[([]?\p{L}{1,2}[.)\]]{0,2}|[([]\d{1,2}[)\]]|[¹²³⁴-⁹]+)$/u;
/** `2002 (**)`, `75*`: a number with the mark of a note. */
const starred = /^(\d+)\s?[([]?[*†‡§]{1,4}[)\]]?$/;
/** A format that parts thousands shows amounts. */
const grouped = /[#0][,\s\u00a0\u202f]#*0/;
const letteredCode = /^\d{2,10}[A-Za-z]$/;
/** Several accounts that one line takes together: `441, 442, 446`. */
const listedCodes = /^\d{2,10}(?:\s?[,;+/]\s\d{2,10})+$/;
const mostStrays = 0.1;
const fewestCodes = 8;
const fewestRanks = 8;
const highestAccount = 1e7;

/** What the numbers of a column are when they are typed as bare non-negative integers. */
interface BareIntegers {
  /** -1 for a number with a zero in front. */
  readonly numbers: readonly number[];
  /** All are stored as texts. */
  readonly areTexts: boolean;
  /** The label of a total stands among them. */
  readonly nameTotals: boolean;
  /** A format parts their thousands, as it does those of amounts. */
  readonly areGrouped: boolean;
}

/** Reads a column of bare integers, a few codes with a letter among them; null for any other column. */
function readBareIntegers(cells: SheetCells, block: CellBlock, column: number): BareIntegers | null {
  const numbers: number[] = [];
  let [texts, strays, nameTotals, areGrouped] = [0, 0, false, false];
  for (let line = block.bodyFirst; line <= block.last && numbers.length < sample; line++) {
    const kind = cells.kind(line, column);
    nameTotals ||= announcedKind(cells.text(line, column)) !== null;
    if (!isAmountKind(kind) && !isMarkKind(kind)) continue;
    const text = codeText(cells, line, column).replace(markedYear, "$1").replace(starred, "$1");
    areGrouped ||= grouped.test(cells.format(line, column) ?? "");
    if (digitsOnly.test(text)) numbers.push(leadingZero.test(text) ? -1 : Number(text));
    else if (letteredCode.test(text) || listedCodes.test(text)) strays += 1;
    else return null;
    if (kind === CellKind.textNumber) texts += 1;
  }
  if (numbers.length === 0 || strays > Math.max(1, mostStrays * numbers.length)) return null;
  return { numbers, areTexts: texts === numbers.length, nameTotals, areGrouped };
}

/** A mistyped code among others (`38O780001`) makes no amounts of them. */
function areMostlyCodes(cells: SheetCells, block: CellBlock, column: number): boolean {
  let [codes, others] = [0, 0];
  for (let line = block.bodyFirst; line <= block.last && codes + others < sample; line++) {
    const kind = cells.kind(line, column);
    if (!isAmountKind(kind) && !isMarkKind(kind)) continue;
    if (digitsOnly.test(cells.text(line, column))) codes++;
    else others++;
  }
  return codes > others;
}

const everyStep = (numbers: readonly number[], step: (difference: number) => boolean): boolean =>
  numbers.every((number, i) => i === 0 || step(number - (numbers[i - 1] ?? 0)));

/** Different numbers that are all codes of regions of one set: no amounts fall so by chance. */
const areRegionCodes = (numbers: readonly number[]): boolean =>
  numbers.length >= fewestCodes &&
  new Set(numbers).size === numbers.length &&
  (["2016", "pre-2016"] as const).some((set) =>
    numbers.every((number) => regionByCode(number, set) !== null),
  );

/** Numbers that add up to the one beside a total by no accident. */
const fewestAdded = 3;

/** Do the numbers of a column, three or more, add up to the one that a total tells? Codes never do. */
function addUpAtTotal(cells: SheetCells, block: CellBlock, column: number): boolean {
  let [sum, count] = [0, 0];
  for (let line = block.bodyFirst; line <= block.last; line++) {
    const value = cells.value(line, column);
    if (typeof value !== "number") continue;
    if (isAnnounced(cells, block, line)) return count >= fewestAdded && sum === value;
    sum += value;
    count += 1;
  }
  return false;
}

/** Does a text of the line say that it is a total? */
function isAnnounced(cells: SheetCells, { left, right }: CellBlock, line: number): boolean {
  for (let c = left, last = cells.lastColumn(line, right); c <= last; c++)
    if (cells.kind(line, c) === CellKind.text && announcedKind(cells.text(line, c)) !== null) return true;
  return false;
}

/** Is a column blank at every total of the block, although another one has an amount there? Null when there is no total. */
function isBlankAtTotals(cells: SheetCells, block: CellBlock, column: number): boolean | null {
  let blank: boolean | null = null;
  const end = Math.min(block.last, block.bodyFirst + sample);
  for (let line = block.bodyFirst; line <= end; line++) {
    let amounts = false;
    for (let c = block.left, last = cells.lastColumn(line, block.right); c <= last; c++)
      amounts ||= isAmountKind(cells.kind(line, c));
    if (!amounts || !isAnnounced(cells, block, line)) continue;
    if (cells.kind(line, column) !== CellKind.blank) return false;
    blank = true;
  }
  return blank;
}

/** Lines above a body in which its columns are numbered. */
const numberingLines = 2;

/** Does a line that numbers the columns (`a b c 1 2 3`) give this one a letter: names rather than amounts? */
function isLettered(cells: SheetCells, { first, bodyFirst }: CellBlock, column: number): boolean {
  for (let line = bodyFirst - 1; line >= Math.max(first, bodyFirst - numberingLines); line--) {
    if (!/^\(?\p{L}\)?$/u.test(cells.text(line, column))) continue;
    if (isColumnNumbering(cells, line, 0, cells.width - 1)) return true;
  }
  return false;
}

/** Does the heading of a column say codes? */
export const isHeadedAsCodes = (cells: SheetCells, block: CellBlock, column: number): boolean =>
  columnHeadings(cells, block, column)
    .map(normaliseLabel)
    .some((heading) => codeHeading.test(heading) || leadingHeading.test(heading));

/**
 * Are the numbers of a column names rather than amounts: codes, FINESS, ranks, years?
 *
 * `place`: "first" when no labels stand to its left, where years and ranks name rows; "leading" when they do; "after" the amounts.
 * `labelsFollow`: labels stand to its right, before any amounts.
 */
export function namesByNumber(
  cells: SheetCells,
  block: CellBlock,
  column: number,
  place: ColumnPlace,
  labelsFollow: boolean,
): boolean {
  if (isLettered(cells, block, column)) return true;
  const headings = columnHeadings(cells, block, column).map(normaliseLabel);
  if (headings.some((heading) => noteHeading.test(heading))) return true;
  const saysCodes = (heading: string): boolean =>
    codeHeading.test(heading) || (place !== "after" && closingCode.test(heading));
  if (headings.some(saysCodes) && areMostlyCodes(cells, block, column)) return true;
  if (holdsCodes(cells, block, column)) return true;
  if (place !== "after" && isNumberedPlan(cells, block, column)) return true;
  if (place === "after") return false;
  const read = readBareIntegers(cells, block, column);
  if (read === null) return false;
  if (labelsFollow && countsLines(cells, block, column, read)) return true;
  // What is counted may look like codes: 17, 31, 16, 10 and 13 articles.
  if (headings.some(namesQuantity)) return false;
  const areSaid =
    headings.some((heading) => leadingHeading.test(heading)) &&
    (labelsFollow || !isHeadedAgain(cells, block, column)) &&
    !addUpAtTotal(cells, block, column);
  const { numbers, nameTotals, areGrouped } = read;
  if (nameTotals || areSaid) return true;
  if (areGrouped) return false;
  if (numbers.includes(-1) || areRegionCodes(numbers) || areNested(numbers)) return true;
  if (labelsFollow && areInPlanOrder(numbers)) return true;
  if (haveNineDigits(numbers) && isBlankAtTotals(cells, block, column) !== false) return true;
  if (namesRows(cells, block, column, read, labelsFollow)) return true;
  return place === "first" && areRanksOrYears(numbers);
}

/** Does the heading that says codes stand over a column further on too: « No. » and « Beds », of rural hospitals and of urban ones? */
const isHeadedAgain = (cells: SheetCells, block: CellBlock, column: number): boolean => {
  const saidOver = (own: number): string[] =>
    columnHeadings(cells, block, own)
      .map(normaliseLabel)
      .filter((heading) => leadingHeading.test(heading));
  const said = saidOver(column);
  for (let other = column + 1; other <= block.right; other++)
    if (saidOver(other).some((heading) => said.includes(heading))) return true;
  return false;
};

/** 1, 2 and so on before the labels, and nothing beside their total: however few, the lines are counted. */
const countsLines = (
  cells: SheetCells,
  block: CellBlock,
  column: number,
  { numbers }: BareIntegers,
): boolean =>
  numbers.every((number, k) => number === k + 1) && isBlankAtTotals(cells, block, column) === true;

/** Hundreds of millions without a figure below the hundred are amounts, numbers of establishments or accounts are not. */
const haveNineDigits = (numbers: readonly number[]): boolean =>
  numbers.length >= 2 &&
  numbers.every((number) => number >= 1e8 && number < 1e9) &&
  numbers.some((number) => number % 100 !== 0);

/**
 * Numbers of one length name rows where totals have none; without totals, when labels follow or the column is stored as texts. Those of
 * several lengths do beside labels, where totals have none and none is told twice.
 */
function namesRows(
  cells: SheetCells,
  block: CellBlock,
  column: number,
  { numbers, areTexts }: BareIntegers,
  labelsFollow: boolean,
): boolean {
  const blank = isBlankAtTotals(cells, block, column);
  if (areTexts && areOfOneLength(numbers)) return blank !== false;
  if (areOfOneLength(numbers)) return areInRuns(numbers) && (blank ?? labelsFollow);
  // The accounts of a plan, each told once, beside labels and never beside a total.
  return (
    labelsFollow &&
    blank === true &&
    numbers.length >= fewestCodes &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => Number.isInteger(number) && number < highestAccount)
  );
}

const areInOrder = (numbers: readonly number[]): boolean =>
  everyStep(numbers, (d) => d > 0) || everyStep(numbers, (d) => d < 0);

/** Fewest years told once more under another heading. */
const fewestAgain = 3;

/** Years that begin again under each heading of the list: the same ones, three or more, in the same order. */
const areOrderedRuns = (numbers: readonly number[]): boolean => {
  const again = numbers.indexOf(numbers[0] ?? NaN, 1);
  const first = numbers.slice(0, again);
  return (
    again >= fewestAgain &&
    areInOrder(first) &&
    numbers.every((number, i) => number === first[i % first.length])
  );
};

function areRanksOrYears(numbers: readonly number[]): boolean {
  const years = numbers.every((number) => number >= 1900 && number <= 2100);
  if (years && (areInOrder(numbers) || areOrderedRuns(numbers))) return true;
  if (numbers.length >= 4 && everyStep(numbers, (difference) => difference === 1)) return true;
  // A line told twice, or a part of it, repeats its number.
  const repeats = numbers.filter((number, i) => i > 0 && number === numbers[i - 1]).length;
  return (
    numbers.length >= fewestRanks &&
    repeats <= mostStrays * numbers.length &&
    everyStep(numbers, (difference) => difference === 1 || difference === 0)
  );
}
