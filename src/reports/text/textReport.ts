import { Exact, formatAmount } from "../../amounts";
import type { Finding, Report, Severity, SheetReport, TableReport, TotalCounts } from "../../checks";
import { displayed } from "../../messages/displayed";
import { describeFinding } from "../../messages/findings";
import { sayCounts, sayVerdict } from "../../messages/verdict";
import { termRanges } from "../../messages/findings/checkFormula";
import type { Language } from "../../messages/language";
import { reportTexts, type ReportTexts } from "../../messages/report";
import { textReportWords, type TextReportWords } from "../../messages/textReport";
import { typeset } from "../../messages/typography";
import { about, dateAndTime, drawnContent, reportContent } from "../content";
import { held } from "../decisions";
import type { CheckedFile, FileResult } from "../fileResult";
import { notChecked } from "../notChecked";
import { gapLines, pictureLines } from "./textPictures";
import { totalLines } from "./totalLines";

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

/** What a report in text is written with. */
interface Pen {
  readonly paint: Palette;
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly words: TextReportWords;
}

/**
 * The report that a person reads in a terminal: the verdict first, then the tables, the findings, what people decided, what was
 * not checked, and at last what the report is about.
 */
export function textReport(
  results: readonly FileResult[],
  colours: boolean,
  language: Language = "fr",
): string {
  return results.map((result) => textFile(result, penOf(palette(colours), language)).join("\n")).join("\n\n");
}

/**
 * The control report of one file in text, to be kept: what a terminal says, then what it leaves to the other forms, which is the
 * method and every total.
 * @example textControlReport(checked, "fr")
 */
export function textControlReport(result: FileResult, language: Language = "fr"): string {
  const pen = penOf(palette(false), language);
  const { texts } = pen;
  const lines = textFile(result, pen, () => []);
  if (!("report" in result)) return lines.join("\n");
  const content = reportContent(result, language);
  return [
    texts.title,
    ...lines,
    "",
    texts.notChecked,
    ...(content.notChecked.length > 0 ? content.notChecked : [texts.everythingChecked]).map(
      (line) => `  ${line}`,
    ),
    "",
    texts.method,
    ...content.method.map((line, i) => `  ${i + 1}. ${line}`),
    "",
    texts.totals,
    ...totalLines(content, texts, language),
  ].join("\n");
}

const penOf = (paint: Palette, language: Language): Pen => ({
  paint,
  language,
  texts: reportTexts(language),
  words: textReportWords(language),
});

const asideLines = (result: CheckedFile, pen: Pen): string[] =>
  section(notChecked(result, pen.language), pen);

function textFile(result: FileResult, pen: Pen, leftAside = asideLines): string[] {
  const { paint, language, words } = pen;
  if (!("report" in result)) return [paint.error(words.unreadable(result.file, result.message))];
  const { file, report, milliseconds } = result;
  const verdict = sayVerdict(report.verdict, language);
  const seconds = formatAmount(new Exact(milliseconds / 1000).toDecimalPlaces(2), { language });
  return [
    paint.strong(file),
    `  ${(report.summary.errors > 0 ? paint.error : paint.good)(verdict)}`,
    paint.dim(`  ${words.cellsRead(report.summary.cells, seconds)}`),
    ...report.sheets.flatMap((sheet) => textSheet(sheet, report, pen)),
    ...crossLines(report, pen),
    ...drawnLines(result, pen),
    ...judgedLines(result, pen),
    ...leftAside(result, pen),
    ...section(
      // The file is named on the first line already.
      about(result, language)
        .slice(1)
        .map(([label, value]) =>
          typeset(language === "fr" ? `${label} : ${value}` : `${label}: ${value}`, language),
        ),
      pen,
    ),
  ];
}

/** The pictures of the tables with something to show, then the gaps by size. */
function drawnLines(result: CheckedFile, { paint, texts, language }: Pen): string[] {
  const { tables, gaps } = drawnContent(result, language);
  return [pictureLines(tables, texts), gapLines(gaps, texts, language)].flatMap(([title, ...lines]) =>
    title === undefined ? [] : ["", paint.strong(title), ...lines],
  );
}

const section = (lines: readonly string[], { paint }: Pen): string[] =>
  lines.length === 0 ? [] : ["", ...lines.map((line) => paint.dim(`  ${line}`))];

/** What people accepted, stated and corrected: never dropped in silence. */
function judgedLines({ report, judgements, unused }: CheckedFile, pen: Pen): string[] {
  const { paint, language, texts, words } = pen;
  const by = (author: string, date: string): string =>
    [author, dateAndTime(new Date(date), language)].filter(Boolean).join(", ");
  const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
    displayed(`${sheet}!${cell}`);
  const accepted = report.sheets.flatMap(({ findings }) => findings).filter((finding) => finding.accepted);
  const lines = [
    ...accepted.flatMap((finding) =>
      finding.accepted
        ? `${at(finding)} ${finding.code}, ${typeset(words.accepted(displayed(finding.accepted.reason)), language)} (${by(finding.accepted.author, finding.accepted.date)})`
        : [],
    ),
    ...unused.map((one) => `${at(one)} ${one.code}, ${texts.unused} (${by(one.author, one.date)})`),
    ...judgements.notTotals.map((one) => `${at(one)}, ${texts.notATotal} (${by(one.author, one.date)})`),
    ...judgements.totals.map(
      (one) => `${at(one)}, ${texts.totalOf(termRanges(one.terms))} (${by(one.author, one.date)})`,
    ),
    ...judgements.envelopes.map(
      ({ cells, label, author, date, ...one }) =>
        `${at(one)}, ${displayed(texts.envelopeOf(cells.join(", "), label))} (${by(author, date)})`,
    ),
    ...judgements.corrections.map(
      ({ before, after, author, date, isUndone, ...one }) =>
        `${at(one)}, ${displayed(words.corrected(held(before), held(after)))}${isUndone ? `, ${texts.undone}` : ""} (${by(author, date)})`,
    ),
  ];
  return lines.length === 0 ? [] : ["", paint.strong(texts.accepted), ...lines.map((line) => `  ${line}`)];
}

function textSheet({ name, tables, findings: all }: SheetReport, { totalsOf }: Report, pen: Pen): string[] {
  const { paint } = pen;
  // Accepted ones are listed apart, with their reason.
  const findings = all.filter(({ accepted }) => !accepted);
  if (tables.length === 0 && findings.length === 0) return [];
  const width = Math.max(0, ...findings.map(({ cell }) => cell.length));
  const codeWidth = Math.max(0, ...findings.map(({ code }) => code.length));
  return [
    "",
    paint.strong(name),
    ...tables.map((table) => paint.dim(`  ${tableLine(table, totalsOf(table), pen)}`)),
    ...findings.flatMap((finding) => textFinding(finding, width, codeWidth, pen)),
  ];
}

function tableLine(
  { table, range }: TableReport,
  totals: TotalCounts,
  { language, texts, words }: Pen,
): string {
  const parts = [
    range,
    table.unit ?? texts.unknownUnit,
    texts.lines(table.rows.length, table.columns.length),
    ...(table.regionSet ? [words.regionSets[table.regionSet]] : []),
    sayCounts(totals, language),
  ];
  return parts.join(" · ");
}

function textFinding(
  finding: Finding,
  width: number,
  codeWidth: number,
  { paint, language, words }: Pen,
): string[] {
  const { sentence, proof, notes } = describeFinding(finding, language);
  const head = `  ${paint[finding.severity](words.severities[finding.severity].padEnd(9))} ${finding.cell.padEnd(width)}  ${finding.code.padEnd(codeWidth)}  `;
  const lead = language === "fr" ? `${finding.cell}\u202f: ` : `${finding.cell}: `;
  const text = sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence;
  return [
    head + text,
    ...[...(finding.severity === "error" ? proof : []), ...notes].map((line) =>
      paint.dim(`${" ".repeat(14)}${line}`),
    ),
  ];
}

function crossLines({ verdict: { ties } }: Report, { paint, language, words }: Pen): string[] {
  if (ties.total === 0) return [];
  return ["", paint.dim(typeset(words.acrossSheets, language) + sayCounts(ties, language))];
}
