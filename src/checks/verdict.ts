import type { EquationStatus } from "../equations/equation";
import { isInArea, readAddress } from "../tables/address";
import type { Finding, FindingOf, Place } from "./finding";
import type { CheckedEquation, SheetReport, TableReport, TotalCounts, Verdict } from "./report";

type StatusCounts = Readonly<Record<EquationStatus, number>>;

/** The verdict on sheets whose findings are known, accepted ones included, and what came of the totals of each table. */
export function judge(
  sheets: readonly SheetReport[],
  crossChecks: readonly CheckedEquation[],
): { readonly verdict: Verdict; readonly ofTables: ReadonlyMap<TableReport, TotalCounts> } {
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const tieKeys = new Set(crossChecks.map(({ key }) => key));
  const accepted = [...acceptedEquations(findings)];
  const ofTables = countTables(
    sheets,
    accepted.filter(([key]) => !tieKeys.has(key)).map(([, place]) => place),
    open.filter(isOfUnfound),
  );
  const tables = [...ofTables.keys()];
  const totals = added([...ofTables.values()]);
  const ties = count({
    statuses: statusCounts(crossChecks),
    accepted: accepted.filter(([key]) => tieKeys.has(key)).length,
  });
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
  const verdict: Verdict = {
    outcome: outcomeOf(tables.length, totals, ties, slips.length),
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
    acceptedGaps: findings.filter(({ accepted: by, gap }) => by && gap !== null).length,
  };
  return { verdict, ofTables };
}

/** What is said of the totals of each table, so that those of the workbook are their sum and nothing else. */
function countTables(
  sheets: readonly SheetReport[],
  accepted: readonly Place[],
  unfound: readonly (Place & { readonly count: number })[],
): ReadonlyMap<TableReport, TotalCounts> {
  const tablesOf = new Map(sheets.map(({ name, tables }) => [name, tables]));
  const sumByTable = <One extends Place>(places: readonly One[], counted: (place: One) => number) => {
    const sums = new Map<TableReport, number>();
    for (const place of places) {
      const table = tableAt(tablesOf.get(place.sheet) ?? [], place.cell);
      if (table) sums.set(table, (sums.get(table) ?? 0) + counted(place));
    }
    return sums;
  };
  const acceptedIn = sumByTable(accepted, () => 1);
  const toldIn = sumByTable(unfound, (place) => place.count);
  return new Map(
    sheets
      .flatMap(({ tables }) => tables)
      .map((table) => [
        table,
        count({
          statuses: table.counts,
          accepted: acceptedIn.get(table) ?? 0,
          doubtful: table.doubtful,
          unfound: toldIn.get(table) ?? 0,
          quotients: table.quotients,
        }),
      ]),
  );
}

/** The table that holds a cell; what stands in no table of its sheet is told of the first one. */
function tableAt(tables: readonly TableReport[], cell: string): TableReport | undefined {
  const at = readAddress(cell);
  return tables.find(({ table }) => at !== null && isInArea(table.area, at)) ?? tables[0];
}

/**
 * Is a finding that of a total for which no sum was ever found? What was tried and does not hold is in the counts already; this is told by
 * its finding alone.
 */
export const isOfUnfound = (finding: Finding): finding is FindingOf<"TOTAL-NON-RAPPROCHE"> =>
  finding.code === "TOTAL-NON-RAPPROCHE" && ["no-sum", "closing-line"].includes(finding.reason);

/** No total at all. */
export const noTotal: TotalCounts = {
  total: 0,
  verified: 0,
  quotients: 0,
  exact: 0,
  rounded: 0,
  suspect: 0,
  broken: 0,
  accepted: 0,
  uncheckable: 0,
  notReconciled: 0,
};

const added = (counts: readonly TotalCounts[]): TotalCounts => {
  const sum: { -readonly [Key in keyof TotalCounts]: number } = { ...noTotal };
  for (const one of counts)
    for (const key of Object.keys(noTotal) as (keyof TotalCounts)[]) sum[key] += one[key];
  return sum;
};

const statusCounts = (equations: readonly CheckedEquation[]): StatusCounts => {
  const counts = { exact: 0, rounding: 0, suspect: 0, broken: 0, uncheckable: 0 };
  for (const { status } of equations) counts[status]++;
  return counts;
};

function count({
  statuses: { exact, rounding, suspect, broken: off, uncheckable },
  accepted,
  doubtful = 0,
  unfound = 0,
  quotients = 0,
}: {
  readonly statuses: StatusCounts;
  readonly accepted: number;
  readonly doubtful?: number;
  readonly unfound?: number;
  readonly quotients?: number;
}): TotalCounts {
  const broken = off - doubtful;
  const notReconciled = doubtful + unfound;
  const verified = exact + rounding + suspect + broken;
  return {
    total: verified + uncheckable + notReconciled,
    verified,
    quotients,
    exact,
    rounded: rounding,
    suspect,
    broken: broken - accepted,
    accepted,
    uncheckable,
    notReconciled,
  };
}

/** A cell that was left empty breaks no total, and is a gap all the same. */
function outcomeOf(
  tables: number,
  totals: TotalCounts,
  ties: TotalCounts,
  slips: number,
): Verdict["outcome"] {
  if (tables === 0) return "no-table";
  if (totals.total + ties.total === 0) return "no-total";
  if (totals.verified + ties.verified === 0) return "not-verified";
  return totals.broken + ties.broken + slips > 0 ? "gaps" : "reconciled";
}

const keysOf = ({ cause }: Finding): readonly string[] =>
  (cause?.proof ?? []).map(({ equation }) => equation.key);

/** The broken equations all of whose findings are accepted, by key, each with the place of its total. */
export function acceptedEquations(findings: readonly Finding[]): ReadonlyMap<string, Place> {
  const accepted = new Map<string, Place>();
  for (const { accepted: by, severity, cause, sheet } of findings)
    if (by && severity === "error")
      for (const { equation } of cause?.proof ?? [])
        accepted.set(equation.key, { sheet, cell: equation.target });
  for (const finding of findings)
    if (!finding.accepted && finding.severity === "error")
      for (const key of keysOf(finding)) accepted.delete(key);
  return accepted;
}
