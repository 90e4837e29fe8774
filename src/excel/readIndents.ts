import type { ExcelProblem } from "../messages/excel";
import { isFromLeft } from "../tables/cellIndent";
import type { Area } from "../tables/workbook";
import { toExcelFailure } from "./excelFailure";
import type { SheetBuilder } from "./sheetBuilder";

/** A part of a sheet whose values and indent level were loaded. */
export interface LoadedPart {
  readonly sheet: Excel.Worksheet;
  readonly builder: SheetBuilder;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Failures of an Excel that does not tell indents: the reading goes on without them. */
const untold: ReadonlySet<ExcelProblem> = new Set(["too-old", "refused", "internal"]);

/** Columns of texts asked for one by one; of more, all that stands between the first and the last. */
const MOST_COLUMNS = 100;

/**
 * Hands to the builders how far the texts of some parts stand in: no round trip where nothing does, else one for all of them, which asks
 * for the columns that hold texts.
 */
export async function readIndents(
  context: Excel.RequestContext,
  parts: readonly LoadedPart[],
): Promise<void> {
  // One level for all the cells of a range, null where they differ.
  const indented = parts.filter(({ range }) => range.format.indentLevel !== 0);
  try {
    const asked = indented.flatMap((part) => areasOfTexts(part.range.values).map((area) => ask(part, area)));
    await context.sync();
    for (const { part, area, range, cells } of asked) {
      cells.value.forEach((row, r) =>
        row.forEach((cell, c) => keep(part, area.top + r, area.left + c, cell)),
      );
      range.untrack();
    }
  } catch (error) {
    const failure = toExcelFailure(error);
    if (!untold.has(failure.problem)) throw failure;
  }
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** The areas that hold the texts of a part, by rows and columns of the part: of each column from its first text to its last. */
function areasOfTexts(values: readonly (readonly unknown[])[]): readonly Area[] {
  const columns = (values[0] ?? []).flatMap((_, column): Area | [] => {
    const top = values.findIndex((row) => isText(row[column]));
    const bottom = values.findLastIndex((row) => isText(row[column]));
    return top < 0 ? [] : { top, left: column, bottom, right: column };
  });
  const [first, last] = [columns[0], columns.at(-1)];
  return columns.length > MOST_COLUMNS && first && last
    ? [{ top: 0, left: first.left, bottom: values.length - 1, right: last.right }]
    : columns;
}

interface Asked {
  readonly part: LoadedPart;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const ask = (part: LoadedPart, area: Area): Asked => {
  const { top, left, bottom, right } = area;
  const [row, column] = [part.area.top + top, part.area.left + left];
  const range = part.sheet.getRangeByIndexes(row, column, bottom - top + 1, right - left + 1);
  const cells = range.getCellProperties({ format: { horizontalAlignment: true, indentLevel: true } });
  return { part, area, range, cells };
};

const keep = (
  { builder, area, range }: LoadedPart,
  row: number,
  column: number,
  { format }: Excel.CellProperties,
): void => {
  const { horizontalAlignment = "General", indentLevel = 0 } = format ?? {};
  if (indentLevel > 0 && isFromLeft(horizontalAlignment) && isText(range.values[row]?.[column]))
    builder.indent(area.top + row, area.left + column, indentLevel);
};
