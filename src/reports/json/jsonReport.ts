import project from "../../../package.json";
import type {
  Alternative,
  CauseProof,
  CheckedEquation,
  Corrected,
  Finding,
  Report,
  ReportedRegime,
  TableReport,
  Total,
} from "../../checks";
import { displayedJson } from "../../messages/displayed";
import { describeFinding } from "../../messages/findings";
import type { Language } from "../../messages/language";
import { termAreas, madeOf } from "../../messages/findings/checkFormula";
import { cellAddress } from "../../tables/address";
import type { CheckedFile, FileResult } from "../fileResult";
import { notChecked } from "../notChecked";

const decimals = (equation: CheckedEquation): number =>
  Math.max(equation.printed.decimalPlaces(), equation.recomputed.decimalPlaces());

const jsonRegime = ({ kind, unit, evidence }: ReportedRegime) => ({ kind, unit: unit.toFixed(), evidence });

function jsonEquation(equation: CheckedEquation) {
  const places = decimals(equation);
  return {
    target: equation.target,
    direction: equation.direction,
    terms: equation.terms,
    origin: equation.origin,
    printed: equation.printed.toFixed(),
    recomputed: equation.recomputed.toFixed(),
    gap: equation.gap.toFixed(places),
    tolerance: equation.tolerance.toFixed(),
    status: equation.status,
    belief: equation.belief,
    ...(equation.relation && { relation: equation.relation }),
    ...(equation.formula !== undefined && { formula: equation.formula }),
    ...(equation.regime && { regime: jsonRegime(equation.regime) }),
  };
}

function jsonTable({ table, range, counts, regime, equations }: TableReport, withEquations: boolean) {
  return {
    range,
    unit: table.unit,
    unitCell: table.unitCell ? cellAddress(table.unitCell.row, table.unitCell.column) : null,
    decimals: table.decimals,
    regionSet: table.regionSet,
    rows: table.rows.length,
    amountColumns: table.columns.length,
    equations: counts,
    ...(regime && { regime: jsonRegime(regime) }),
    ...(withEquations && { equationList: equations().map(jsonEquation) }),
  };
}

function jsonFinding(finding: Finding, language: Language) {
  const { code, severity, cell, cells, read, expected, gap, tolerance, cause } = finding;
  return {
    code,
    severity,
    cell,
    cells,
    message: describeFinding(finding, language).sentence,
    ...(finding.accepted && { accepted: finding.accepted }),
    ...(finding.notes && { notes: finding.notes }),
    ...(read !== null && { read }),
    ...(expected !== null && { expected }),
    ...(gap !== null && { gap: gap.toFixed() }),
    ...(tolerance !== null && { tolerance: tolerance.toFixed() }),
    ...(cause && {
      cause: {
        kind: cause.kind,
        ...(cause.cell !== null && { cell: cause.cell }),
        ...(cause.proposed && { proposed: cause.proposed.toFixed() }),
        ...(cause.interval && { interval: cause.interval.map((bound) => bound.toFixed()) }),
        unique: cause.unique,
        repairs: cause.repairs.map(({ kind, name }) => `${kind} ${name}`),
        ...(cause.partner !== undefined && { partner: cause.partner }),
        ...(cause.alike && { alike: cause.alike }),
        ...(cause.suspects && {
          suspects: cause.suspects.map(({ cell }) => cell),
          suspectValues: cause.suspects.map(({ proposed }) => proposed?.toFixed() ?? null),
        }),
        ...(cause.alternatives && { alternatives: cause.alternatives.map(jsonAlternative) }),
        ...(cause.proof && { proof: cause.proof.map(jsonProof) }),
      },
    }),
  };
}

const jsonProof = ({ equation, alone, together }: CauseProof) => {
  const sides = ({ printed, recomputed }: Corrected) => ({
    printed: printed.toFixed(),
    recomputed: recomputed.toFixed(),
  });
  const { added, taken } = termAreas(equation.terms);
  return {
    line: `${equation.line.kind} ${equation.line.name}`,
    target: equation.target,
    terms: [...added, ...taken.map((area) => `-${area}`)],
    ...sides(equation),
    gap: equation.gap.toFixed(),
    tolerance: equation.tolerance.toFixed(),
    ...(alone && { alone: sides(alone) }),
    ...(together && { together: { with: together.with, ...sides(together) } }),
  };
};

const jsonAlternative = ({ kind, changes }: Alternative) => ({
  kind,
  changes: changes.map(({ cell, read, proposed }) => ({
    cell,
    read: read?.toFixed() ?? null,
    proposed: proposed?.toFixed() ?? null,
  })),
});

/** More totals than this are listed only when asked for, but for those that are not exact or rounded. */
const mostListed = 10_000;

function jsonTotals({ verdict, totals, sheets }: Report, withEquations: boolean) {
  if (withEquations || verdict.totals.total + verdict.ties.total <= mostListed)
    return { totals: totals().map(jsonTotal) };
  const told = sheets.some(({ findings }) => findings.length > 0) ? totals() : [];
  const listed = told.filter(({ status }) => status !== "exact" && status !== "rounding");
  return {
    totals: listed.slice(0, mostListed).map(jsonTotal),
    totalsNotListed: verdict.totals.total + verdict.ties.total - Math.min(listed.length, mostListed),
  };
}

const jsonTotal = (total: Total) => ({
  sheet: total.sheet,
  cell: total.cell,
  label: total.label,
  line: `${total.line.kind} ${total.line.name}`,
  terms: madeOf(total),
  printed: total.printed?.toFixed() ?? null,
  recomputed: total.recomputed?.toFixed() ?? null,
  gap: total.gap?.toFixed() ?? null,
  tolerance: total.tolerance?.toFixed() ?? null,
  unit: total.unit,
  ...(total.regime && { regime: jsonRegime(total.regime) }),
  belief: total.belief,
  ...(total.relation && { relation: total.relation }),
  status: total.status,
});

function jsonFile(checked: CheckedFile, withEquations: boolean, language: Language) {
  const { file, report, sha256, checkedAt, author, judgements, unused } = checked;
  return {
    file,
    status: "ok",
    ...(sha256 !== null && { sha256 }),
    fingerprint: report.fingerprint(),
    checkedAt: checkedAt.toISOString(),
    ...(author !== null && { author }),
    ...(report.ownSheets.length > 0 && { ownSheets: report.ownSheets }),
    notChecked: notChecked(checked, language),
    judgements: { ...judgements, unused },
    verdict: report.verdict,
    ...jsonTotals(report, withEquations),
    sheets: report.sheets.map(({ name, tables, findings }) => ({
      name,
      tables: tables.map((table) => jsonTable(table, withEquations)),
      findings: findings.map((finding) => jsonFinding(finding, language)),
    })),
    crossChecks: report.crossChecks.map((equation) => {
      const { target, gap, tolerance, status, terms } = equation;
      return {
        target,
        terms: terms.map(({ cell, sign }) => (sign === 1 ? cell : `-${cell}`)),
        gap: gap.toFixed(decimals(equation)),
        tolerance: tolerance.toFixed(),
        status,
      };
    }),
  };
}

/** One file of the document, and its counts: plain data, which may be kept without the report it was made of. */
export interface JsonFile {
  readonly file: unknown;
  /** Null when the file could not be read. */
  readonly summary: Report["summary"] | null;
}

/** What the document says of one file. */
export const jsonFileOf = (result: FileResult, withEquations: boolean, language: Language = "fr"): JsonFile =>
  "report" in result
    ? { file: jsonFile(result, withEquations, language), summary: result.report.summary }
    : {
        file: {
          file: result.file,
          status: "unreadable",
          message: result.message,
          sheets: [],
          crossChecks: [],
        },
        summary: null,
      };

/** The document that `controler --format json` prints: English keys, amounts as exact decimal strings. */
export function jsonDocument(files: readonly JsonFile[]): string {
  const summaries = files.flatMap(({ summary }) => summary ?? []);
  const sum = (key: keyof Report["summary"]): number =>
    summaries.reduce((total, summary) => total + summary[key], 0);
  const keys = ["tables", "equations", "broken", "errors", "warnings", "infos", "accepted"] as const;
  const document = {
    version: project.version,
    files: files.map(({ file }) => file),
    summary: {
      files: files.length,
      unreadable: files.length - summaries.length,
      ...Object.fromEntries(keys.map((key) => [key, sum(key)])),
    },
  };
  return displayedJson(JSON.stringify(document, null, 2));
}

/** The document of some results at once. */
export const jsonReport = (
  results: readonly FileResult[],
  withEquations: boolean,
  language: Language = "fr",
): string => jsonDocument(results.map((result) => jsonFileOf(result, withEquations, language)));
