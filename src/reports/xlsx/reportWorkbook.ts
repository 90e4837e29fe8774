import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { version } from "../../../package.json";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { workbookTexts } from "../../messages/reportWorkbook";
import { zeroEnd } from "../content";
import type { FileRows } from "./fileRows";
import { picturesSheets } from "./picturesSheet";
import { reportSheet } from "./reportSheet";
import { withLabelsAside } from "./withLabelsAside";

/** Wrong totals that the chart draws: more bars cannot be read. */
const mostBars = 25;

/**
 * The control report as a workbook: findings with links to the cells of the checked files, decisions, every total, method; Excel
 * tables with filters, printed A4 landscape one page wide. Texts are stored as texts: nothing read in a checked file becomes a formula.
 */
export async function reportWorkbook(
  files: readonly FileRows[],
  language: Language = "fr",
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      findingsSheet(files, language),
      filesSheet(files, language),
      ...picturesSheets(files, language),
      decisionsSheet(files, language),
      totalsSheet(files, language),
      methodSheet(files, language),
    ],
  });
  return withLabelsAside(bytes, zeroEnd(barsOf(files).map(([, amount]) => Number(amount))));
}

/** The gaps that are drawn: those of one file, the largest first. */
const barsOf = (files: readonly FileRows[]): FileRows["gaps"] =>
  files.length === 1 ? (files[0]?.gaps.slice(0, mostBars) ?? []) : [];

function findingsSheet(files: readonly FileRows[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const isAlone = files.length === 1;
  const { sheets, findings: headers, noFinding } = workbookTexts(language);
  return reportSheet({
    name: sheets.findings,
    top: [
      [texts.title],
      [`${texts.version} ${version}`],
      ...files.map(({ file, verdict }) => [isAlone ? verdict : `${file} – ${verdict}`]),
      [],
    ],
    headers,
    widths: [20, 14, 8, 11, 18, 14, 14, 11, 11, 20, 66, 20],
    rows: files.flatMap(({ findings }) => findings.rows),
    empty: noFinding,
    table: "Constats",
    hidden: isAlone ? [0] : [],
    wrapped: [0, 1, 5, 6, 9, 10, 11],
    links: files.flatMap(({ findings }) => findings.links),
  });
}

function filesSheet(files: readonly FileRows[], language: Language): WriteSheet {
  const { sheets, files: headers } = workbookTexts(language);
  const texts = reportTexts(language);
  const bars = barsOf(files);
  return reportSheet({
    name: sheets.files,
    top: [[texts.title], []],
    headers,
    widths: [46, 100],
    rows: files.flatMap(({ about }) => about),
    empty: "",
    table: "Fichiers",
    wrapped: [0, 1],
    links: [],
    ...(bars.length > 0 && { chart: { title: texts.gaps, bars } }),
  });
}

function decisionsSheet(files: readonly FileRows[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, decisions: headers, noDecision } = workbookTexts(language);
  return reportSheet({
    name: sheets.decisions,
    top: [[`${texts.accepted}, ${texts.corrections.toLowerCase()}`], []],
    headers,
    widths: [20, 16, 8, 16, 60, 26, 16, 20],
    rows: files.flatMap(({ decisions }) => decisions),
    empty: noDecision,
    table: "Decisions",
    hidden: files.length === 1 ? [0] : [],
    wrapped: [0, 1, 4, 5],
    links: [],
  });
}

function totalsSheet(files: readonly FileRows[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, totals: headers, noTotal } = workbookTexts(language);
  const rows = files.flatMap(({ totals }) => totals.rows);
  const all = files.reduce((sum, { allTotals }) => sum + allTotals, 0);
  return reportSheet({
    name: sheets.totals,
    top: [[texts.totals], [texts.totalsListed(rows.length, all)], []],
    headers,
    widths: [20, 16, 9, 40, 24, 14, 14, 12, 11, 11, 14],
    rows,
    empty: noTotal,
    table: "Totaux",
    hidden: files.length === 1 ? [0] : [],
    wrapped: [1, 3, 4],
    links: files.flatMap(({ totals }) => totals.links),
  });
}

function methodSheet(files: readonly FileRows[], language: Language): WriteSheet {
  const texts = reportTexts(language);
  const { sheets, method: headers } = workbookTexts(language);
  return reportSheet({
    name: sheets.method,
    top: [[texts.method], []],
    headers,
    widths: [8, 140],
    rows: files.find(({ method: own }) => own.length > 0)?.method ?? [],
    empty: "",
    table: "Methode",
    wrapped: [1],
    links: [],
  });
}
