import { version } from "../../../package.json";
import type { Report } from "../../checks";
import { jsonReport } from "../../cli/controler/jsonReport";
import { htmlReport } from "../../messages/htmlReport";
import type { ExportedFile, Language } from "../host/paneHost";

/** The report as a file: one self-contained page, or the JSON document of the command line. */
export const exportReport = (
  report: Report,
  format: "html" | "json",
  date: string,
  language: Language,
): ExportedFile => {
  const name = `controle-${report.workbook.replace(/\.[^.]*$/, "")}.${format}`;
  const files = [{ file: report.workbook, report }];
  return format === "html"
    ? { name, type: "text/html", text: htmlReport(files, { version, date, language }) }
    : {
        name,
        type: "application/json",
        text: jsonReport([{ file: report.workbook, report, milliseconds: 0 }], true),
      };
};
