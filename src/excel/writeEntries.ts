import { isSameState } from "./cellState";
import type { ReadCell } from "./readCells";
import { writeCells, type WrittenCell } from "./writeCells";
import type { WriteOutcome } from "./writeOutcome";

/** What to put in a cell that was read: an amount, or a formula in Excel's English form. */
export interface CellEntry extends ReadCell {
  readonly entry: number | string;
  /** For a cell that has no number format of its own. */
  readonly format: string;
}

/**
 * Writes amounts or formulas in cells that still hold what was read; refuses the others (`cell-changed`). What they held comes back
 * with `undoChanges`.
 * @example await writeEntries([{ ...read, entry: "=REPART.PRORATA(B2,C5:C9)", format: "#,##0.00" }]);
 */
export const writeEntries = (entries: readonly CellEntry[]): Promise<WriteOutcome<WrittenCell>> =>
  writeCells(entries, ({ held, entry, format }) => (now) => {
    if (!isSameState(now, held)) return "cell-changed";
    const shown = now.format === "General" || now.format === "@" ? format : now.format;
    return typeof entry === "string"
      ? { formula: entry, value: null, format: shown, isError: false }
      : { formula: null, value: entry, format: shown, isError: false };
  });
