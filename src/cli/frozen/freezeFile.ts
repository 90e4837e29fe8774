import { callsOurs } from "../../excel/callsOurs";
import { recordRows, type FrozenCell, type FrozenGroup } from "../../excel/frozenRecord";
import { freeSheetName } from "../../excel/sheetName";
import type { RefusedCell } from "../../excel/writeOutcome";
import { registry } from "../../functions/registry";
import { frozenSheet } from "../../messages/frozenFormulas";
import { cellAddress, readAddress } from "../../tables/address";
import type { CellValue, Sheet } from "../../tables/workbook";
import { readWorkbook } from "../../workbooks/readWorkbook";
import { addSheetPart, removeCalculationChain } from "../../workbooks/rewrite/bookText";
import { openBook, openStyles, type OpenBook } from "../../workbooks/rewrite/openBook";
import {
  editedSheet,
  emptyTexts,
  madeSheet,
  spilledCells,
  styleOfCells,
} from "../../workbooks/rewrite/sheetText";

/** What became of the formulas of a file, and the file that was made of it; no bytes when nothing was to be done. */
export interface FrozenFile {
  readonly bytes: Uint8Array | null;
  readonly done: readonly FrozenCell[];
  readonly refused: readonly RefusedCell[];
  /** The structure of the workbook is protected: nothing may be added. */
  readonly isClosed: boolean;
}

/** Is the formula one of the add-in's? */
export const isOurFormula = callsOurs([...registry.keys()]);

const underWay = /^#(BUSY|GETTING_DATA|CONNECT)!?$/;
const errors =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

const widths = [24, 12, 60, 24, 16];

/**
 * Replaces the formulas that call our functions by their stored values, and keeps them in a sheet « Formules figées » as the pane does:
 * what one froze the other restores. Formulas without a value, those that show an error and the locked cells of protected sheets stay.
 * @throws FileProblem when the bytes are no .xlsx workbook
 */
export function freezeFile(name: string, bytes: Uint8Array): FrozenFile {
  const book = openBook(bytes);
  const workbook = readWorkbook(name, bytes);
  const styles = openStyles(book);
  const refused: RefusedCell[] = [];
  const groups: FrozenGroup[] = [];
  for (const sheet of workbook.sheets) {
    const part = book.sheets.get(sheet.name);
    if (part !== undefined) groups.push(...groupsOf(sheet, book.parts.text(part), styles, refused));
  }
  const done = groups.flat();
  if (groups.length === 0 || book.isStructureProtected)
    return { bytes: null, done: [], refused, isClosed: groups.length > 0 };
  freezeCells(book, groups);
  const names = [...book.sheets.keys()];
  addSheetPart(book.parts, book, {
    name: freeSheetName(frozenSheet.name, names),
    mark: "frozen-formulas",
    xml: madeSheet(recordRows(groups) as readonly (readonly CellValue[])[], widths),
  });
  removeCalculationChain(book.parts, book);
  return { bytes: book.parts.bytes(), done, refused, isClosed: false };
}

function freezeCells({ parts, sheets }: OpenBook, groups: readonly FrozenGroup[]): void {
  const bySheet = groupedBy(groups.flat(), ({ sheet }) => sheet);
  for (const [name, cells] of bySheet) {
    const part = sheets.get(name);
    if (part === undefined) continue;
    const edits = new Map(cells.map(({ cell }) => [cell, { kind: "freeze" } as const]));
    parts.set(part, editedSheet(parts.text(part), edits));
  }
}

function groupsOf(
  sheet: Sheet,
  xml: string,
  styles: ReadonlySet<number>,
  refused: RefusedCell[],
): FrozenGroup[] {
  const spills = spilledCells(xml);
  const empty = emptyTexts(xml);
  const styleOf = sheet.isProtected ? styleOfCells(xml) : null;
  const groups: FrozenGroup[] = [];
  sheet.formulas?.forEach((row, r) =>
    row?.forEach((formula, c) => {
      if (formula === null || !isOurFormula(formula)) return;
      const cell = addressAt(sheet, r, c);
      const spilled = (spills.get(cell) ?? []).map((own): FrozenCell => ({
        sheet: sheet.name,
        cell: own,
        formula: null,
        value: valueOf(sheet, own),
      }));
      const group: FrozenGroup = [
        { sheet: sheet.name, cell, formula, value: valueOf(sheet, cell) },
        ...spilled,
      ];
      const isLocked = styleOf !== null && group.some((own) => !styles.has(styleOf.get(own.cell) ?? 0));
      const reason = isLocked ? "protected" : notAValue(group, empty);
      if (reason) refused.push({ sheet: sheet.name, cell, reason });
      else groups.push(group);
    }),
  );
  return groups;
}

/** Why a formula, or a cell that it fills, has no value to keep; null when all of them have one. */
function notAValue(group: FrozenGroup, empty: ReadonlySet<string>): "not-calculated" | "error-cell" | null {
  const [{ value, cell }] = group;
  if (value === null && !empty.has(cell)) return "not-calculated";
  const texts = group.flatMap((own) => (typeof own.value === "string" ? [own.value] : []));
  if (texts.some((text) => underWay.test(text))) return "not-calculated";
  return texts.some((text) => errors.test(text)) ? "error-cell" : null;
}

const addressAt = ({ top, left }: Sheet, r: number, c: number): string => cellAddress(top + r, left + c);

/** The value of a cell by its address. */
export function valueOf({ top, left, values }: Sheet, cell: string): CellValue {
  const place = readAddress(cell);
  const value = place ? values[place.row - top]?.[place.column - left] : null;
  return value === undefined || value === "" ? null : value;
}

/** Items by a name of theirs, in their order. */
export function groupedBy<T>(
  items: readonly T[],
  name: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(name(item));
    if (own) own.push(item);
    else groups.set(name(item), [item]);
  }
  return groups;
}
