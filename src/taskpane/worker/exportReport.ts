import type { CheckedFile } from "../../reports/fileResult";
import { htmlReport, htmlSection } from "../../reports/html/htmlReport";
import { jsonReport } from "../../reports/json/jsonReport";
import type { ExportedFile, Language } from "../host/paneHost";

/** The report as a file: one self-contained page, or the JSON document of the command line. */
export const exportReport = (
  checked: CheckedFile,
  format: "html" | "json",
  language: Language,
): ExportedFile => {
  const name = `controle-${checked.file.replace(/\.[^.]*$/, "")}.${format}`;
  return format === "html"
    ? { name, type: "text/html", text: htmlReport([htmlSection(checked, language)], language) }
    : { name, type: "application/json", text: jsonReport([checked], true, language) };
};
