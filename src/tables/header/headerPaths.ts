import { CellKind } from "../reading/cellKind";
import type { MergedCells } from "../reading/mergedCells";
import type { SheetCells } from "../reading/sheetCells";

/** Where the text over a column comes from in one header line: the column it is typed in, -1 for none. */
type Sources = readonly number[];

const filled = (cells: SheetCells, line: number, column: number): boolean =>
  cells.kind(line, column) !== CellKind.blank;

/**
 * Spreads a group header typed once, without a merge, over the blank columns to its right:
 * only above a line that heads those columns, and only under the same groups. A merged one says itself how far it goes.
 */
function spreadRight(
  cells: SheetCells,
  header: readonly number[],
  above: readonly Sources[],
  sources: number[],
  columns: readonly number[],
  isMerged: (column: number) => boolean,
): void {
  const below = header.slice(above.length + 1);
  const headed = (c: number): boolean => below.some((line) => filled(cells, line, c));
  columns.forEach((c, i) => {
    const left = sources[i - 1] ?? -1;
    const beside = columns[i - 1] ?? c;
    if (i === 0 || sources[i] !== -1 || left === -1 || !headed(c) || !headed(beside) || isMerged(beside))
      return;
    if (above.every((line) => line[i] === line[i - 1])) sources[i] = left;
  });
}

/** What amounts are counted in, as a line under the names of the columns says it. */
const unitWord =
  /%|€|\$|£|\b(?:per ?cent|pour ?cent|(?:thousand|million|billion|number|dollar|millier|milliard|nombre|effectif|euro)s?)\b/i;

/**
 * Spreads the units that a line under the names of the columns says (« thousands » over four columns, « % change » over two), each up to
 * the next one: only where every column has its name above, and every text of the line says a unit.
 */
function spreadUnits(
  cells: SheetCells,
  line: number,
  above: readonly Sources[],
  sources: number[],
  isMerged: (column: number) => boolean,
): void {
  const named = sources.every((_, i) => above.some((names) => names[i] !== -1));
  const said = sources.filter((source) => source !== -1);
  if (!named || said.length < 2 || !said.every((source) => unitWord.test(cells.text(line, source)))) return;
  sources.forEach((source, i) => {
    const left = sources[i - 1] ?? -1;
    if (source === -1 && left !== -1 && !isMerged(left)) sources[i] = left;
  });
}

/**
 * Header texts over each column, one row per header line, merged and group texts spread; "" where nothing stands.
 */
export function readHeaderTexts(
  cells: SheetCells,
  merged: MergedCells,
  header: readonly number[],
  columns: readonly number[],
): string[][] {
  const above: Sources[] = [];
  return header.map((line) => {
    const sources = columns.map((c) => {
      if (filled(cells, line, c)) return c;
      const area = merged.areaAt(line, c);
      const origin = area === null ? -1 : area.left - cells.sheet.left;
      const isOrigin = area !== null && origin >= 0 && area.top === cells.rowOf(line);
      return isOrigin && filled(cells, line, origin) ? origin : -1;
    });
    const isMerged = (c: number): boolean => {
      const area = merged.areaAt(line, c);
      return area !== null && area.left < area.right;
    };
    spreadRight(cells, header, above, sources, columns, isMerged);
    if (above.length === header.length - 1) spreadUnits(cells, line, above, sources, isMerged);
    above.push(sources);
    return sources.map((source) => (source === -1 ? "" : cells.text(line, source)));
  });
}

/** The path of each column from the outermost group to the innermost label, blanks and repeats left out. */
export const headerPaths = (texts: readonly (readonly string[])[], count: number): string[][] =>
  Array.from({ length: count }, (_, i) =>
    texts
      .map((line) => line[i] ?? "")
      .filter((text) => text !== "")
      .filter((text, k, path) => text !== path[k - 1]),
  );
