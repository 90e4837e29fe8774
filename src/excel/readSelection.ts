import type { Area } from "../tables/workbook";
import { readInExcel } from "./inExcel";

/**
 * The range that is selected, with its sheet; rows and columns from 0, bounds included.
 * @example const { sheet, area } = await readSelection();
 */
export const readSelection = (): Promise<{ readonly sheet: string; readonly area: Area }> =>
  readInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    return {
      sheet: range.worksheet.name,
      area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    };
  });
