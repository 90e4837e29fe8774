import type { TableColumn } from "../annexTable";
import { isMissionCode, readColumnMarks, type ColumnMarks } from "../header/columnMarks";
import type { ColumnRoles } from "./columnRoles";
import { headerPaths, readHeaderTexts } from "../header/headerPaths";
import type { MergedCells } from "../reading/mergedCells";
import { arePercentages } from "./percentages";
import { isOfWhich } from "./rowKind";
import type { SheetCells } from "../reading/sheetCells";

const pathSeparator = " › ";

/**
 * The heading right over a column, of those that its label joins.
 * @example innerHeading("Admissions › n") // "n"
 */
export const innerHeading = (label: string): string => {
  const at = label.lastIndexOf(pathSeparator);
  return at < 0 ? label : label.slice(at + pathSeparator.length);
};

/** The cells of a column, line by line. */
function* along(lines: readonly number[], column: number): Generator<readonly [number, number]> {
  for (const line of lines) yield [line, column];
}

/** Describes each column of amounts from the header over it; `decimals` per column. */
export function readColumns(
  cells: SheetCells,
  header: readonly number[],
  lines: readonly number[],
  roles: ColumnRoles,
  merged: MergedCells,
  decimals: readonly number[],
): TableColumn[] {
  const texts = readHeaderTexts(cells, merged, header, roles.amounts);
  const paths = headerPaths(texts, roles.amounts.length);
  // « Code mission » over the codes of the rows says nothing of the columns.
  const naming = roles.naming.filter((c) => !lines.some((line) => isMissionCode(cells.text(line, c))));
  const marks = readColumnMarks(cells, header, naming, texts, roles.amounts.length);
  return roles.amounts.map((c, i) => {
    const path = paths[i] ?? [];
    const column = cells.columnOf(c);
    return {
      column,
      path,
      label: path.join(pathSeparator),
      ofWhich: path.some(isOfWhich),
      decimals: decimals[i] ?? 0,
      ...(arePercentages(cells, along(lines, c)) && { isPercent: true }),
      ...(marks[i] as ColumnMarks),
      hidden: cells.sheet.hiddenColumns?.has(column) ?? false,
    };
  });
}
