import { recalculate } from "../formulas/recalculate";
import { readTables } from "../tables/readTables";
import type { Sheet, Workbook } from "../tables/workbook";
import { checkCaps } from "./caps";
import type { CheckedTable } from "./checkedTable";
import { checkTable } from "./checkTable";
import { checkFrozen } from "./frozenCells";
import { checkFormulas } from "./formulas";
import { conclude } from "./conclude";
import { crossChecks } from "./crossChecks";
import { checkEnvelopes } from "./envelopes";
import { checkFinessNumbers } from "./finess";
import type { Finding, Severity } from "./finding";
import { checkHiddenLines } from "./hiddenLines";
import { checkLineScale } from "./lineScale";
import { checkNomenclature } from "./nomenclature";
import { checkNumbers } from "./numbers";
import { checkPrecision } from "./precision";
import { readRanges } from "./rangeFaults";
import { checkPublished } from "./published/checkPublished";
import { checkAbsent, checkStale, checkUncached } from "./sheetCells";
import { checkRegions } from "./regions";
import type { Report, SheetReport } from "./report";
import { checkRelations } from "./relations";
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
export function checkWorkbook(workbook: Workbook): Report {
  const steps = checkSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same check, one table at a time: a caller can show progress, give way, or stop between two steps. */
export function* checkSteps(workbook: Workbook): Generator<CheckProgress, Report> {
  const sheets: SheetReport[] = [];
  const checked: CheckedTable[] = [];
  const recalculated = recalculate(workbook);
  for (const [index, one] of recalculated.sheets.entries()) {
    const { sheet } = one;
    const progress = { sheet: sheet.name, index, sheets: workbook.sheets.length };
    yield progress;
    const ofSheet: CheckedTable[] = [];
    const findings = [...checkUncached(one), ...checkStale(one)];
    for (const table of readTables(sheet)) {
      yield progress;
      const read = checkTable(table);
      ofSheet.push(read);
      findings.push(...findingsOf(sheet, read), ...checkFrozen(read, index, recalculated));
    }
    checked.push(...ofSheet);
    sheets.push({ name: sheet.name, tables: ofSheet.map(tableReport), findings: inOrder(findings) });
  }
  const noTable = checked.length === 0;
  const across = crossChecks(checked);
  const reports = sheets.map((report, i): SheetReport => {
    const sheet = workbook.sheets[i];
    if (!sheet || report.tables.length > 0) {
      const added = across.findings.filter(({ sheet: name }) => name === report.name);
      return added.length === 0 ? report : { ...report, findings: inOrder([...report.findings, ...added]) };
    }
    return { ...report, findings: [...report.findings, ...checkAbsent(sheet, noTable)] };
  });
  return conclude({
    workbook: workbook.name,
    sheets: reports,
    crossChecks: across.equations,
    cells: workbook.sheets.reduce(
      (sum, { values }) => sum + values.reduce((cells, row) => cells + row.length, 0),
      0,
    ),
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
    ...checkCaps(sheet, checked),
    ...checkEnvelopes(sheet, checked),
    ...checkHiddenLines(checked),
    ...checkUnit(checked),
  ];
}

const ranks: readonly Severity[] = ["error", "warning", "info"];
const rank = ({ severity }: Finding): number => ranks.indexOf(severity);
const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => rank(a) - rank(b));
