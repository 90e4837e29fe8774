import type { CheckedEquation, Report, SheetReport, Total, TotalStatus } from "./report";
import { fingerprint as noFingerprint } from "../fingerprint";
import { acceptedEquations, isOfUnfound, judge, noTotal } from "./verdict";

/** What a report is concluded from. */
export type Conclusions = Pick<Report, "workbook" | "sheets" | "crossChecks"> &
  Partial<Pick<Report, "ownSheets" | "fingerprint" | "crossChecksArePartial">> & { readonly cells: number };

/**
 * The report of sheets whose findings are known: verdict, totals on demand, summary. Concluded again, as it must be when findings
 * were accepted, a report changes in nothing else.
 */
export function conclude({
  workbook,
  sheets,
  crossChecks,
  cells,
  ownSheets = [],
  crossChecksArePartial = false,
  fingerprint = () => noFingerprint([]),
}: Conclusions): Report {
  const { verdict, ofTables } = judge(sheets, crossChecks);
  let totals: readonly Total[] | undefined;
  const { errors, warnings, infos, accepted } = verdict;
  const inTables = sheets.flatMap((sheet) => sheet.tables.map(({ counts }) => counts));
  return {
    workbook,
    sheets,
    crossChecks,
    crossChecksArePartial,
    ownSheets,
    fingerprint,
    verdict,
    totalsOf: (table) => ofTables.get(table) ?? noTotal,
    totals: () => (totals ??= allTotals(sheets, crossChecks)),
    summary: {
      tables: verdict.tables,
      equations: inTables.reduce((sum, { total }) => sum + total, 0),
      broken: inTables.reduce((sum, { broken }) => sum + broken, 0),
      errors,
      warnings,
      infos,
      accepted,
      cells,
    },
  };
}

function allTotals(sheets: readonly SheetReport[], crossChecks: readonly CheckedEquation[]): Total[] {
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const accepted = acceptedEquations(findings);
  const total = (equation: CheckedEquation, sheet: string, cell: string): Total => ({
    ...equation,
    sheet,
    cell,
    status: accepted.has(equation.key) ? "accepted" : statusOf(equation),
  });
  const unitOf = new Map(sheets.map(({ name, tables }) => [name, tables[0]?.table.unit ?? null]));
  return [
    ...sheets.flatMap(({ name, tables }) =>
      tables.flatMap(({ equations }) =>
        equations().map((equation) => total(equation, name, equation.target)),
      ),
    ),
    ...crossChecks.map((equation) => {
      const at = equation.target.lastIndexOf("!");
      const sheet = equation.target.slice(0, at);
      return total(equation, sheet, equation.target.slice(at + 1));
    }),
    ...findings.flatMap((finding): Total[] =>
      isOfUnfound(finding) && !finding.accepted
        ? finding.cells.map((cell) => ({
            key: `${finding.sheet}!${cell} not reconciled`,
            sheet: finding.sheet,
            cell,
            target: cell,
            line: finding.line,
            label: finding.label,
            direction: finding.line.kind,
            terms: [],
            origin: "evidence",
            printed: null,
            recomputed: null,
            gap: null,
            tolerance: null,
            unit: unitOf.get(finding.sheet) ?? null,
            status: "not-reconciled",
            belief: "possible",
            regime: null,
          }))
        : [],
    ),
  ];
}

/** A broken equation that is merely possible says that its total is not reconciled, not that it is wrong. */
const statusOf = ({ status, belief }: CheckedEquation): TotalStatus =>
  status === "broken" && belief === "possible" ? "not-reconciled" : status;
