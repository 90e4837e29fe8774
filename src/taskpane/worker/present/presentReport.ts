import type { Report } from "../../../checks/report";
import { sayVerdict } from "../../../messages/verdict";
import type { Workbook } from "../../../tables/workbook";
import type { Language, Scope } from "../../host/paneHost";
import type { PaneReport } from "../../tabs/checks/paneReport";
import { compareFindings } from "./compareFindings";
import { cellsOf } from "./cellsOf";
import { placesIn } from "./placesIn";
import { presentFinding } from "./presentFinding";
import { presentTable } from "./presentTable";

/** What the report does not know of the check itself. */
export interface CheckCircumstances {
  readonly scope: Scope;
  readonly language: Language;
  /** What was checked: proposals remember what their cell held. */
  readonly workbook: Workbook;
  readonly milliseconds: number;
}

/** Turns what the core found into what the pane shows: worded, sorted, light enough to leave a worker at once. */
export const presentReport = (report: Report, circumstances: CheckCircumstances): PaneReport => {
  const { scope, language, workbook, milliseconds } = circumstances;
  const placeOf = placesIn(report);
  const heldIn = cellsOf(workbook);
  const seen = new Map<string, number>();
  const findings = report.sheets
    .flatMap((sheet) => sheet.findings)
    .sort(compareFindings)
    .map((finding) => {
      const base = `${finding.code}-${finding.sheet}-${finding.cell}`.replace(/[^\p{L}\p{N}-]+/gu, "_");
      const again = seen.get(base) ?? 0;
      seen.set(base, again + 1);
      const { sheet, cell } = finding;
      const id = again === 0 ? base : `${base}-${again}`;
      return presentFinding(finding, {
        id,
        language,
        ...placeOf(sheet, cell),
        held: heldIn(sheet, cell),
      });
    });
  const tables = report.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => presentTable(sheet.name, table, report.totalsOf(table))),
  );
  const { verdict } = report;
  return {
    workbook: report.workbook,
    verdict,
    sentence: sayVerdict(verdict, language),
    scope,
    findings,
    tables,
    sheets: report.sheets.map((sheet) => sheet.name),
    protectedSheets: workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    milliseconds,
    read: { cells: report.summary.cells, sheets: report.sheets.length, tables: verdict.tables },
  };
};
