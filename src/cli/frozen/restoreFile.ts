import { greatest, least } from "../../amounts/extremes";
import { isRecord, readRecord, recordRows, type FrozenGroup } from "../../excel/frozenRecord";
import { freeSheetName } from "../../excel/sheetName";
import type { RefusedCell } from "../../excel/writeOutcome";
import { frozenSheet } from "../../messages/frozenFormulas";
import { areaAddress, readAddress } from "../../tables/address";
import type { CellValue, Sheet } from "../../tables/workbook";
import { readWorkbook } from "../../workbooks/readWorkbook";
import {
  addSheetPart,
  askForCalculation,
  removeCalculationChain,
  removeSheetPart,
} from "../../workbooks/rewrite/bookText";
import { openBook, openStyles, type OpenBook } from "../../workbooks/rewrite/openBook";
import { editedSheet, madeSheet, styleOfCells, type CellEdit } from "../../workbooks/rewrite/sheetText";
import { fileFormula } from "./fileFormula";
import { groupedBy, isOurFormula, valueOf, type FrozenFile } from "./freezeFile";

const widths = [24, 12, 60, 24, 16];

/**
 * Puts the frozen formulas back where the value is still the frozen one, and takes away the sheet that kept them. A formula whose cells
 * were edited since, whose sheet is protected or gone, or that only Excel can write, is refused and stays in the record.
 * @throws FileProblem when the bytes are no .xlsx workbook
 */
export function restoreFile(name: string, bytes: Uint8Array): FrozenFile {
  const book = openBook(bytes);
  const { sheets } = readWorkbook(name, bytes);
  const records = sheets.filter((sheet) => isRecord(rowsOf(sheet)));
  const groups = records.flatMap((sheet) => readRecord(rowsOf(sheet)));
  const refused: RefusedCell[] = [];
  const styles = openStyles(book);
  const ready = groups.filter((group) => {
    const reason = whyNot(group, sheets, book, styles);
    const [{ sheet, cell }] = group;
    if (reason) refused.push({ sheet, cell, reason });
    return reason === null;
  });
  if (ready.length === 0 || book.isStructureProtected)
    return { bytes: null, done: [], refused, isClosed: ready.length > 0 };
  restoreCells(book, ready);
  for (const record of records) removeSheetPart(book.parts, book, record.name);
  const left = groups.filter((group) => !ready.includes(group));
  if (left.length > 0)
    addSheetPart(book.parts, book, {
      name: freeSheetName(
        frozenSheet.name,
        sheets.filter((sheet) => !records.includes(sheet)).map((sheet) => sheet.name),
      ),
      mark: "frozen-formulas",
      xml: madeSheet(recordRows(left) as readonly (readonly CellValue[])[], widths),
    });
  removeCalculationChain(book.parts, book);
  askForCalculation(book.parts, book);
  return { bytes: book.parts.bytes(), done: ready.map(([formula]) => formula), refused, isClosed: false };
}

const rowsOf = ({ values }: Sheet): readonly (readonly CellValue[])[] =>
  values.map((row) => row.map((value) => (value === "" ? null : value)));

function whyNot(
  group: FrozenGroup,
  sheets: readonly Sheet[],
  { sheets: parts, parts: texts }: OpenBook,
  styles: ReadonlySet<number>,
): RefusedCell["reason"] | null {
  const [{ sheet: name, formula }] = group;
  const sheet = sheets.find((one) => one.name === name);
  const part = parts.get(name);
  if (!sheet || part === undefined) return "sheet-gone";
  const isIntact = group.every(({ cell, value }) => {
    const place = readAddress(cell);
    const formulaNow = place && sheet.formulas?.[place.row - sheet.top]?.[place.column - sheet.left];
    return place !== null && !formulaNow && valueOf(sheet, cell) === value;
  });
  if (!isIntact) return "cell-changed";
  if (sheet.isProtected) {
    const styleOf = styleOfCells(texts.text(part));
    if (group.some(({ cell }) => !styles.has(styleOf.get(cell) ?? 0))) return "protected";
  }
  return fileFormula(formula ?? "", isOurFormula) === null ? "too-old" : null;
}

function restoreCells({ parts, sheets, pack, main }: OpenBook, groups: readonly FrozenGroup[]): void {
  const metadata = pack.relationships(main).find(({ type }) => type === "sheetMetadata")?.target;
  // The first and only kind of cell metadata that Excel writes says « dynamic array ».
  const isDynamic = metadata !== undefined && /XLDAPR/.test(parts.text(metadata));
  for (const [name, own] of groupedBy(groups, ([{ sheet }]) => sheet)) {
    const part = sheets.get(name);
    if (part === undefined) continue;
    const edits = new Map<string, CellEdit>();
    for (const group of own) {
      const [{ cell, formula, value }] = group;
      const array = group.length > 1 ? arrayOf(group) : null;
      edits.set(cell, {
        kind: "formula",
        formula: fileFormula(formula ?? "", isOurFormula) ?? "",
        value,
        array,
        isDynamic: array !== null && isDynamic,
      });
    }
    parts.set(part, editedSheet(parts.text(part), edits));
  }
}

/** The area that a formula and the cells that it fills make. */
function arrayOf(group: FrozenGroup): string {
  const places = group.flatMap(({ cell }) => readAddress(cell) ?? []);
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  return areaAddress({
    top: least(rows),
    left: least(columns),
    bottom: greatest(rows),
    right: greatest(columns),
  });
}
