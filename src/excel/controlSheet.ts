import { Exact } from "../amounts/exact";
import type { Finding } from "../checks/finding";
import type { Total } from "../checks/report";
import { controlSheetTexts } from "../messages/controlSheet";
import { sketchOf } from "../messages/findings/checkFormula";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { sayStatus } from "../messages/verdict";
import { byGap, reportContent, zeroEnd, type ReportContent, type WordedFinding } from "../reports/content";
import { decisions, type Decision } from "../reports/decisions";
import type { CheckedFile } from "../reports/fileResult";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";
import { gapFormula } from "./equationFormula";
import { picturesDraft } from "./picturesSheet";

/** Gaps drawn in the chart: more bars cannot be read. */
const barsAtMost = 25;

/** The columns of long texts, and where the values of the title block stand: their labels overflow what lies before. */
const sentences = 8;
const values = 3;

/**
 * What the pane adds to the workbook, for `addSheets`. First the control sheet: what the control report says, with links to the cells,
 * live formulas for the totals that do not hold, a chart of their gaps. Then, where tables have something to show, the sheet of their
 * pictures. They carry our mark: the next check passes them over.
 *
 * @example const [name] = await addSheets(controlSheetDrafts(checked, "fr"));
 */
export function controlSheetDrafts(checked: CheckedFile, language: Language): SheetDraft[] {
  const content = reportContent(checked, language);
  const pictures = picturesDraft(content, language);
  return [controlSheet(content, language), ...(pictures ? [pictures] : [])];
}

function controlSheet(content: ReportContent, language: Language): SheetDraft {
  const own = controlSheetTexts(language);
  const texts = reportTexts(language);
  const totals = byGap(content.totals);
  const decided = decisions(content, language);
  const page = createPage();
  page.heading(content.title);
  for (const [label, value] of [...content.about, [texts.verdict, content.verdict] as const])
    page.rows.push([label, ...Array<null>(values - 1).fill(null), value]);
  page.heading(texts.findings);
  page.table(
    own.findingHeaders,
    content.findings.map((one) => findingRow(one, texts.severities)),
    texts.noFinding,
    content.findings.map(({ finding }) => finding),
  );
  page.heading(own.decisions);
  page.table(own.decisionHeaders, decided.map(decisionRow), own.noDecision, decided);
  const drawn = content.gaps.slice(0, barsAtMost);
  const bars = drawn.length;
  const chartTop = page.rows.length + 1;
  if (bars > 0) {
    // The chart covers the cells that it draws.
    page.skip(2);
    page.rows.push([texts.gaps, own.totalHeaders[1] ?? ""]);
    page.rows.push(...drawn.map(({ bar, gap }) => [bar, amount(gap)]));
    page.skip(9);
  }
  page.heading(texts.notChecked);
  page.lines(content.notChecked.length > 0 ? content.notChecked : [texts.everythingChecked]);
  page.heading(texts.method);
  page.lines(content.method);
  page.heading(texts.totals);
  const listed = texts.totalsListed(totals.length, content.allTotals);
  if (listed !== "") page.rows.push([listed]);
  const totalsTop = page.rows.length;
  page.table(
    own.totalHeaders,
    totals.map((total) => totalRow(total, language)),
    own.noTotal,
    totals,
  );
  return {
    name: own.name,
    mark: "control",
    rows: page.rows,
    bold: page.bold.map((row) => ({ top: row, left: 0, bottom: row, right: 0 })),
    wrapped: page.tables.map(({ top, bottom }) => ({
      top: top + 1,
      left: sentences,
      bottom,
      right: sentences,
    })),
    ...(totals.length > 0 && { repeatedRow: totalsTop }),
    columnWidths: [100, 110, 110, 130, 110, 140, 80, 80, 420, 100, 110],
    tables: page.tables,
    links: page.links,
    ...(bars === 0
      ? {}
      : {
          chart: {
            title: own.chartTitle(bars, content.gaps.length),
            source: { top: chartTop + 1, left: 0, bottom: chartTop + 1 + bars, right: 1 },
            zero: zeroEnd(drawn.map(({ gap }) => gap?.toNumber() ?? 0)),
            place: { top: chartTop, left: 0, bottom: chartTop + bars + 10, right: 7 },
          },
        }),
  };
}

/** A sheet filled from top to bottom. */
function createPage() {
  const rows: DraftCell[][] = [];
  const bold: number[] = [];
  const tables: NonNullable<SheetDraft["tables"]>[number][] = [];
  const links: NonNullable<SheetDraft["links"]>[number][] = [];
  return {
    rows,
    bold,
    tables,
    links,
    heading(text: string): void {
      if (rows.length > 0) rows.push([]);
      bold.push(rows.length);
      rows.push([text]);
    },
    skip(count: number): void {
      rows.push(...Array.from({ length: count }, () => []));
    },
    lines(items: readonly string[]): void {
      rows.push(...items.map((item) => [item]));
    },
    /** A native table whose first column leads to the places, or one line when there is nothing to list. */
    table(
      headers: readonly string[],
      items: readonly DraftCell[][],
      none: string,
      places: readonly { readonly sheet: string; readonly cell: string }[],
    ): void {
      if (items.length === 0) {
        rows.push([none]);
        return;
      }
      const top = rows.length;
      tables.push({ top, left: 0, bottom: top + items.length, right: headers.length - 1 });
      links.push(...places.map(({ sheet, cell }, i) => ({ row: top + 1 + i, column: 0, sheet, cell })));
      rows.push([...headers], ...items);
    },
  };
}

const findingRow = (
  { finding, words }: WordedFinding,
  severities: Readonly<Record<Finding["severity"], string>>,
): DraftCell[] => [
  finding.cell,
  finding.sheet,
  severities[finding.severity],
  finding.code,
  asRead(finding, finding.read),
  asRead(finding, finding.expected),
  amount(finding.gap),
  amount(finding.tolerance),
  words.sentence,
];

const decisionRow = ({ sheet, cell, kind, what, reason, author, on }: Decision): DraftCell[] => [
  cell,
  sheet,
  kind,
  reason,
  author,
  on,
  what,
];

/** The gap is live where there is one to follow: the others would cost a formula each for nothing. */
function totalRow(total: Total, language: Language): DraftCell[] {
  const { sheet, cell, label, printed, recomputed, gap, tolerance, belief, status } = total;
  const isOff = gap !== null && ["broken", "accepted", "not-reconciled", "suspect"].includes(status);
  const formula = isOff ? gapFormula(total, sheet) : null;
  return [
    cell,
    amount(gap),
    sheet,
    label,
    amount(printed),
    amount(recomputed),
    amount(tolerance),
    reportTexts(language).beliefs[belief],
    sketchOf(total),
    sayStatus(status, 1, language),
    formula === null || gap === null ? null : { formula, format: formatOf(gap) },
  ];
}

/** An amount for a cell of Excel, which holds doubles: shown, never computed with. */
const amount = (exact: Exact | null): DraftCell =>
  exact === null ? null : { value: exact.toNumber(), format: formatOf(exact) };

const formatOf = (exact: Exact): string => {
  const decimals = Math.min(exact.decimalPlaces(), 10);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
};

/** What a finding read or expects: an amount when its totals speak of amounts, else the text as it is. */
const asRead = ({ gap }: Finding, text: string | null): DraftCell =>
  text !== null && gap !== null && /^-?\d+(\.\d+)?$/.test(text) ? amount(new Exact(text)) : text;
