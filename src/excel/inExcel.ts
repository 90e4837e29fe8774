import type { ExcelProblemDetails } from "../messages/excel";
import { toExcelFailure } from "./excelFailure";
import { supports } from "./supports";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch that only reads; rejects with an `ExcelFailure`. */
export async function readInExcel<T>(work: Work<T>, details: ExcelProblemDetails = {}): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toExcelFailure(error, details);
  }
}

/** Runs a batch that reads, and waits for the end of an edit instead of failing: for what no click of the user asked. */
export async function readOnceFree<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toExcelFailure(error);
  }
}

/** Runs a batch that writes, as one step of Excel's own undo where it can; rejects with an `ExcelFailure`. */
export async function writeInExcel<T>(work: Work<T>, details: ExcelProblemDetails = {}): Promise<T> {
  try {
    return await (supports("undoGroups") ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work));
  } catch (error) {
    throw toExcelFailure(error, details);
  }
}
