import type { CellValue } from "../tables/workbook";
import { holds, isSameState } from "./cellState";
import { writeCells, type WrittenCell } from "./writeCells";
import type { CellPlace, WriteOutcome } from "./writeOutcome";

/** A proposal for one cell: what was read there, and what to write. */
export interface CellChange extends CellPlace {
  readonly read: CellValue;
  /** The formula that was read, null when the cell held a plain value. */
  readonly formula: string | null;
  readonly write: CellValue;
}

/**
 * Writes the proposals whose cell still holds what was read; refuses cells edited since (`cell-changed`),
 * protected (`protected`) or missing sheets (`sheet-gone`). A number written over a text cell frees it from the text format.
 *
 * @example const { written, refused } = await applyChanges([{ sheet: "Annexe I", cell: "C9", read: 132, formula: null, write: 123 }]);
 */
export const applyChanges = (changes: readonly CellChange[]): Promise<WriteOutcome<WrittenCell>> =>
  writeCells(changes, (change) => (now) => {
    if (!holds(now, change.formula, change.read)) return "cell-changed";
    const format = now.format === "@" && typeof change.write === "number" ? "General" : now.format;
    return { formula: null, value: change.write, format, isError: false };
  });

/**
 * Puts back, bit for bit, what `applyChanges` (or any write that gives `WrittenCell`) replaced: formulas, values, number formats.
 * A cell edited since that write is left as it is (`cell-changed`).
 */
export const undoChanges = (written: readonly WrittenCell[]): Promise<WriteOutcome<WrittenCell>> =>
  writeCells(
    written,
    ({ before, after }) =>
      (now) =>
        isSameState(now, after) ? before : "cell-changed",
  );
