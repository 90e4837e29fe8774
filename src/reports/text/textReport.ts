import type { Finding, Report, Severity, SheetReport, TableReport } from "../../checks";
import { displayed } from "../../messages/displayed";
import { describeFinding } from "../../messages/findings";
import { sayCounts, sayVerdict } from "../../messages/verdict";
import { termRanges } from "../../messages/findings/checkFormula";
import { reportTexts } from "../../messages/report";
import { dateAndTime } from "../content";
import type { CheckedFile, FileResult } from "../fileResult";
import { notChecked } from "../notChecked";

type Paint = (text: string) => string;
type Palette = Readonly<Record<Severity | "strong" | "dim" | "good", Paint>>;

const plain: Paint = displayed;
const ink =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${displayed(text)}\u001b[0m`;
const palette = (colours: boolean): Palette =>
  colours
    ? { error: ink(31), warning: ink(33), info: ink(36), strong: ink(1), dim: ink(2), good: ink(32) }
    : { error: plain, warning: plain, info: plain, strong: plain, dim: plain, good: plain };

const severityNames: Readonly<Record<Severity, string>> = {
  error: "erreur",
  warning: "attention",
  info: "info",
};
const setNames = { "2016": "régions depuis 2016", "pre-2016": "régions d’avant 2016" } as const;

/** The report that a person reads in a terminal: the verdict first, then the tables, then the findings. */
export function textReport(results: readonly FileResult[], colours: boolean): string {
  const paint = palette(colours);
  return results.map((result) => textFile(result, paint).join("\n")).join("\n\n");
}

function textFile(result: FileResult, paint: Palette): string[] {
  if (!("report" in result)) return [paint.error(`${result.file} : ${result.message}`)];
  const { file, report, milliseconds } = result;
  const verdict = sayVerdict(report.verdict);
  const time = (milliseconds / 1000).toLocaleString("fr-FR", { maximumFractionDigits: 2 });
  return [
    paint.strong(file),
    `  ${(report.summary.errors > 0 ? paint.error : paint.good)(verdict)}`,
    paint.dim(`  ${report.summary.cells.toLocaleString("fr-FR")} cellules lues en ${time} s`),
    ...report.sheets.flatMap((sheet) => textSheet(sheet, paint)),
    ...crossLines(report, paint),
    ...judgedLines(result, paint),
    ...notChecked(result, "fr").map((line, i) => paint.dim(`${i === 0 ? "\n" : ""}  ${line}`)),
    paint.dim(`  ${texts.fingerprint}\u202f: ${report.fingerprint()}`),
  ];
}

const texts = reportTexts("fr");

/** What people accepted, stated and corrected: never dropped in silence. */
function judgedLines({ report, judgements, unused }: CheckedFile, paint: Palette): string[] {
  const by = (author: string, date: string): string => `${author}, ${dateAndTime(new Date(date), "fr")}`;
  const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
    displayed(`${sheet}!${cell}`);
  const accepted = report.sheets.flatMap(({ findings }) => findings).filter((finding) => finding.accepted);
  const lines = [
    ...accepted.flatMap((finding) =>
      finding.accepted
        ? `${at(finding)} ${finding.code}, accepté\u202f: ${displayed(finding.accepted.reason)} (${by(finding.accepted.author, finding.accepted.date)})`
        : [],
    ),
    ...unused.map((one) => `${at(one)} ${one.code}, ${texts.unused} (${by(one.author, one.date)})`),
    ...judgements.notTotals.map((one) => `${at(one)}, ${texts.notATotal} (${by(one.author, one.date)})`),
    ...judgements.totals.map(
      (one) => `${at(one)}, ${texts.totalOf(termRanges(one.terms))} (${by(one.author, one.date)})`,
    ),
    ...judgements.corrections.map(
      ({ before, after, author, date, isUndone, ...one }) =>
        `${at(one)}, corrigé de ${String(before)} en ${String(after)}${isUndone ? `, ${texts.undone}` : ""} (${by(author, date)})`,
    ),
  ];
  return lines.length === 0 ? [] : ["", paint.strong(texts.accepted), ...lines.map((line) => `  ${line}`)];
}

function textSheet({ name, tables, findings: all }: SheetReport, paint: Palette): string[] {
  // Accepted ones are listed apart, with their reason.
  const findings = all.filter(({ accepted }) => !accepted);
  if (tables.length === 0 && findings.length === 0) return [];
  const width = Math.max(0, ...findings.map(({ cell }) => cell.length));
  const codeWidth = Math.max(0, ...findings.map(({ code }) => code.length));
  return [
    "",
    paint.strong(name),
    ...tables.map((table) => paint.dim(`  ${tableLine(table)}`)),
    ...findings.flatMap((finding) => textFinding(finding, width, codeWidth, paint)),
  ];
}

function tableLine(report: TableReport): string {
  const { table, range } = report;
  const parts = [
    range,
    table.unit ?? "unité inconnue",
    `${table.rows.length} lignes × ${table.columns.length} colonnes`,
    ...(table.regionSet ? [setNames[table.regionSet]] : []),
    sayCounts(report, "fr"),
  ];
  return parts.join(" · ");
}

function textFinding(finding: Finding, width: number, codeWidth: number, paint: Palette): string[] {
  const { sentence, proof } = describeFinding(finding);
  const head = `  ${paint[finding.severity](severityNames[finding.severity].padEnd(9))} ${finding.cell.padEnd(width)}  ${finding.code.padEnd(codeWidth)}  `;
  const lead = `${finding.cell}\u202f: `;
  const text = sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence;
  return [
    head + text,
    ...(finding.severity === "error" ? proof.map((line) => paint.dim(`${" ".repeat(14)}${line}`)) : []),
  ];
}

function crossLines({ crossChecks }: Report, paint: Palette): string[] {
  if (crossChecks.length === 0) return [];
  return [
    "",
    paint.dim(`Entre feuilles : ${sayCounts({ counts: countStatuses(crossChecks), doubtful: 0 }, "fr")}`),
  ];
}

function countStatuses(equations: Report["crossChecks"]): TableReport["counts"] {
  const counts = { total: equations.length, exact: 0, rounding: 0, suspect: 0, broken: 0, uncheckable: 0 };
  for (const { status } of equations) counts[status]++;
  return counts;
}
