import type { CellValue } from "hucre/xlsx";
import { formatAmount, type Exact } from "../../amounts";
import type { Total } from "../../checks";
import { madeOf } from "../../messages/findings/checkFormula";
import { sayUnread } from "../../messages/files";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { sayStatus } from "../../messages/verdict";
import { byGap, reportContent, type WordedFinding } from "../content";
import { decisions, type Decision } from "../decisions";
import type { FileResult } from "../fileResult";
import { pictureOf, type TablePicture } from "../pictureRows";
import { cellText, type LinkedCell } from "./reportSheet";

type Row = readonly CellValue[];

/** Lines of one table, each with the cell that leads to the checked file. */
interface LinkedRows {
  readonly rows: readonly Row[];
  readonly links: readonly LinkedCell[];
}

/** The lines that one checked file gives to the report workbook: plain data, kept without the cells it was made of. */
export interface FileRows {
  readonly file: string;
  readonly verdict: string;
  /** Wrong totals by size: where each stands, sheet first, and its gap. */
  readonly gaps: readonly Row[];
  readonly findings: LinkedRows;
  readonly about: readonly Row[];
  readonly pictures: readonly TablePicture[];
  readonly decisions: readonly Row[];
  readonly totals: LinkedRows;
  /** How many totals there are, listed or not. */
  readonly allTotals: number;
  readonly method: readonly Row[];
}

/**
 * What the report workbook says of one file, read or not.
 * @example fileRows(checked, (file) => file, "fr").verdict // "27 totaux vérifiés, aucun écart"
 */
export function fileRows(
  checked: FileResult,
  linkTo: (file: string) => string,
  language: Language,
): FileRows {
  if (!("report" in checked)) return unreadRows(checked, language);
  const content = reportContent(checked, language);
  const texts = reportTexts(language);
  const { file } = checked;
  const totals = byGap(content.totals);
  return {
    file,
    verdict: content.verdict,
    gaps: content.gaps.map(({ bar, gap }) => [bar, amount(gap)]),
    findings: {
      rows: content.findings.map((one) => findingRow(file, one, language)),
      links: content.findings.map(({ finding }) => link(file, finding, linkTo)),
    },
    about: [
      ...content.about.map(([label, value]) => [label, value]),
      [texts.verdict, content.verdict],
      ...content.notChecked.map((line) => [texts.notChecked, line]),
    ],
    pictures: content.tables.map((one) => pictureOf(one, language)),
    decisions: decisions(content, language).map((decision) => decisionRow(file, decision)),
    totals: {
      rows: totals.map((total) => totalRow(file, total, language)),
      links: totals.map((total) => link(file, total, linkTo)),
    },
    allTotals: content.allTotals,
    method: content.method.map((line, i) => [i + 1, cellText(line)]),
  };
}

function unreadRows(
  { file, message }: Extract<FileResult, { message: string }>,
  language: Language,
): FileRows {
  const texts = reportTexts(language);
  const verdict = sayUnread(message, language);
  const none = { rows: [], links: [] };
  return {
    file,
    verdict,
    gaps: [],
    findings: none,
    about: [
      [texts.workbook, file],
      [texts.verdict, verdict],
    ],
    pictures: [],
    decisions: [],
    totals: none,
    allTotals: 0,
    method: [],
  };
}

/** The column of the cell's address in the tables of findings and totals. */
const linkedColumn = 2;

const link = (
  file: string,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  linkTo: (file: string) => string,
): LinkedCell => {
  const address = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return {
    column: linkedColumn,
    text: cell,
    target: `${linkTo(file)}#${address.replaceAll("#", "%23")}`,
    tip: `${file} ${address}`,
  };
};

function findingRow(file: string, { finding, words }: WordedFinding, language: Language): Row {
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
    [words.sentence, ...words.proof, ...words.notes].join("\n"),
    words.formula,
  ];
}

/** An amount that Excel's doubles hold exactly; one that they do not is written as it reads. */
const amount = (exact: Exact | null): CellValue =>
  exact === null ? null : exact.precision() <= 15 ? exact.toNumber() : formatAmount(exact);

function totalRow(file: string, total: Total, language: Language): Row {
  return [
    file,
    total.sheet,
    total.cell,
    total.label,
    madeOf(total),
    amount(total.printed),
    amount(total.recomputed),
    amount(total.gap),
    amount(total.tolerance),
    reportTexts(language).beliefs[total.belief],
    sayStatus(total.status, 1, language),
  ];
}

const decisionRow = (file: string, { sheet, cell, kind, what, reason, author, on }: Decision): Row => [
  file,
  sheet,
  cell,
  kind,
  what,
  reason,
  author,
  on,
];
