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
    const asked = indented.flatMap(askTexts);
    if (asked.length > 0) await context.sync();
    for (const { builder, area, texts, range, cells } of asked) {
      cells.value.forEach(([cell], index) => {
        const { horizontalAlignment = "General", indentLevel = 0 } = cell?.format ?? {};
        if (texts[index] === true && indentLevel > 0 && isFromLeft(horizontalAlignment))
          builder.indent(area.top + index, area.left, indentLevel);
      });
      range.untrack();
    }
  } catch (error) {
    const failure = toExcelFailure(error);
    if (!untold.has(failure.problem)) throw failure;
  }
}

interface AskedTexts {
  readonly builder: SheetBuilder;
  /** One column, from its first text to its last. */
  readonly area: Area;
  readonly range: Excel.Range;
  /** Which of its cells hold one. */
  readonly texts: readonly boolean[];
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const askTexts = ({ sheet, builder, area, range: { values } }: LoadedPart): AskedTexts[] =>
  Array.from({ length: area.right - area.left + 1 }).flatMap((_, column): AskedTexts | [] => {
    const holds = values.map(
      (row: readonly unknown[]) => typeof row[column] === "string" && row[column] !== "",
    );
    const [first, last] = [holds.indexOf(true), holds.lastIndexOf(true)];
    if (first < 0) return [];
    const left = area.left + column;
    const own = { top: area.top + first, left, bottom: area.top + last, right: left };
    const range = sheet.getRangeByIndexes(own.top, left, last - first + 1, 1);
    const cells = range.getCellProperties({ format: { horizontalAlignment: true, indentLevel: true } });
    return { builder, area: own, range, texts: holds.slice(first, last + 1), cells };
  });
