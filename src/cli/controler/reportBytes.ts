import type { Language } from "../../messages/language";
import type { FileResult } from "../../reports/fileResult";
import { htmlReport, htmlSection } from "../../reports/html/htmlReport";
import { textControlReport } from "../../reports/text/textReport";
import { fileRows, type FileRows } from "../../reports/xlsx/fileRows";
import { reportWorkbook } from "../../reports/xlsx/reportWorkbook";
import { reportLink } from "./reportLink";

/** What one file gives to the control report: plain data, so that a thread may send it and its cells be let go. */
export type ReportPart = { readonly section: string } | { readonly rows: FileRows };

/** The part of one file, in the form that the report's name asks for. */
export const reportPart = (path: string, result: FileResult, language: Language): ReportPart =>
  isWorkbook(path)
    ? { rows: fileRows(result, (file) => reportLink(path, file), language) }
    : { section: isText(path) ? textControlReport(result, language) : htmlSection(result, language) };

/** The bytes of the control report: one workbook, one page or one text, by the extension of its name. */
export async function reportBytes(
  path: string,
  parts: readonly ReportPart[],
  language: Language,
): Promise<Uint8Array> {
  if (isWorkbook(path))
    return await reportWorkbook(
      parts.flatMap((part) => ("rows" in part ? part.rows : [])),
      language,
    );
  const sections = parts.flatMap((part) => ("section" in part ? part.section : []));
  return new TextEncoder().encode(
    // With the byte order mark, older editors of Windows read the accents too.
    isText(path) ? `\ufeff${sections.join("\n\n\n")}\n` : htmlReport(sections, language),
  );
}

const isText = (path: string): boolean => /\.txt$/i.test(path);
const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
