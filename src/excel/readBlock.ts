import { ExcelFailure, toExcelFailure } from "./excelFailure";
import { halveBlock, type Block } from "./planBlocks";
import { readIndents } from "./readIndents";
import type { SheetBuilder } from "./sheetBuilder";

/**
 * Reads one block in one round trip, two where texts are indented, and hands its cells to the builders; a block that proves heavier
 * than Excel hands over is read by halves. Gives the number of cells read.
 */
export async function readBlock(
  context: Excel.RequestContext,
  block: Block,
  builders: readonly SheetBuilder[],
): Promise<number> {
  const asked = block.map(({ sheet, area }) => {
    const builder = builders[sheet];
    if (!builder) throw new ExcelFailure("internal");
    const own = context.workbook.worksheets.getItem(builder.outline.id);
    const { top, left, bottom, right } = area;
    const range = own.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load(["values", "formulas", "numberFormat", "format/indentLevel"]);
    const rows = builder.outline.hidesRows ? range.getRowProperties({ rowHidden: true }) : null;
    return { sheet: own, builder, area, range, rows };
  });
  try {
    await context.sync();
    await readIndents(context, asked);
  } catch (error) {
    const sheet = asked[0]?.builder.outline.name ?? "";
    const failure = toExcelFailure(error, { sheet });
    const halves = failure.problem === "too-large" ? halveBlock(block) : null;
    if (!halves) throw failure;
    const [first, second] = halves;
    return (await readBlock(context, first, builders)) + (await readBlock(context, second, builders));
  }
  let cells = 0;
  for (const { builder, area, range, rows } of asked) {
    cells += builder.add(area.top, range.values, range.formulas, range.numberFormat);
    rows?.value.forEach((row, index) => row.rowHidden && builder.hideRow(area.top + index));
    range.untrack();
  }
  return cells;
}
