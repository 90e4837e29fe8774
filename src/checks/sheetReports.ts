import type { RecalculatedSheet } from "../formulas/recalculate";
import type { Sheet } from "../tables/workbook";
import { withNotes } from "./cellNotes";
import type { CheckedTable } from "./checkedTable";
import type { crossChecks } from "./crossChecks";
import type { Finding, Severity } from "./finding";
import { checkQuarters } from "./quarters";
import type { SheetReport } from "./report";
import { checkAbsent } from "./sheetCells";
import { checkStatedEnvelopes, withoutTwice } from "./statedEnvelopes";
import type { Stated } from "./statedTotals";
import { tableReport } from "./tableReport";

/** A sheet, its formulas computed anew, its place in the workbook, and its tables as they are judged so far. */
export interface CheckedSheet extends RecalculatedSheet {
  readonly place: number;
  readonly tables: readonly CheckedTable[];
}

/** A sheet whose tables are judged, with what is to be told of it. */
export interface JudgedSheet extends CheckedSheet {
  readonly findings: readonly Finding[];
}

/** What is told of each sheet, by itself and beside the others, the gravest first, with the notes of its cells. */
export function sheetReports(
  data: readonly Sheet[],
  judged: readonly JudgedSheet[],
  across: ReturnType<typeof crossChecks>,
  stated: Stated,
): readonly SheetReport[] {
  const checked = judged.flatMap(({ tables }) => tables);
  const ofQuarters = checkQuarters(data, checked);
  const ofEnvelopes = checkStatedEnvelopes(data, checked, stated.envelopes);
  return judged.map(({ sheet, tables, findings: alone }): SheetReport => {
    const { name } = sheet;
    const ofPeople = ofEnvelopes.filter((finding) => finding.sheet === name);
    const beside = [...across.findings, ...ofQuarters].filter((finding) => finding.sheet === name);
    const kept = alone.filter(
      ({ code, cause, cell }) =>
        code !== "TOTAL-ECART" || cause?.kind !== "unknown" || !across.told.has(`${name}!${cell}`),
    );
    const absent = tables.length === 0 ? checkAbsent(sheet, checked.length === 0) : [];
    const findings = inOrder([...withoutTwice(kept, ofPeople), ...absent, ...beside, ...ofPeople]);
    return {
      name,
      tables: tables.map(tableReport),
      findings: findings.map(
        withNotes(
          sheet,
          tables.map(({ table }) => table),
        ),
      ),
    };
  });
}

const ranks: readonly Severity[] = ["error", "warning", "info"];
const rank = ({ severity }: Finding): number => ranks.indexOf(severity);
const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => rank(a) - rank(b));
