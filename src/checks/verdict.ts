import type { EquationStatus } from "../equations/equation";
import type { Finding } from "./finding";
import type { CheckedEquation, SheetReport, TotalCounts, Verdict } from "./report";

type StatusCounts = Readonly<Record<EquationStatus, number>>;

/** The verdict on sheets whose findings are known, accepted ones included. */
export function judge(sheets: readonly SheetReport[], crossChecks: readonly CheckedEquation[]): Verdict {
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const acceptedKeys = acceptedEquations(findings);
  const tieKeys = new Set(crossChecks.map(({ key }) => key));
  const inTables = [...acceptedKeys].filter((key) => !tieKeys.has(key)).length;
  // What was tried and does not hold is in the counts already; what was never found is told by its finding alone.
  const unfound = open.reduce(
    (sum, finding) =>
      sum + (finding.code === "TOTAL-NON-RAPPROCHE" && finding.reason === "no-sum" ? finding.count : 0),
    0,
  );
  const totals = count(
    tables.map((table) => table.counts),
    inTables,
    tables.reduce((sum, { doubtful }) => sum + doubtful, 0),
    unfound,
  );
  const ties = count(
    crossChecks.map(({ status }) => ({ ...none, [status]: 1 })),
    acceptedKeys.size - inTables,
    0,
    0,
  );
  const gaps = open.filter(
    ({ code, severity }) => severity === "error" && (code === "TOTAL-ECART" || code === "RELATION-ECART"),
  );
  const slips = gaps.filter(({ cause }) => typeof cause?.cell === "string");
  const lines = gaps.filter((gap) => gap.code === "TOTAL-ECART" && gap.faultyLine !== null);
  const ranges = open.filter(({ code, severity }) => code === "FORMULE-PLAGE" && severity === "error");
  const isOfTotals = new Set<Finding>([...gaps, ...ranges]);
  const bySeverity = (severity: Finding["severity"], of: readonly Finding[]): number =>
    of.filter((finding) => finding.severity === severity).length;
  const others = open.filter((finding) => !isOfTotals.has(finding));
  const counted = (of: readonly Finding[]) => ({
    errors: bySeverity("error", of),
    warnings: bySeverity("warning", of),
    infos: bySeverity("info", of),
  });
  return {
    outcome: outcomeOf(tables.length, totals, ties),
    tables: tables.length,
    totals,
    ties,
    slips: slips.length,
    explained: new Set(slips.flatMap(keysOf)).size,
    lines: lines.length,
    ranges: ranges.length,
    unexplained: gaps.length - slips.length - lines.length,
    others: counted(others),
    ...counted(open),
    accepted: findings.length - open.length,
  };
}

const none: StatusCounts = { exact: 0, rounding: 0, suspect: 0, broken: 0, uncheckable: 0 };

function count(
  counts: readonly StatusCounts[],
  accepted: number,
  doubtful: number,
  unfound: number,
): TotalCounts {
  const sum = (status: EquationStatus): number => counts.reduce((total, one) => total + one[status], 0);
  const [exact, rounded, suspect] = [sum("exact"), sum("rounding"), sum("suspect")];
  const broken = sum("broken") - doubtful;
  const notReconciled = doubtful + unfound;
  const uncheckable = sum("uncheckable");
  const verified = exact + rounded + suspect + broken;
  return {
    total: verified + uncheckable + notReconciled,
    verified,
    exact,
    rounded,
    suspect,
    broken: broken - accepted,
    accepted,
    uncheckable,
    notReconciled,
  };
}

function outcomeOf(tables: number, totals: TotalCounts, ties: TotalCounts): Verdict["outcome"] {
  if (tables === 0) return "no-table";
  if (totals.total + ties.total === 0) return "no-total";
  if (totals.verified + ties.verified === 0) return "not-verified";
  return totals.broken + ties.broken > 0 ? "gaps" : "reconciled";
}

const keysOf = ({ cause }: Finding): readonly string[] =>
  (cause?.proof ?? []).map(({ equation }) => equation.key);

/** The broken equations all of whose findings are accepted. */
export function acceptedEquations(findings: readonly Finding[]): ReadonlySet<string> {
  const accepted = new Set<string>();
  for (const finding of findings)
    if (finding.accepted && finding.severity === "error")
      for (const key of keysOf(finding)) accepted.add(key);
  for (const finding of findings)
    if (!finding.accepted && finding.severity === "error")
      for (const key of keysOf(finding)) accepted.delete(key);
  return accepted;
}
