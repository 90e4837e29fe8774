import { readUnit } from "../../amounts";
import type { CellBlock } from "../blocks/cellBlock";
import { CellKind } from "../reading/cellKind";
import type { ColumnRoles } from "../lines/columnRoles";
import type { MergedCells } from "../reading/mergedCells";
import type { SheetCells } from "../reading/sheetCells";

const tallest = 6;
const sectionTitles = 3;
/** Longer than any group header: a sentence over the table. */
const longestGroup = 90;

/** Is the only word of a line a title over the table rather than a group of columns? */
function isTitle(
  cells: SheetCells,
  merged: MergedCells,
  line: number,
  column: number,
  roles: ColumnRoles,
): boolean {
  const first = roles.amounts[0] ?? column;
  const last = roles.amounts.at(-1) ?? column;
  const area = merged.areaAt(line, column);
  if (column < first) return true;
  if (area !== null && area.left < area.right)
    return area.left <= first && area.right >= last && first < last;
  const text = cells.text(line, column);
  return (
    text.length > longestGroup ||
    readUnit(text) !== null ||
    (column === first && first < last && roles.label === null)
  );
}

/**
 * The header lines of a table, from top to bottom, looked for upwards from its first row of amounts.
 *
 * Section titles and one or two blank rows may part the header from the body, one its own lines; titles above are left out.
 */
export function findHeaderLines(
  cells: SheetCells,
  merged: MergedCells,
  block: CellBlock,
  bodyLine: number,
  roles: ColumnRoles,
): number[] {
  const header: number[] = [];
  let skipped = 0;
  for (let line = bodyLine - 1; line >= block.first && header.length < tallest; line--) {
    const gap = cells.gapBefore(line + 1);
    if (gap > (header.length === 0 ? 2 : 1)) break;
    const worded = roles.amounts.filter((c) => cells.kind(line, c) !== CellKind.blank);
    const naming = roles.naming.filter((c) => cells.kind(line, c) !== CellKind.blank);
    const only = worded.length === 1 && naming.length === 0 ? worded[0] : undefined;
    const heads =
      worded.length > 0 &&
      !(
        only !== undefined &&
        (header.length > 0 || roles.amounts.length > 1) &&
        isTitle(cells, merged, line, only, roles)
      );
    if (heads) header.unshift(line);
    else if (header.length > 0 || ++skipped > sectionTitles) break;
  }
  return header;
}
