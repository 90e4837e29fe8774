import { fingerprint, formFingerprint } from "../fingerprint";
import { recalculate, type RecalculatedWorkbook } from "../formulas/recalculate";
import { countFilled } from "../tables/filledCells";
import { isOwnSheet } from "../tables/ownSheet";
import { contextOf } from "../equations";
import { readTables } from "../tables/readTables";
import type { Sheet, Workbook } from "../tables/workbook";
import { checkCaps } from "./caps";
import type { CheckedTable } from "./checkedTable";
import { checkTable } from "./checkTable";
import { checkConnectionCalls } from "./connectionCalls";
import { checkFrozen } from "./frozenCells";
import { checkFormulas } from "./formulas";
import { conclude } from "./conclude";
import { crossChecks } from "./crossChecks";
import { checkDesignatedEnvelopes } from "./designatedEnvelope";
import { checkEnvelopes } from "./envelopes";
import { checkForgotten } from "./forgotten";
import { checkFinessNumbers } from "./finess";
import type { Finding } from "./finding";
import { checkHiddenLines } from "./hiddenLines";
import { checkLineScale } from "./lineScale";
import { checkNomenclature } from "./nomenclature";
import { checkNumbers } from "./numbers";
import { checkPrecision } from "./precision";
import { readRanges } from "./rangeFaults";
import { checkPublished } from "./published/checkPublished";
import { checkStale, checkUncached } from "./sheetCells";
import { checkRegions } from "./regions";
import type { Report } from "./report";
import { repeatedBlocks } from "./repeatedBlocks";
import { checkRelations } from "./relations";
import { sheetReports, type CheckedSheet, type JudgedSheet } from "./sheetReports";
import { siblingSums } from "./siblingTables";
import { nothingStated, type Stated, type StatedTotals } from "./statedTotals";
import { checkReturnRows } from "./returnRows";
import { tableYear } from "./tableYear";
import { checkTotals } from "./totals/checkTotals";
import { checkUnreconciled } from "./totals/unreconciled";
import { checkScale, checkUnits } from "./units";

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
  const recalculated = recalculate(workbook);
  const read = yield* checkAlone(recalculated, ownSheets, stated);
  const judged = yield* judgeTogether(read, recalculated, stated);
  const across = crossChecks(
    judged.flatMap(({ tables }) => tables),
    judged.flatMap(({ sheet, tables }) =>
      tables.map(({ table }) => contextOf(sheet, table, tables.length === 1)),
    ),
  );
  let print: string | undefined;
  return conclude({
    workbook: workbook.name,
    sheets: sheetReports(data, judged, across, stated),
    crossChecks: across.equations,
    crossChecksArePartial: across.isPartial,
    ownSheets,
    fingerprint: () => (print ??= fingerprint(data)),
    cells: countFilled(data),
  });
}

/** Reads the tables of every sheet and judges each by itself. */
function* checkAlone(
  recalculated: RecalculatedWorkbook,
  ownSheets: readonly string[],
  stated: Stated,
): Generator<CheckProgress, readonly CheckedSheet[]> {
  const checked: CheckedSheet[] = [];
  const read = recalculated.sheets
    .map((one, place) => ({ ...one, place }))
    .filter(({ sheet }) => !ownSheets.includes(sheet.name));
  for (const [index, one] of read.entries()) {
    const progress = { sheet: one.sheet.name, index, sheets: read.length };
    yield progress;
    const tables: CheckedTable[] = [];
    for (const table of readTables(one.sheet)) {
      yield progress;
      tables.push(checkTable(table, stated));
    }
    checked.push({ ...one, tables });
  }
  return checked;
}

/** Judges again the tables of which tables of the same layout say more, and tells what is wrong in each. */
function* judgeTogether(
  read: readonly CheckedSheet[],
  recalculated: RecalculatedWorkbook,
  stated: Stated,
): Generator<CheckProgress, readonly JudgedSheet[]> {
  const alike = read.flatMap(({ tables }) => tables);
  const ofLayouts = siblingSums(alike);
  const ofBlocks = repeatedBlocks(alike);
  const judged: JudgedSheet[] = [];
  for (const one of read) {
    const { sheet, place } = one;
    const findings = [
      ...checkUncached(one),
      ...checkStale(one),
      ...checkConnectionCalls(sheet, place, recalculated),
    ];
    const tables: CheckedTable[] = [];
    for (const alone of one.tables) {
      yield { sheet: sheet.name, index: read.length - 1, sheets: read.length };
      const certain = [...(ofLayouts.get(alone) ?? []), ...(ofBlocks.get(alone) ?? [])];
      const table = certain.length > 0 ? checkTable(alone.table, stated, certain) : alone;
      tables.push(table);
      const found = [...findingsOf(sheet, table), ...checkFrozen(table, place, recalculated)];
      findings.push(...found.flatMap((finding) => withoutDenied(finding, stated)));
    }
    findings.push(...checkUnits(tables));
    judged.push({ ...one, tables, findings });
  }
  return judged;
}

function findingsOf(sheet: Sheet, checked: CheckedTable): Finding[] {
  const ranges = readRanges(checked);
  const scale = checkLineScale(checked);
  const explained = new Set([...ranges.explained, ...scale.explained]);
  const totals = checkTotals(checked, { ...ranges, explained });
  return [
    ...totals,
    ...checkRelations(checked),
    ...checkForgotten(checked),
    ...checkUnreconciled(checked, scale.totals),
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
  ];
}

/** What is told of totals, but for the cells of which someone said that they are none. */
function withoutDenied(finding: Finding, { notTotals }: StatedTotals): Finding[] {
  const isLeft = (cell: string): boolean =>
    !notTotals.some((one) => one.sheet === finding.sheet && one.cell === cell);
  if (finding.code === "TOTAL-FIGE") return isLeft(finding.cell) ? [finding] : [];
  if (finding.code !== "TOTAL-NON-RAPPROCHE") return [finding];
  const cells = finding.cells.filter(isLeft);
  const [cell] = cells;
  return cell === undefined ? [] : [{ ...finding, cell, cells, count: cells.length }];
}
