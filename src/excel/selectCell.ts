import { ExcelFailure } from "./excelFailure";
import { readInExcel } from "./inExcel";
import { openSheets } from "./openSheets";

/**
 * Shows a sheet and selects a cell or a range of it.
 * Rejects with `sheet-gone`, `sheet-hidden` or `editing`.
 * @example await selectCell("Annexe I", "C9");
 */
export const selectCell = (sheet: string, address: string): Promise<void> =>
  readInExcel(
    async (context) => {
      const open = (await openSheets(context, [sheet])).get(sheet);
      if (!open) throw new ExcelFailure("sheet-gone", { sheet });
      if (open.isHidden) throw new ExcelFailure("sheet-hidden", { sheet });
      open.sheet.activate();
      open.sheet.getRange(address).select();
      await context.sync();
    },
    { sheet, cell: address },
  );
