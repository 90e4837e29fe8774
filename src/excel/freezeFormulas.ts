import { cellAddress } from "../tables/address";
import type { CellValue, Sheet } from "../tables/workbook";
import { addSheet } from "./addSheet";
import { callsOurs } from "./callsOurs";
import { cellProperties, isLocked, readState } from "./cellState";
import { recordDraft, type FrozenCell, type FrozenGroup } from "./frozenRecord";
import { readInExcel } from "./inExcel";
import { openOnly, openSheets } from "./openSheets";
import { readWorkbook, type ReadOptions } from "./readWorkbook";
import { supports } from "./supports";
import { writeCells, type WrittenCell } from "./writeCells";
import { inBatches, type CellPlace, type RefusedCell, type WriteOutcome } from "./writeOutcome";

/** The functions that the add-in brings, by name. */
export interface OurFunctions {
  readonly all: readonly string[];
  /** Those whose results may fill neighbouring cells. */
  readonly spilling: readonly string[];
}

/** What freezing did: the outcome cell by cell, and the sheet that keeps the formulas (null when there was none). */
export interface FreezeOutcome extends WriteOutcome<WrittenCell> {
  readonly recordSheet: string | null;
}

/**
 * «Figer les formules»: replaces the formulas that call our functions by their values, in the whole workbook, and
 * keeps them in a new sheet «Formules figées». The record is written first, so that nothing can be lost half-way.
 * Refused, and left as they are: locked cells of protected sheets, formulas not calculated yet (`not-calculated`) and
 * those that show an error (`error-cell`): frozen, the figure would be lost with the formula. An Excel that does not say how far a
 * formula spills keeps those that may (`spill-unseen`): the neighbouring figures would vanish with it.
 * @example await freezeFormulas({ all: ["SUBV.CONNEXION", "REPART.PRORATA"], spilling: ["REPART.PRORATA"] })
 */
export async function freezeFormulas(
  { all, spilling }: OurFunctions,
  options: ReadOptions = {},
): Promise<FreezeOutcome> {
  const workbook = await readWorkbook(options);
  const isOurs = callsOurs(all);
  const maySpill = callsOurs(spilling);
  const refused: RefusedCell[] = [];
  const found = workbook.sheets
    .flatMap((sheet) => formulasOf(sheet, isOurs))
    .filter(({ sheet, cell, formula }) => {
      const isUnseen = !supports("spilledRanges") && maySpill(formula);
      if (isUnseen) refused.push({ sheet, cell, reason: "spill-unseen" });
      return !isUnseen;
    });
  const groups = await readGroups(found, refused);
  if (groups.length === 0) return { written: [], refused, recordSheet: null };
  const recordSheet = await addSheet(recordDraft(groups));
  const { written, refused: changed } = await writeCells(groups.flat(), (cell) => (now) => {
    // A spilled cell empties as soon as the formula that filled it is replaced.
    const isSame =
      cell.formula === null ? now.value === cell.value || now.value === null : now.formula === cell.formula;
    return isSame ? { ...now, formula: null, value: cell.value } : "cell-changed";
  });
  return { written, refused: [...refused, ...changed], recordSheet };
}

function formulasOf(
  sheet: Sheet,
  isOurs: (formula: string) => boolean,
): (CellPlace & { readonly formula: string })[] {
  return (sheet.formulas ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((formula, c) =>
      formula !== null && isOurs(formula)
        ? [{ sheet: sheet.name, cell: cellAddress(sheet.top + r, sheet.left + c), formula }]
        : [],
    ),
  );
}

/** The values of the formulas and of the cells that they spill into; formulas changed meanwhile are left out. */
const readGroups = (
  places: readonly (CellPlace & { readonly formula: string })[],
  refused: RefusedCell[],
): Promise<readonly FrozenGroup[]> =>
  readInExcel(async (context) => {
    const groups: FrozenGroup[] = [];
    const filled = new Set<string>();
    const sheets = await openSheets(
      context,
      places.map(({ sheet }) => sheet),
    );
    for (const batch of inBatches(places)) {
      const asked = openOnly(batch, sheets, refused).map(({ place, sheet, isProtected }) => {
        const range = sheet.getRange(place.cell).load(cellProperties);
        const spill = supports("spilledRanges") ? range.getSpillingToRangeOrNullObject() : null;
        spill?.load("values,valueTypes,rowIndex,columnIndex");
        return { place, range, spill, isProtected };
      });
      await context.sync();
      for (const { place, range, spill, isProtected } of asked) {
        const { value, formula } = readState(range);
        const isSpilled = filled.has(`${place.sheet}!${place.cell}`);
        if (isSpilled || formula === null) continue;
        const reason = isLocked(range, { isProtected }) ? "protected" : notAValue(range, spill);
        if (reason) {
          refused.push({ sheet: place.sheet, cell: place.cell, reason });
          continue;
        }
        const followers = spilled(place, spill);
        for (const { sheet, cell } of followers) filled.add(`${sheet}!${cell}`);
        groups.push([{ ...place, value }, ...followers]);
      }
    }
    return groups;
  });

function spilled(place: CellPlace, spill: Excel.Range | null): FrozenCell[] {
  if (!spill || spill.isNullObject) return [];
  return spill.values.flatMap((row, r) =>
    row.flatMap((value: unknown, c) => {
      const cell = cellAddress(spill.rowIndex + r, spill.columnIndex + c);
      return r === 0 && c === 0 ? [] : [{ sheet: place.sheet, cell, formula: null, value: plain(value) }];
    }),
  );
}

/** What a calculation under way shows in its cell. */
const underWay = /^#(BUSY|GETTING_DATA|CONNECT)!?$/;

/** Why a formula, or a cell that it spills into, has no value to keep; null when all of them have one. */
function notAValue(range: Excel.Range, spill: Excel.Range | null): "not-calculated" | "error-cell" | null {
  const shown = [range, ...(spill && !spill.isNullObject ? [spill] : [])].flatMap(({ values, valueTypes }) =>
    values.flatMap((row, r) => row.map((value: unknown, c) => ({ value, type: String(valueTypes[r]?.[c]) }))),
  );
  if (shown.some(({ value }) => typeof value === "string" && underWay.test(value))) return "not-calculated";
  return shown.some(({ type }) => type === "Error") ? "error-cell" : null;
}

const plain = (value: unknown): CellValue =>
  value === "" || value === undefined ? null : (value as CellValue);
