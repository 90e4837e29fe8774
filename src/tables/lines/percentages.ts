import { CellKind, isAmountKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** Figures looked at to tell percentages. */
const sample = 40;

/** Are most of the figures of those cells typed or shown as percentages? Each cell is a line and a column of the block. */
export const arePercentages = (
  cells: SheetCells,
  places: Iterable<readonly [line: number, column: number]>,
): boolean => {
  let [percents, others] = [0, 0];
  for (const [line, column] of places) {
    if (percents + others === sample) break;
    if (!isAmountKind(cells.kind(line, column))) continue;
    const shown =
      cells.kind(line, column) === CellKind.number ? cells.format(line, column) : cells.text(line, column);
    if (shown?.includes("%")) percents++;
    else others++;
  }
  return percents > others;
};
