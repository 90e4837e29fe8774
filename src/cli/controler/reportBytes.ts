import type { Language } from "../../messages/language";
import type { FileResult } from "../../reports/fileResult";
import { htmlReport, htmlSection } from "../../reports/html/htmlReport";
import { fileRows, type FileRows } from "../../reports/xlsx/fileRows";
import { reportWorkbook } from "../../reports/xlsx/reportWorkbook";
import { reportLink } from "./reportLink";

/** What one file gives to the control report: plain data, so that a thread may send it and its cells be let go. */
export type ReportPart = { readonly section: string } | { readonly rows: FileRows };

/** The part of one file, in the form that the report's name asks for. */
export const reportPart = (path: string, result: FileResult, language: Language): ReportPart =>
  isWorkbook(path)
    ? { rows: fileRows(result, (file) => reportLink(path, file), language) }
    : { section: htmlSection(result, language) };

/** The bytes of the control report: one workbook or one page, by the extension of its name. */
export async function reportBytes(
  path: string,
  parts: readonly ReportPart[],
  language: Language,
): Promise<Uint8Array> {
  return isWorkbook(path)
    ? await reportWorkbook(
        parts.flatMap((part) => ("rows" in part ? part.rows : [])),
        language,
      )
    : new TextEncoder().encode(
        htmlReport(
          parts.flatMap((part) => ("section" in part ? part.section : [])),
          language,
        ),
      );
}

const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
