import { normaliseLabel } from "../../amounts";
import { regionByCode } from "../../territories";
import type { CellBlock } from "../blocks/cellBlock";
import { isAmountKind, isMarkKind } from "../reading/cellKind";
import { columnHeadings } from "../header/columnHeading";
import type { SheetCells } from "../reading/sheetCells";

/** Headings that say codes wherever the column stands, and those that do so only before the first amounts. */
const codeHeading = /^(?:(?:code|n°|no|numero) )?(?:finess|siret|siren|insee|uai|postal)(?: |$)/;
const leadingHeading =
  /^(?:code(?: .*)?|n°.*|cp|dep|dept|dpt|departement|no|num|numero|id|identifiant|rang|rank|ordre)$/;
export type ColumnPlace = "first" | "leading" | "after";

const digitsOnly = /^\d+$/;
const leadingZero = /^0\d+$/;
const fewestCodes = 8;
/** Rows looked at: a code column shows itself early. */
const sample = 1000;

/** The numbers of a column when all are typed as bare non-negative integers, null otherwise. */
function bareIntegers(cells: SheetCells, block: CellBlock, column: number): number[] | null {
  const numbers: number[] = [];
  for (let line = block.bodyFirst; line <= block.last && numbers.length < sample; line++) {
    const kind = cells.kind(line, column);
    if (!isAmountKind(kind) && !isMarkKind(kind)) continue;
    const text = cells.text(line, column);
    if (!digitsOnly.test(text)) return null;
    numbers.push(leadingZero.test(text) ? -1 : Number(text));
  }
  return numbers;
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

/**
 * Are the numbers of a column names rather than amounts: codes, FINESS, ranks, years?
 *
 * `place`: "first" when nothing stands to its left, where years and ranks name rows; "leading" when labels do; "after" the amounts.
 */
export function namesByNumber(
  cells: SheetCells,
  block: CellBlock,
  column: number,
  place: ColumnPlace,
): boolean {
  const headings = columnHeadings(cells, block, column).map(normaliseLabel);
  if (headings.some((heading) => codeHeading.test(heading)) && areMostlyCodes(cells, block, column))
    return true;
  const numbers = bareIntegers(cells, block, column);
  if (numbers === null || numbers.length === 0) return false;
  if (place === "after") return false;
  if (headings.some((heading) => leadingHeading.test(heading))) return true;
  if (numbers.includes(-1)) return true;
  if (numbers.length >= 2 && numbers.every((number) => number >= 1e8 && number < 1e9)) return true;
  if (areRegionCodes(numbers)) return true;
  if (place === "leading") return false;
  const years = numbers.every((number) => number >= 1900 && number <= 2100);
  if (years && (numbers.length === 1 || everyStep(numbers, (d) => d > 0) || everyStep(numbers, (d) => d < 0)))
    return true;
  return numbers.length >= 4 && everyStep(numbers, (difference) => difference === 1);
}
