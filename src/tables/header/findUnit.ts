import { readUnit, storedUnit, unitOfFormat, type Unit } from "../../amounts";
import { CellKind } from "../reading/cellKind";
import type { CellBlock } from "../blocks/cellBlock";
import type { SheetCells } from "../reading/sheetCells";

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

/** The first unit stated from one line to another (upwards when `from` is the larger), both inclusive. */
function unitOfLines(
  cells: SheetCells,
  from: number,
  to: number,
  left: number,
  right: number,
): FoundUnit | null {
  const step = from <= to ? 1 : -1;
  for (let line = from; line !== to + step; line += step) {
    const found = unitOfLine(cells, line, left, right);
    if (found !== null) return found;
  }
  return null;
}

/** Where a table stands among the lines of its sheet. */
export interface TablePlace {
  readonly block: CellBlock;
  /** First line of the header, or of the body when there is none. */
  readonly top: number;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  /** Lines at the top of the sheet, over every table. */
  readonly titles: number;
  /** No other table stands below. */
  readonly isLast: boolean;
}

/** The number format that most amount cells of the body carry; null when none does. */
function formatOfBody(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
): string | null {
  const counts = new Map<string, number>();
  let amounts = 0;
  for (const line of lines) {
    if (amounts >= bodySample) break;
    for (const c of columns) {
      if (cells.kind(line, c) !== CellKind.number) continue;
      amounts += 1;
      const format = cells.format(line, c);
      if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  return [...counts].find(([, count]) => count > amounts / 2)?.[0] ?? null;
}

/**
 * The unit of a table's stored amounts, with the cell that says it. A title speaks of what is shown: where the number format
 * divides by a thousand, the stored amounts are of the unit below.
 */
export function findUnit(cells: SheetCells, place: TablePlace): FoundUnit | null {
  const { stated, carried } = statedUnit(cells, place);
  if (stated === null) return carried;
  const format = formatOfBody(cells, place.lines, place.columns);
  return format === null ? stated : { ...stated, unit: storedUnit(stated.unit, format) };
}

/**
 * The unit of a table, with the cell that says it: its header, the nearest title above, a title of the whole sheet, its amounts,
 * then the notes below. Null when nothing says it.
 */
function statedUnit(
  cells: SheetCells,
  place: TablePlace,
): { readonly stated: FoundUnit | null; readonly carried: FoundUnit | null } {
  const { block, top, lines, columns, titles, isLast } = place;
  const { left, right } = block;
  const body = lines[0] ?? top;
  const inHeader = top < body ? unitOfLines(cells, body - 1, top, left, right) : null;
  const ceiling = Math.max(block.first, top - titleRows);
  const stated =
    inHeader ??
    (top > ceiling ? unitOfLines(cells, top - 1, ceiling, left, right) : null) ??
    (titles > 0 ? unitOfLines(cells, titles - 1, 0, 0, cells.width - 1) : null);
  if (stated !== null) return { stated, carried: null };
  const carried = unitOfBody(cells, lines, columns);
  if (carried !== null || !isLast) return { stated: null, carried };
  const end = lines.at(-1) ?? body;
  const bottom = Math.min(end + noteRows, cells.lines - 1);
  return { stated: bottom > end ? unitOfLines(cells, end + 1, bottom, left, right) : null, carried: null };
}
