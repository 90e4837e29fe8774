import type { Workbook } from "../../src/tables/workbook";
import type { FunctionResult } from "../excel-host/customFunctionCalls";
import { ExcelHost } from "../excel-host/excelHost";

declare global {
  interface Window {
    excel: ExcelHost;
    /** What Excel got from the formulas that waited while the page started. */
    waiting: Promise<readonly FunctionResult[]>;
    /** What became of the button of the ribbon clicked while the page started. */
    clicked: Promise<number> | null;
    openExcel(workbook: Workbook, options?: ConstructorParameters<typeof ExcelHost>[1]): void;
  }
}

/** Puts our strict Excel in the page, before office.js looks for one. */
window.openExcel = (workbook, options) => {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: new Set(sheet.hiddenRows ?? []),
    hiddenColumns: new Set(sheet.hiddenColumns ?? []),
  }));
  window.excel = new ExcelHost({ ...workbook, sheets }, options);
  Object.defineProperty(window, "external", { value: window.excel.external, configurable: true });
};
