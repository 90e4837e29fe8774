import { readUnit, unitOfFormat, type Unit } from "../amounts";
import { CellKind } from "./cellKind";
import type { LineRange } from "./cellBlock";
import type { SheetCells } from "./sheetCells";

/** Where a unit was read; absolute in the sheet. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly row: number;
  readonly column: number;
}

/** Rows of titles or notes looked at beyond the table. */
const titleRows = 30;
const noteRows = 3;
const bodySample = 1000;

/** The unit that the words of one line state within some columns. */
function unitOfLine(cells: SheetCells, line: number, left: number, right: number): FoundUnit | null {
  for (let c = left; c <= right; c++) {
    if (cells.kind(line, c) !== CellKind.text) continue;
    const unit = readUnit(cells.text(line, c));
    if (unit !== null) return { unit, row: cells.rowOf(line), column: cells.columnOf(c) };
  }
  return null;
}

/** The unit that most amount cells of the body carry in their number format or behind their digits. */
function unitOfBody(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
): FoundUnit | null {
  const found = new Map<Unit, { count: number; first: FoundUnit }>();
  let amounts = 0;
  for (const line of lines) {
    if (amounts >= bodySample) break;
    for (const c of columns) {
      const kind = cells.kind(line, c);
      if (kind !== CellKind.number && kind !== CellKind.textNumber) continue;
      amounts += 1;
      const format = cells.format(line, c);
      const reading = kind === CellKind.textNumber ? cells.texts.reading(String(cells.value(line, c))) : null;
      const suffix = reading?.kind === "amount" && reading.unit !== "%" ? reading.unit : null;
      const unit = suffix ?? (kind === CellKind.number && format !== null ? unitOfFormat(format) : null);
      if (unit === null) continue;
      const entry = found.get(unit);
      if (entry !== undefined) entry.count += 1;
      else found.set(unit, { count: 1, first: { unit, row: cells.rowOf(line), column: cells.columnOf(c) } });
    }
  }
  const [most] = [...found.values()].sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > amounts / 2 ? most.first : null;
}

/**
 * The unit of a table, with the cell that says it: nearest title above, its header, its amounts, then the notes below.
 *
 * `header`: its lines and columns. `ceiling`: lines up to this one belong to the table above. `titles`: lines at the top of the
 * sheet, over every table. Null when nothing says it.
 */
export function findUnit(
  cells: SheetCells,
  header: LineRange,
  body: { readonly lines: readonly number[]; readonly columns: readonly number[] },
  ceiling: number,
  titles: number,
): FoundUnit | null {
  for (let line = header.last; line >= header.first; line--) {
    const found = unitOfLine(cells, line, header.left, header.right);
    if (found !== null) return found;
  }
  for (let line = header.first - 1; line > ceiling && line >= header.first - titleRows; line--) {
    const found =
      unitOfLine(cells, line, header.left, header.right) ?? unitOfLine(cells, line, 0, cells.width - 1);
    if (found !== null) return found;
  }
  for (let line = Math.min(titles, ceiling + 1) - 1; line >= 0 && titles - line <= titleRows; line--) {
    const found = unitOfLine(cells, line, 0, cells.width - 1);
    if (found !== null) return found;
  }
  const carried = unitOfBody(cells, body.lines, body.columns);
  if (carried !== null) return carried;
  const end = body.lines.at(-1) ?? header.last;
  for (let line = end + 1; line < cells.lines && line <= end + noteRows; line++) {
    const found = unitOfLine(cells, line, header.left, header.right);
    if (found !== null) return found;
  }
  return null;
}
