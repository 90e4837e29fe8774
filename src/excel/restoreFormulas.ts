import { frozenSheet } from "../messages/frozenFormulas";
import type { CellValue } from "../tables/workbook";
import { addSheet } from "./addSheet";
import { cellProperties, holds, isLocked, readState } from "./cellState";
import { isRecord, readRecord, recordDraft, type FrozenGroup } from "./frozenRecord";
import { readInExcel, writeInExcel } from "./inExcel";
import { openOnly, openSheets } from "./openSheets";
import { writeCells, type WrittenCell } from "./writeCells";
import { inBatches, type RefusedCell, type WriteOutcome } from "./writeOutcome";

/**
 * «Rétablir»: puts the frozen formulas back where the value is still the frozen one, then removes the sheet that kept them.
 * A formula whose cells were edited since, or whose sheet is protected or gone, is refused and stays in the record.
 */
export async function restoreFormulas(): Promise<WriteOutcome<WrittenCell>> {
  const records = await readRecords();
  const groups = records.flatMap((record) => record.groups);
  const { ready, refused } = await sortGroups(groups);
  // Spilled cells are emptied before their formula comes back: it needs the room.
  const cells = ready.flatMap(([formula, ...spilled]) => [...spilled, formula]);
  const outcome = await writeCells(cells, (cell) => (now) => {
    if (!holds(now, null, cell.value)) return "cell-changed";
    return { ...now, formula: cell.formula, value: null, isError: false };
  });
  const done = new Set(outcome.written.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const left = groups.filter(([{ sheet, cell }]) => !done.has(`${sheet}!${cell}`));
  if (done.size > 0)
    await keepOnly(
      left,
      records.map(({ id }) => id),
    );
  return { written: outcome.written, refused: [...refused, ...outcome.refused] };
}

interface FrozenSheet {
  readonly id: string;
  readonly groups: readonly FrozenGroup[];
}

/** Every sheet that we made to keep formulas, whatever it is called since. */
const readRecords = (): Promise<readonly FrozenSheet[]> =>
  readInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const heads = worksheets.items.map((sheet) => {
      const corner = sheet.getRange("A1").load("values");
      return { sheet, corner, used: sheet.getUsedRangeOrNullObject(true) };
    });
    await context.sync();
    const ours = heads.filter(({ corner }) => corner.values[0]?.[0] === frozenSheet.title);
    for (const { used } of ours) used.load("values");
    await context.sync();
    return ours.flatMap(({ sheet, used }) => {
      const rows = used.values.map((row) =>
        row.map((value: unknown) => (value === "" ? null : (value as CellValue))),
      );
      return isRecord(rows) ? [{ id: sheet.id, groups: readRecord(rows) }] : [];
    });
  });

/** A group comes back whole: all its cells still hold the frozen values, or its formula stays in the record. */
const sortGroups = (
  groups: readonly FrozenGroup[],
): Promise<{ ready: FrozenGroup[]; refused: RefusedCell[] }> =>
  readInExcel(async (context) => {
    const sheets = await openSheets(
      context,
      groups.map(([{ sheet }]) => sheet),
    );
    const ready: FrozenGroup[] = [];
    const refused: RefusedCell[] = [];
    for (const batch of inBatches(groups)) {
      const places = batch.map((group) => ({ sheet: group[0].sheet, cell: group[0].cell, group }));
      const asked = openOnly(places, sheets, refused).map(({ place: { group }, sheet, isProtected }) => ({
        group,
        isProtected,
        ranges: group.map((one) => sheet.getRange(one.cell).load(cellProperties)),
      }));
      await context.sync();
      for (const { group, ranges, isProtected } of asked) {
        const [{ sheet, cell }] = group;
        const isIntact = ranges.every((range, index) =>
          holds(readState(range), null, group[index]?.value ?? null),
        );
        const isClosed = ranges.some((range) => isLocked(range, { isProtected }));
        if (isIntact && !isClosed) ready.push(group);
        else refused.push({ sheet, cell, reason: isClosed ? "protected" : "cell-changed" });
      }
    }
    return { ready, refused };
  });

/** Keeps what could not be restored in a fresh record, then removes the old ones. */
async function keepOnly(left: readonly FrozenGroup[], oldSheets: readonly string[]): Promise<void> {
  if (left.length > 0) await addSheet(recordDraft(left));
  await writeInExcel(async (context) => {
    for (const id of oldSheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
