import { writeXlsx, type CellValue, type WriteSheet } from "hucre/xlsx";
import { version } from "../../../package.json";
import { formatAmount, type Exact } from "../../amounts";
import type { Total } from "../../checks";
import { termRanges } from "../../messages/findings/checkFormula";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { sayStatus } from "../../messages/verdict";
import { dateAndTime, reportContent, type ReportContent, type WordedFinding } from "../content";
import type { CheckedFile } from "../fileResult";
import { cellText, reportSheet, type LinkedCell } from "./reportSheet";
import { workbookTexts } from "../../messages/reportWorkbook";

/** A file with what its report says. */
interface Item {
  readonly file: string;
  readonly content: ReportContent;
}

/** Lines above the table of totals. */
const totalsTop = 3;

/** Wrong totals that the chart draws: more bars cannot be read. */
const mostBars = 25;

/**
 * The control report as a workbook: findings with links to the cells of the checked files, decisions, every total, method; Excel
 * tables with filters, printed A4 landscape one page wide. Texts are stored as texts: nothing read in a checked file becomes a formula.
 */
export async function reportWorkbook(
  files: readonly CheckedFile[],
  linkTo: (file: string) => string,
  language: Language = "fr",
): Promise<Uint8Array> {
  const items = files.map((checked): Item => ({
    file: checked.file,
    content: reportContent(checked, language),
  }));
  return writeXlsx({
    sheets: [
      findingsSheet(items, linkTo, language),
      filesSheet(items, language),
      decisionsSheet(items, language),
      totalsSheet(items, linkTo, language),
      methodSheet(items, language),
    ],
  });
}

function findingsSheet(
  items: readonly Item[],
  linkTo: (file: string) => string,
  language: Language,
): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, findings: headers, noFinding } = workbookTexts(language);
  const findings = items.flatMap(({ file, content }) => content.findings.map((one) => ({ file, one })));
  return reportSheet({
    name: sheets.findings,
    top: [
      [texts.title],
      [`${texts.version} ${version}`],
      ...items.map(({ file, content }) => [
        items.length > 1 ? `${file} : ${content.verdict}` : content.verdict,
      ]),
      [],
    ],
    headers,
    widths: [20, 14, 8, 11, 18, 12, 12, 10, 9, 22, 62, 22],
    rows: findings.map(({ file, one }) => findingRow(file, one, language)),
    empty: noFinding,
    table: "Constats",
    wrapped: [0, 1, 9, 10, 11],
    links: findings.map(({ file, one: { finding } }) => link(file, finding, 2, linkTo)),
  });
}

const link = (
  file: string,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  column: number,
  linkTo: (file: string) => string,
): LinkedCell => {
  const address = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return {
    column,
    text: cell,
    target: `${linkTo(file)}#${address.replaceAll("#", "%23")}`,
    tip: `${file} ${address}`,
  };
};

function findingRow(file: string, { finding, words }: WordedFinding, language: Language): CellValue[] {
  const isNumber = (text: string | null): text is string =>
    text !== null && /^-?\d+(\.\d+)?$/.test(text) && text.length <= 16 && finding.gap !== null;
  const typed = (text: string | null): CellValue => (isNumber(text) ? Number(text) : text);
  return [
    file,
    finding.sheet,
    finding.cell,
    reportTexts(language).severities[finding.severity],
    finding.code,
    typed(finding.read),
    typed(finding.expected),
    amount(finding.gap),
    amount(finding.tolerance),
    words.cause,
    [words.sentence, ...words.proof].join("\n"),
    words.formula,
  ];
}

/** An amount that Excel's doubles hold exactly; one that they do not is written as it reads. */
const amount = (exact: Exact | null): CellValue =>
  exact === null ? null : exact.precision() <= 15 ? exact.toNumber() : formatAmount(exact);

function filesSheet(items: readonly Item[], language: Language): WriteSheet {
  const { sheets, files: headers } = workbookTexts(language);
  const texts = reportTexts(language);
  const gaps = items.length === 1 ? (items[0]?.content.gaps.length ?? 0) : 0;
  const bars = Math.min(mostBars, gaps);
  return reportSheet({
    name: sheets.files,
    top: [[texts.title], []],
    headers,
    widths: [34, 100],
    rows: items.flatMap(({ content }) => [
      ...content.about.map(([label, value]) => [label, value]),
      [texts.verdict, content.verdict],
      ...content.notChecked.map((line) => [texts.notChecked, line]),
    ]),
    empty: "",
    table: "Fichiers",
    wrapped: [0, 1],
    links: [],
    ...(bars > 0 && { chart: { title: texts.gaps, sheet: sheets.totals, top: totalsTop, rows: bars } }),
  });
}

function decisionsSheet(items: readonly Item[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, decisions: headers, noDecision, kinds } = workbookTexts(language);
  const on = (date: string): string => dateAndTime(new Date(date), language);
  const rows = items.flatMap(({ file, content }): CellValue[][] => [
    ...content.accepted.flatMap(({ finding, words }) => {
      const { accepted } = finding;
      return accepted
        ? [
            [
              file,
              finding.sheet,
              finding.cell,
              kinds.accepted,
              words.sentence,
              accepted.reason,
              accepted.author,
              on(accepted.date),
            ],
          ]
        : [];
    }),
    ...content.unused.map((one) => [
      file,
      one.sheet,
      one.cell,
      kinds.unused,
      texts.unused,
      one.reason,
      one.author,
      on(one.date),
    ]),
    ...content.notTotals.map((one) => [
      file,
      one.sheet,
      one.cell,
      kinds.stated,
      texts.notATotal,
      null,
      one.author,
      on(one.date),
    ]),
    ...content.statedTotals.map((one) => [
      file,
      one.sheet,
      one.cell,
      kinds.stated,
      texts.totalOf(termRanges(one.terms)),
      null,
      one.author,
      on(one.date),
    ]),
    ...content.corrections.map(({ before, after, code, isUndone, ...one }) => [
      file,
      one.sheet,
      one.cell,
      isUndone ? kinds.undone : kinds.corrected,
      `${code} : ${String(before)} → ${String(after)}`,
      null,
      one.author,
      on(one.date),
    ]),
  ]);
  return reportSheet({
    name: sheets.decisions,
    top: [[`${texts.accepted}, ${texts.corrections.toLowerCase()}`], []],
    headers,
    widths: [20, 16, 8, 16, 60, 26, 16, 20],
    rows,
    empty: noDecision,
    table: "Decisions",
    wrapped: [0, 1, 4, 5],
    links: [],
  });
}

function totalsSheet(
  items: readonly Item[],
  linkTo: (file: string) => string,
  language: Language,
): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, totals: headers, noTotal } = workbookTexts(language);
  const totals = items.flatMap(({ file, content }) =>
    byGap(content.totals).map((total) => ({ file, total })),
  );
  const [listed, all] = [totals.length, items.reduce((sum, { content }) => sum + content.allTotals, 0)];
  return reportSheet({
    name: sheets.totals,
    top: [[texts.totals], [texts.totalsListed(listed, all)], []],
    headers,
    widths: [20, 16, 8, 30, 24, 14, 14, 12, 9, 11, 14],
    rows: totals.map(({ file, total }) => [
      file,
      total.sheet,
      total.cell,
      total.label,
      termRanges(total.terms),
      amount(total.printed),
      amount(total.recomputed),
      amount(total.gap),
      amount(total.tolerance),
      texts.beliefs[total.belief],
      sayStatus(total.status, 1, language),
    ]),
    empty: noTotal,
    table: "Totaux",
    wrapped: [3],
    links: totals.map(({ file, total }) => link(file, total, 2, linkTo)),
  });
}

/** Wrong totals first, the largest gap first; the others in their order. */
const byGap = (totals: readonly Total[]): Total[] => {
  const broken = totals.filter(({ status }) => status === "broken");
  const size = ({ gap }: Total): Exact | undefined => gap?.abs();
  broken.sort((one, other) => size(other)?.comparedTo(size(one) ?? 0) ?? 0);
  return [...broken, ...totals.filter(({ status }) => status !== "broken")];
};

function methodSheet(items: readonly Item[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, method: headers } = workbookTexts(language);
  return reportSheet({
    name: sheets.method,
    top: [[texts.method], []],
    headers,
    widths: [8, 140],
    rows: (items[0]?.content.method ?? []).map((line, i) => [i + 1, cellText(line)]),
    empty: "",
    table: "Methode",
    wrapped: [1],
    links: [],
  });
}
