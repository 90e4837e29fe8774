import { ExcelFailure, toExcelFailure } from "./excelFailure";
import { halveBlock, type Block } from "./planBlocks";
import type { SheetBuilder } from "./sheetBuilder";

/**
 * Reads one block in one round trip and hands its cells to the builders; a block that proves heavier than Excel
 * hands over is read by halves. Gives the number of cells read.
 */
export async function readBlock(
  context: Excel.RequestContext,
  block: Block,
  builders: readonly SheetBuilder[],
): Promise<number> {
  const asked = block.map(({ sheet, area }) => {
    const builder = builders[sheet];
    if (!builder) throw new ExcelFailure("internal");
    const range = context.workbook.worksheets
      .getItem(builder.outline.id)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load(["values", "formulas", "numberFormat"]);
    const rows = builder.outline.hidesRows ? range.getRowProperties({ rowHidden: true }) : null;
    return { builder, area, range, rows };
  });
  try {
    await context.sync();
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
