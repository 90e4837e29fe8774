import { cellAddress } from "../tables/address";
import type { CellValue, Sheet } from "../tables/workbook";
import { addSheet } from "./addSheet";
import { callsOurs } from "./callsOurs";
import { recordDraft, type FrozenCell, type FrozenGroup } from "./frozenRecord";
import { readInExcel } from "./inExcel";
import { isFormula } from "./isFormula";
import { openSheets } from "./openSheets";
import { readWorkbook, type ReadOptions } from "./readWorkbook";
import { supports } from "./supports";
import { writeCells, type WrittenCell } from "./writeCells";
import { inBatches, type CellPlace, type RefusedCell, type WriteOutcome } from "./writeOutcome";

/** What freezing did: the outcome cell by cell, and the sheet that keeps the formulas (null when there was none). */
export interface FreezeOutcome extends WriteOutcome<WrittenCell> {
  readonly recordSheet: string | null;
}

/**
 * «Figer les formules»: replaces the formulas that call our functions by their values, in the whole workbook, and
 * keeps them in a new sheet «Formules figées». The record is written first, so that nothing can be lost half-way.
 * Formulas of protected sheets are refused and stay.
 */
export async function freezeFormulas(
  functionIds: readonly string[],
  options: ReadOptions = {},
): Promise<FreezeOutcome> {
  const workbook = await readWorkbook(options);
  const isOurs = callsOurs(functionIds);
  const refused: RefusedCell[] = [];
  const found = workbook.sheets.flatMap((sheet) => {
    const places = formulasOf(sheet, isOurs);
    if (!sheet.isProtected) return places;
    refused.push(...places.map(({ cell }) => ({ sheet: sheet.name, cell, reason: "protected" as const })));
    return [];
  });
  const groups = await readGroups(found);
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
): Promise<readonly FrozenGroup[]> =>
  readInExcel(async (context) => {
    const groups: FrozenGroup[] = [];
    const filled = new Set<string>();
    const sheets = await openSheets(
      context,
      places.map(({ sheet }) => sheet),
    );
    for (const batch of inBatches(places)) {
      const asked = batch.flatMap((place) => {
        const range = sheets.get(place.sheet)?.sheet.getRange(place.cell).load("values,formulas");
        if (!range) return [];
        const spill = supports("spilledRanges") ? range.getSpillingToRangeOrNullObject() : null;
        spill?.load("values,rowIndex,columnIndex");
        return { place, range, spill };
      });
      await context.sync();
      for (const { place, range, spill } of asked) {
        const value = plain(range.values[0]?.[0]);
        const isSpilled = filled.has(`${place.sheet}!${place.cell}`);
        if (isSpilled || !isFormula(range.formulas[0]?.[0], value)) continue;
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

const plain = (value: unknown): CellValue =>
  value === "" || value === undefined ? null : (value as CellValue);
