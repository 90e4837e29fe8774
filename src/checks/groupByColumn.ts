import { areaAddress } from "../tables/address";
import type { AnnexTable, CellNote } from "../tables/annexTable";
import { columnAt, rowAt } from "./lines";

/** Grid indices by column of the grid, in order. */
export function groupByColumn<Note extends CellNote>(
  table: AnnexTable,
  notes: readonly Note[],
): Map<number, Note[]> {
  const groups = new Map<number, Note[]>();
  for (const note of notes) {
    const column = note.index % table.grid.columns;
    const group = groups.get(column) ?? [];
    groups.set(column, group);
    group.push(note);
  }
  return groups;
}

/** A1 ranges that cover grid indices of one column, neighbours joined: `["B6:B18", "B20"]`. */
export function rangesOf(table: AnnexTable, indices: readonly number[]): string[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const index of indices) {
    const { row } = rowAt(table, index);
    const { column } = columnAt(table, index);
    const last = ranges.at(-1);
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges.map(areaAddress);
}
