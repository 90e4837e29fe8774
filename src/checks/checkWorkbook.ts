import { fingerprint, formFingerprint } from "../fingerprint";
import { recalculate } from "../formulas/recalculate";
import { countFilled } from "../tables/filledCells";
import { isOwnSheet } from "../tables/ownSheet";
import { contextOf, type TableContext } from "../equations";
import { readTables } from "../tables/readTables";
import type { Sheet, Workbook } from "../tables/workbook";
import { withNotes } from "./cellNotes";
import { checkCaps } from "./caps";
import type { CheckedTable } from "./checkedTable";
import { checkTable } from "./checkTable";
import { checkFrozen } from "./frozenCells";
import { checkFormulas } from "./formulas";
import { conclude } from "./conclude";
import { crossChecks } from "./crossChecks";
import { checkDesignatedEnvelopes } from "./designatedEnvelope";
import { checkEnvelopes } from "./envelopes";
import { checkFinessNumbers } from "./finess";
import type { Finding, Severity } from "./finding";
import { checkHiddenLines } from "./hiddenLines";
import { checkLineScale } from "./lineScale";
import { checkNomenclature } from "./nomenclature";
import { checkNumbers } from "./numbers";
import { checkPrecision } from "./precision";
import { checkQuarters } from "./quarters";
import { readRanges } from "./rangeFaults";
import { checkPublished } from "./published/checkPublished";
import { checkAbsent, checkStale, checkUncached } from "./sheetCells";
import { checkRegions } from "./regions";
import type { Report, SheetReport } from "./report";
import { checkRelations } from "./relations";
import { siblingSums } from "./siblingTables";
import { checkStatedEnvelopes, withoutTwice } from "./statedEnvelopes";
import { nothingStated, type Stated, type StatedTotals } from "./statedTotals";
import { checkReturnRows } from "./returnRows";
import { tableReport } from "./tableReport";
import { tableYear } from "./tableYear";
import { checkTotals } from "./totals/checkTotals";
import { checkUnreconciled } from "./totals/unreconciled";
import { checkScale, checkUnit } from "./units";

/** How far a check has come: the sheet that is being checked, 0-based among `sheets`. */
export interface CheckProgress {
  readonly sheet: string;
  readonly index: number;
  readonly sheets: number;
}

/**
 * Checks a workbook: finds its tables and what must add up in them, explains what does not, and runs every check of rows.
 * Never throws on a workbook's contents.
 * @example checkWorkbook(workbook).summary.errors
 */
export function checkWorkbook(workbook: Workbook, stated: Stated = nothingStated): Report {
  const steps = checkSteps(workbook, stated);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same check, one table at a time: a caller can show progress, give way, or stop between two steps. Sheets that we made are
 * passed over; `stated` is what people said of totals and envelopes.
 */
export function* checkSteps(
  workbook: Workbook,
  stated: Stated = nothingStated,
): Generator<CheckProgress, Report> {
  const isOurs = (sheet: Sheet): boolean => isOwnSheet(sheet, workbook.sheets.length === 1, formFingerprint);
  const ownSheets = workbook.sheets.filter(isOurs).map(({ name }) => name);
  const data = workbook.sheets.filter(({ name }) => !ownSheets.includes(name));
  const first: CheckedTable[][] = [];
  const recalculated = recalculate(workbook);
  const read = recalculated.sheets
    .map((one, place) => ({ ...one, place }))
    .filter(({ sheet }) => !ownSheets.includes(sheet.name));
  for (const [index, { sheet }] of read.entries()) {
    const progress = { sheet: sheet.name, index, sheets: read.length };
    yield progress;
    const ofSheet: CheckedTable[] = [];
    for (const table of readTables(sheet)) {
      yield progress;
      ofSheet.push(checkTable(table, stated));
    }
    first.push(ofSheet);
  }
  const ofLayouts = siblingSums(first.flat());
  const sheets: SheetReport[] = [];
  const checked: CheckedTable[] = [];
  const contexts: TableContext[] = [];
  for (const [index, { place, ...one }] of read.entries()) {
    const { sheet } = one;
    const findings = [...checkUncached(one), ...checkStale(one)];
    const ofSheet: CheckedTable[] = [];
    for (const alone of first[index] ?? []) {
      yield { sheet: sheet.name, index: read.length - 1, sheets: read.length };
      const certain = ofLayouts.get(alone);
      const judged = certain ? checkTable(alone.table, stated, certain) : alone;
      ofSheet.push(judged);
      const found = [...findingsOf(sheet, judged), ...checkFrozen(judged, place, recalculated)];
      findings.push(...found.flatMap((finding) => withoutDenied(finding, stated)));
    }
    checked.push(...ofSheet);
    contexts.push(...ofSheet.map(({ table }) => contextOf(sheet, table, ofSheet.length === 1)));
    sheets.push({ name: sheet.name, tables: ofSheet.map(tableReport), findings: inOrder(findings) });
  }
  const noTable = checked.length === 0;
  const across = crossChecks(checked, contexts);
  const ofQuarters = checkQuarters(data, checked);
  const ofEnvelopes = checkStatedEnvelopes(data, checked, stated.envelopes);
  const concluded = sheets.map((report, i): SheetReport => {
    const sheet = data[i];
    const ofPeople = ofEnvelopes.filter(({ sheet: name }) => name === report.name);
    if (!sheet || report.tables.length > 0) {
      const added = [...across.findings, ...ofQuarters, ...ofPeople].filter(
        ({ sheet: name }) => name === report.name,
      );
      if (added.length === 0) return report;
      const kept = report.findings.filter(
        ({ code, cause, cell }) =>
          code !== "TOTAL-ECART" || cause?.kind !== "unknown" || !across.told.has(`${report.name}!${cell}`),
      );
      return { ...report, findings: inOrder([...withoutTwice(kept, ofPeople), ...added]) };
    }
    const absent = checkAbsent(sheet, noTable);
    return { ...report, findings: inOrder([...report.findings, ...absent, ...ofPeople]) };
  });
  const reports = concluded.map((report, i): SheetReport => {
    const sheet = data[i];
    if (!sheet) return report;
    const tables = report.tables.map(({ table }) => table);
    return { ...report, findings: report.findings.map(withNotes(sheet, tables)) };
  });
  let print: string | undefined;
  return conclude({
    workbook: workbook.name,
    sheets: reports,
    crossChecks: across.equations,
    crossChecksArePartial: across.isPartial,
    ownSheets,
    fingerprint: () => (print ??= fingerprint(data)),
    cells: countFilled(data),
  });
}

function findingsOf(sheet: Sheet, checked: CheckedTable): Finding[] {
  const ranges = readRanges(checked);
  const scale = checkLineScale(checked);
  const explained = new Set([...ranges.explained, ...scale.explained]);
  const totals = checkTotals(checked, { ...ranges, explained });
  return [
    ...totals,
    ...checkRelations(checked),
    ...checkUnreconciled(checked, scale.findings),
    ...checkScale(totals),
    ...scale.findings,
    ...checkFormulas(checked, ranges),
    ...checkNumbers(checked),
    ...checkPrecision(checked),
    ...checkRegions(sheet, checked),
    ...checkFinessNumbers(checked),
    ...checkNomenclature(checked, tableYear(sheet, checked.table)),
    ...checkPublished(checked),
    ...checkReturnRows(sheet, checked),
    ...checkCaps(sheet, checked),
    ...checkEnvelopes(sheet, checked),
    ...checkDesignatedEnvelopes(sheet, checked),
    ...checkHiddenLines(checked),
    ...checkUnit(checked),
  ];
}

/** What is told of totals, but for the cells of which someone said that they are none. */
function withoutDenied(finding: Finding, { notTotals }: StatedTotals): Finding[] {
  if (finding.code !== "TOTAL-NON-RAPPROCHE" && finding.code !== "TOTAL-FIGE") return [finding];
  const isLeft = (cell: string): boolean =>
    !notTotals.some((one) => one.sheet === finding.sheet && one.cell === cell);
  if (finding.code === "TOTAL-FIGE") return isLeft(finding.cell) ? [finding] : [];
  const cells = finding.cells.filter(isLeft);
  const [cell] = cells;
  return cell === undefined ? [] : [{ ...finding, cell, cells, count: cells.length }];
}

const ranks: readonly Severity[] = ["error", "warning", "info"];
const rank = ({ severity }: Finding): number => ranks.indexOf(severity);
const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => rank(a) - rank(b));
