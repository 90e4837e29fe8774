import { grid } from "./grid";
import { frenchFormula } from "../../messages/findings/frenchFormula";
import { termRanges } from "../../messages/findings/checkFormula";
import { sayUnread } from "../../messages/files";
import type { Language } from "../../messages/language";
import { reportTexts, type ReportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { sayCounts } from "../../messages/verdict";
import { dateAndTime, reportContent, type ReportContent, type WordedFinding } from "../content";
import type { FileResult } from "../fileResult";
import { escapeHtml as escape } from "./escapeHtml";
import { gapChart, mostBars } from "./gapChart";
import { style } from "./style";
import { legend, pictureStyle, tablePicture } from "./tablePicture";
import { totalsSection } from "./totalsSection";

/** More pictures than this make a page heavy; the tables in worst state come first in the workbook's order. */
const mostPictures = 60;

/** What a section is written with. */
interface Pen {
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly set: (text: string) => string;
}

/** The section of one file, read or not: a text, kept without the cells it was made of. */
export const htmlSection = (file: FileResult, language: Language = "fr"): string =>
  "report" in file ? section(reportContent(file, language), penOf(language)) : unread(file, penOf(language));

const unread = (
  { file, message }: Extract<FileResult, { message: string }>,
  { texts, language, set }: Pen,
): string => `<section>
<h1>${set(texts.title)}</h1>
<dl class="about"><dt>${set(texts.workbook)}</dt><dd>${escape(file)}</dd></dl>
<p class="verdict bad">${escape(sayUnread(message, language))}</p>
</section>`;

const penOf = (language: Language): Pen => ({
  language,
  texts: reportTexts(language),
  set: (text) => escape(typeset(text, language)),
});

/**
 * One self-contained page (no script, nothing loaded) that shows reports, for a browser or a printer: A4 landscape, one page wide.
 * @example htmlReport([htmlSection(checked, "fr")], "fr")
 */
export function htmlReport(sections: readonly string[], language: Language = "fr"): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(reportTexts(language).title)}</title><style>${style}${pictureStyle}</style></head>
<body><main>${sections.join("\n")}</main></body></html>
`;
}

const section = (content: ReportContent, pen: Pen): string => `<section>
<h1>${escape(content.title)}</h1>
<dl class="about">${content.about.map(([label, value]) => `<dt>${pen.set(label)}</dt><dd>${escape(value)}</dd>`).join("")}</dl>
<p class="verdict ${content.tone}">${escape(content.verdict)}</p>
${pictures(content, pen)}
${chart(content, pen)}
<h2>${pen.set(pen.texts.findings)}</h2>
${findings(content.findings, pen)}
<h2>${pen.set(pen.texts.accepted)}</h2>
${accepted(content, pen)}
<h2>${pen.set(pen.texts.corrections)}</h2>
${corrections(content, pen)}
<h2>${pen.set(pen.texts.notChecked)}</h2>
${list(content.notChecked.length > 0 ? content.notChecked : [pen.texts.everythingChecked])}
<h2>${pen.set(pen.texts.method)}</h2>
<ol>${content.method.map((line) => `<li>${escape(line)}</li>`).join("")}</ol>
<h2>${pen.set(pen.texts.totals)}</h2>
${totalsSection(content, pen.texts, pen.language)}
</section>`;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;

function pictures({ tables, quietTables }: ReportContent, { texts, language, set }: Pen): string {
  if (tables.length + quietTables === 0) return "";
  const shown = tables.slice(0, mostPictures).map(({ sheet, table, counts }) => {
    const { table: read, range, regime } = table;
    const parts = [
      `${sheet} ${range}`,
      read.unit ?? texts.unknownUnit,
      texts.lines(read.rows.length, read.columns.length),
      ...(regime ? [texts.regimes[regime.kind]] : []),
      sayCounts(counts, language),
    ];
    const caption = set(parts.join(" · "));
    return `<figure><figcaption>${caption}</figcaption>${tablePicture(table, `${sheet} ${range}, ${sayCounts(counts, language)}`, texts)}</figure>`;
  });
  const rest = [
    ...(tables.length > mostPictures ? [texts.picturesLeft(tables.length - mostPictures)] : []),
    ...(quietTables > 0 ? [texts.quietTables(quietTables, tables.length > 0)] : []),
  ];
  const others = rest.length === 0 ? "" : `<p class="muted">${set(rest.join(" "))}</p>`;
  return `<h2>${set(texts.tables)}</h2>${shown.length > 0 ? legend(texts) + shown.join("\n") : ""}${others}`;
}

function chart({ gaps }: ReportContent, { texts, language, set }: Pen): string {
  if (gaps.length === 0) return "";
  const note = texts.gapsShown(Math.min(gaps.length, mostBars), gaps.length);
  return `<figure><h2>${set(texts.gaps)}</h2><figcaption>${set(note)}</figcaption>${gapChart(gaps, `${texts.gaps}. ${note}`, language)}</figure>`;
}

function findings(items: readonly WordedFinding[], { texts, set }: Pen): string {
  if (items.length === 0) return `<p class="good">${set(texts.noFinding)}</p>`;
  const rows = grouped(items).map(({ finding, words, places }) => {
    const proofs = [...words.proof, ...words.notes].map((line) => `<li>${escape(line)}</li>`).join("");
    const check =
      words.formula === null
        ? ""
        : `<p class="muted">${set(texts.paste)} <code>${escape(words.formula)}</code></p>`;
    return `<tr><td class="${finding.severity}">${escape(texts.severities[finding.severity])}</td><td><b>${escape(finding.cell)}</b><br><span class="muted">${escape(finding.sheet)}</span></td><td>${escape(finding.code)}</td><td><b>${escape(words.title)}</b><br>${escape(words.sentence)}${also(places, set(texts.elsewhere))}${proofs ? `<ul class="proof">${proofs}</ul>` : ""}${check}</td></tr>`;
  });
  return grid(texts.headers.finding, [10, 13, 15, 62], rows);
}

/** The same finding at other places of the workbook is one line with its places. */
function grouped(
  items: readonly WordedFinding[],
): (WordedFinding & { readonly places: readonly string[] })[] {
  const groups = new Map<string, WordedFinding & { readonly places: string[] }>();
  for (const item of items) {
    const { code, cell, sheet, severity, gap, cause } = item.finding;
    const { title, sentence, notes } = item.words;
    // What has an amount at stake or a cause of its own stays alone, as in the pane.
    const isAlone = gap !== null || cause !== null;
    const said = sentence.replace(new RegExp(`^${cell}(?:\u202f: |: )`), "");
    const key = isAlone ? `${groups.size}` : JSON.stringify([code, severity, title, said, notes]);
    const first = groups.get(key);
    if (first) first.places.push(`${sheet} ${cell}`);
    else groups.set(key, { ...item, places: [] });
  }
  return [...groups.values()];
}

const also = (places: readonly string[], lead: string): string =>
  places.length === 0 ? "" : `<p class="muted places">${lead} <span>${escape(places.join(", "))}</span></p>`;

function accepted(content: ReportContent, { texts, language, set }: Pen): string {
  const on = (date: string): string => escape(dateAndTime(new Date(date), language));
  const row = (cell: string, what: string, reason: string, author: string, date: string): string =>
    `<tr><td>${escape(cell)}</td><td>${what}</td><td>${escape(reason)}</td><td>${escape(author)}</td><td>${on(date)}</td></tr>`;
  const rows = [
    ...content.accepted.flatMap(({ finding, words }) =>
      finding.accepted
        ? [
            row(
              `${finding.sheet} ${finding.cell}`,
              escape(words.sentence),
              finding.accepted.reason,
              finding.accepted.author,
              finding.accepted.date,
            ),
          ]
        : [],
    ),
    ...content.unused.map((one) =>
      row(
        `${one.sheet} ${one.cell}`,
        `${escape(one.code)}, <i>${set(texts.unused)}</i>`,
        one.reason,
        one.author,
        one.date,
      ),
    ),
    ...content.notTotals.map((one) =>
      row(`${one.sheet} ${one.cell}`, set(texts.notATotal), "", one.author, one.date),
    ),
    ...content.statedTotals.map((one) =>
      row(`${one.sheet} ${one.cell}`, set(texts.totalOf(termRanges(one.terms))), "", one.author, one.date),
    ),
    ...content.envelopes.map((one) =>
      row(
        `${one.sheet} ${one.cell}`,
        set(texts.envelopeOf(one.cells.join(", "), one.label)),
        "",
        one.author,
        one.date,
      ),
    ),
  ];
  return rows.length === 0
    ? `<p class="muted">${set(texts.noAccepted)}</p>`
    : grid(texts.headers.accepted, [14, 42, 20, 12, 12], rows);
}

function corrections({ corrections: items }: ReportContent, { texts, language, set }: Pen): string {
  if (items.length === 0) return `<p class="muted">${set(texts.noCorrection)}</p>`;
  const held = (value: string | number | boolean | null): string => (value === null ? "" : String(value));
  const rows = items.map(
    ({ sheet, cell, before, formulaBefore, after, code, author, date, isUndone }) =>
      `<tr><td>${escape(`${sheet} ${cell}`)}</td><td>${escape(formulaBefore === null ? held(before) : shownFormula(formulaBefore, language))}</td><td>${escape(held(after))}${isUndone ? ` <i>(${set(texts.undone)})</i>` : ""}</td><td>${escape(code)}</td><td>${escape(author)}</td><td>${escape(dateAndTime(new Date(date), language))}</td></tr>`,
  );
  return grid(texts.headers.correction, [20, 18, 18, 18, 13, 13], rows);
}

const shownFormula = (formula: string, language: Language): string =>
  language === "fr" ? frenchFormula(formula) : formula;
