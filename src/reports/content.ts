import { version } from "../../package.json";
import { Exact } from "../amounts";
import type { Finding, Severity, TableReport, Total, TotalCounts } from "../checks";
import type { AcceptedFinding, Correction, StatedTotal } from "../judgements";
import { barNames } from "../messages/barNames";
import { describeFinding, type DescribedFinding } from "../messages/findings";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { typeset } from "../messages/typography";
import { sayVerdict, toneOf } from "../messages/verdict";
import type { CheckedFile } from "./fileResult";
import { isWorthShowing } from "./isWorthShowing";
import { notChecked } from "./notChecked";

/** More totals than this are not listed one by one: a page of them could not be opened. */
const mostTotals = 5_000;

/** A finding with its words. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly words: DescribedFinding;
}

/** A total as a bar of a chart, `bar` being what it is called there. */
export interface NamedTotal extends Total {
  readonly bar: string;
}

/** What a control report of one file says, whatever its form. */
export interface ReportContent {
  readonly title: string;
  /** The title block: labels and values, all texts. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly verdict: string;
  readonly tone: "good" | "bad" | "neutral";
  /** Tables with something to show, and how many have nothing. */
  readonly tables: readonly {
    readonly sheet: string;
    readonly table: TableReport;
    readonly counts: TotalCounts;
  }[];
  readonly quietTables: number;
  /** Wrong totals, the largest gap first, with the names of their bars. */
  readonly gaps: readonly NamedTotal[];
  readonly findings: readonly WordedFinding[];
  readonly accepted: readonly WordedFinding[];
  readonly unused: readonly AcceptedFinding[];
  readonly notTotals: CheckedFile["judgements"]["notTotals"];
  readonly statedTotals: readonly StatedTotal[];
  readonly envelopes: CheckedFile["judgements"]["envelopes"];
  readonly corrections: readonly Correction[];
  readonly totals: readonly Total[];
  readonly allTotals: number;
  readonly method: readonly string[];
  readonly notChecked: readonly string[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gathers what a report says; every form is made of it. */
export function reportContent(checked: CheckedFile, language: Language): ReportContent {
  const { report, judgements } = checked;
  const texts = reportTexts(language);
  const { totals: counts, ties } = report.verdict;
  const { tables, quietTables, gaps } = drawnContent(checked, language);
  const allTotals = counts.total + ties.total;
  const totals = allTotals > 0 ? report.totals() : [];
  const worded = report.sheets
    .flatMap(({ findings }) => findings)
    .map((finding) => ({ finding, words: describeFinding(finding, language) }))
    .sort((one, other) => ranks[one.finding.severity] - ranks[other.finding.severity]);
  return {
    title: texts.title,
    about: about(checked, language),
    verdict: sayVerdict(report.verdict, language),
    tone: toneOf(report.verdict),
    tables,
    quietTables,
    gaps,
    findings: worded.filter(({ finding }) => !finding.accepted),
    accepted: worded.filter(({ finding }) => finding.accepted),
    unused: checked.unused,
    notTotals: judgements.notTotals,
    statedTotals: judgements.totals,
    envelopes: judgements.envelopes,
    corrections: judgements.corrections,
    totals: allTotals > mostTotals ? worstFirst(totals).slice(0, mostTotals) : totals,
    allTotals,
    method: texts.methodLines.map((line) => typeset(line, language)),
    notChecked: notChecked(checked, language),
  };
}

/** What a report draws: the tables with something to show, and the gaps of the wrong totals. */
export function drawnContent(
  { report }: CheckedFile,
  language: Language,
): Pick<ReportContent, "tables" | "quietTables" | "gaps"> {
  const tables = report.sheets.flatMap(({ name, tables: own }) =>
    own.map((table) => ({ sheet: name, table, counts: report.totalsOf(table) })),
  );
  const shown = tables.filter(({ table, counts }) => isWorthShowing(counts, table.culprits.length));
  const { totals, ties } = report.verdict;
  const isBroken = totals.broken + ties.broken > 0;
  const wrong = isBroken ? byGap(report.totals().filter(({ status }) => status === "broken")) : [];
  const bars = barNames(wrong, language);
  return {
    tables: shown,
    quietTables: tables.length - shown.length,
    gaps: wrong.map((total, i) => ({ ...total, bar: bars[i] ?? "" })),
  };
}

/** Wrong totals first, the largest gap first; the others in their order. */
export const byGap = (totals: readonly Total[]): Total[] => [
  ...totals
    .filter(({ status }) => status === "broken")
    .sort((one, other) => sizeOf(other).comparedTo(sizeOf(one))),
  ...totals.filter(({ status }) => status !== "broken"),
];

const sizeOf = ({ gap }: Total) => (gap ? gap.abs() : noGap);
const noGap = new Exact(0);

const worstFirst = (totals: readonly Total[]): Total[] => {
  const isQuiet = ({ status }: Total): boolean => status === "exact" || status === "rounding";
  return [...totals.filter((total) => !isQuiet(total)), ...totals.filter(isQuiet)];
};

/** The title block of a report: labels and values, all texts. */
export function about(
  { file, report, checkedAt, author, sheet, sha256 }: CheckedFile,
  language: Language,
): readonly (readonly [string, string])[] {
  const texts = reportTexts(language);
  return [
    [texts.workbook, file],
    [
      texts.scope,
      sheet === null ? texts.wholeWorkbook : typeset(`${texts.sheet} ${quoted(sheet, language)}`, language),
    ],
    [texts.checkedAt, dateAndTime(checkedAt, language)],
    ...(author === null ? [] : ([[texts.author, author]] as const)),
    [texts.version, version],
    [texts.fingerprint, report.fingerprint()],
    ...(sha256 === null ? [] : ([[texts.sha256, sha256]] as const)),
  ];
}

const quoted = (text: string, language: Language): string =>
  language === "fr" ? `« ${text} »` : `“${text}”`;

/**
 * A date and its time to the minute, with the time zone of the machine.
 * @example dateAndTime(new Date("2026-11-28T15:00:00Z"), "fr") // "28/11/2026 15:00 UTC"
 */
export const dateAndTime = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "short",
    timeStyle: "long",
  }).format(date);

/**
 * The end of an axis where zero stands when all amounts are on one side of it: left alone, an axis begins beside amounts that differ
 * little, and makes them look apart.
 */
export const zeroEnd = (amounts: readonly number[]): "min" | "max" | null =>
  amounts.every((amount) => amount > 0) ? "min" : amounts.every((amount) => amount < 0) ? "max" : null;
