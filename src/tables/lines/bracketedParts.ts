import { unitOfCell, type AmountGrid } from "../amountGrid";
import type { TableRow } from "../annexTable";

type Amounts = Pick<AmountGrid, "values" | "columns" | "units" | "rowUnits">;

/** `(On-budget)`: a name in brackets from end to end. */
const bracketed = /^[([][^()[\]]+[)\]]$/;
const FEWEST_PARTS = 2;
/** Columns in which brackets stand for no minus, from which it is no accident. */
const FEWEST_COLUMNS = 2;
const HELD_FOR_ONE_MISSED = 2;

/**
 * Rows in brackets, name and amounts, that together are the row above them: parts of it told beside, not amounts taken away.
 *
 * « (On-budget) (167,4) » and « (Off-budget) (444,5) » under 611,8. A reader of numbers takes the brackets for minus signs, and their
 * sum would take the row above out of its total.
 */
export function withBracketedParts(rows: readonly TableRow[], grid: Amounts): readonly TableRow[] {
  const parts = new Set<number>();
  for (let whole = 0; whole < rows.length; whole++) {
    let end = whole + 1;
    while (bracketed.test(rows[end]?.label ?? "")) end++;
    if (end - whole <= FEWEST_PARTS || bracketed.test(rows[whole]?.label ?? "")) continue;
    if (areParts(grid, whole, end)) for (let r = whole + 1; r < end; r++) parts.add(r);
    whole = end - 1;
  }
  return parts.size === 0
    ? rows
    : rows.map((row, r) => (parts.has(r) ? { ...row, kind: "of-which" as const } : row));
}

/** Do the rows up to `end` hold no amount above zero, and undo that of the row before them wherever it is told, a slip or two apart? */
function areParts(grid: Amounts, whole: number, end: number): boolean {
  const { values, columns } = grid;
  let [undone, missed] = [0, 0];
  for (let c = 0; c < columns; c++) {
    let left = values[whole * columns + c] as number;
    let reach = unitOfCell(grid, whole * columns + c);
    let stated = 0;
    for (let r = whole + 1; r < end; r++) {
      const value = values[r * columns + c] as number;
      if (Number.isNaN(value)) continue;
      if (value > 0) return false;
      left += value;
      reach += unitOfCell(grid, r * columns + c);
      stated++;
    }
    if (stated === 0) continue;
    if (Math.abs(left) <= reach / 2) undone++;
    else missed++;
  }
  return undone >= FEWEST_COLUMNS && undone >= HELD_FOR_ONE_MISSED * missed;
}
