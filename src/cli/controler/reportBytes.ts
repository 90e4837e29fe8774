import type { FileResult } from "../../reports/fileResult";
import { htmlReport } from "../../reports/html/htmlReport";
import { reportWorkbook } from "../../reports/xlsx/reportWorkbook";
import { reportLink } from "./reportLink";

/** The bytes of the control report: one workbook or one page, by the extension of its name. */
export async function reportBytes(path: string, results: readonly FileResult[]): Promise<Uint8Array> {
  const readable = results.filter((result) => "report" in result);
  return /\.xlsx$/i.test(path)
    ? await reportWorkbook(readable, (file) => reportLink(path, file))
    : new TextEncoder().encode(htmlReport(readable));
}
