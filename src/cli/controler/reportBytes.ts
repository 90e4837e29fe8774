import project from "../../../package.json";
import { htmlReport } from "../../messages/htmlReport";
import type { FileResult } from "./fileResult";
import { reportLink } from "./reportLink";
import { reportWorkbook } from "./reportWorkbook";

/** The bytes of the control report: one workbook or one page, by the extension of its name. */
export async function reportBytes(path: string, results: readonly FileResult[]): Promise<Uint8Array> {
  const readable = results.filter((result) => "report" in result);
  const date = new Date().toLocaleDateString("fr-FR");
  return /\.xlsx$/i.test(path)
    ? await reportWorkbook(readable, date, (file) => reportLink(path, file))
    : new TextEncoder().encode(htmlReport(readable, { version: project.version, date }));
}
