import { areaAddress } from "../tables/address";
import type { AnnexTable, CellNote } from "../tables/annexTable";

/** Grid indices by column of the grid, in order. */
export function groupByColumn<Note extends CellNote>(
  table: AnnexTable,
  notes: readonly Note[],
): Map<number, Note[]> {
  const groups = new Map<number, Note[]>();
  for (const note of notes) {
    const column = note.index % table.grid.columns;
    const group = groups.get(column);
    if (group) group.push(note);
    else groups.set(column, [note]);
  }
  return groups;
}

/** A1 ranges that cover grid indices of one column, neighbours joined: `["B6:B18", "B20"]`. */
export function rangesOf({ grid, rows, columns }: AnnexTable, indices: readonly number[]): string[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const index of indices) {
    const row = rows[Math.floor(index / grid.columns)]?.row ?? 0;
    const column = columns[index % grid.columns]?.column ?? 0;
    const last = ranges.at(-1);
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges.map(areaAddress);
}
