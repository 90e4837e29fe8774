import type { TableColumn } from "./annexTable";
import { readColumnMarks } from "./columnMarks";
import type { ColumnRoles } from "./columnRoles";
import { headerPaths, readHeaderTexts } from "./headerPaths";
import type { MergedCells } from "./mergedCells";
import { isOfWhich } from "./rowKind";
import type { SheetCells } from "./sheetCells";

const pathSeparator = " › ";

/** Describes each column of amounts from the header over it; `decimals` per column. */
export function readColumns(
  cells: SheetCells,
  header: readonly number[],
  roles: ColumnRoles,
  merged: MergedCells,
  decimals: readonly number[],
): TableColumn[] {
  const texts = readHeaderTexts(cells, merged, header, roles.amounts);
  const paths = headerPaths(texts, roles.amounts.length);
  const marks = readColumnMarks(cells, header, roles.naming, texts, roles.amounts.length);
  return roles.amounts.map((c, i) => {
    const path = paths[i] ?? [];
    const column = cells.columnOf(c);
    return {
      column,
      path,
      label: path.join(pathSeparator),
      ofWhich: path.some(isOfWhich),
      decimals: decimals[i] ?? 0,
      missionCode: marks[i]?.missionCode ?? null,
      flag: marks[i]?.flag ?? null,
      vector: marks[i]?.vector ?? null,
      hidden: cells.sheet.hiddenColumns?.has(column) ?? false,
    };
  });
}
