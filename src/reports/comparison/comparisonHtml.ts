import { grid } from "../html/grid";
import { sayGap } from "../../messages/comparison/saySum";
import { comparisonWords, type ComparisonWords } from "../../messages/comparison/words";
import type { SaidChange } from "../../messages/comparison/sayChange";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { escapeHtml as escape } from "../html/escapeHtml";
import { style } from "../html/style";
import { amountWords } from "./comparisonText";
import { comparisonContent, type ComparedFiles, type ComparisonContent } from "./content";

/** More rows make a page that a browser opens slowly: the rest is counted. */
const mostAmounts = 2_000;
const mostChanges = 2_000;

/**
 * One self-contained page (no script, nothing loaded) that shows a comparison, for a browser or a printer.
 * @example comparisonHtml(files, "fr")
 */
export function comparisonHtml(files: ComparedFiles, language: Language = "fr"): string {
  const content = comparisonContent(files, language, mostAmounts);
  const words = comparisonWords(language);
  const set = (text: string): string => escape(typeset(text, language));
  const list = (items: readonly string[], tag: "ul" | "ol"): string =>
    `<${tag}>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</${tag}>`;
  const changes = (title: string, items: readonly SaidChange[]): string =>
    items.length === 0 ? "" : `<h2>${set(title)}</h2>${changeTable(items, words)}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(content.title)}</title><style>${style}</style></head>
<body><main><section>
<h1>${escape(content.title)}</h1>
<dl class="about">${content.about.map(([label, value]) => `<dt>${set(label)}</dt><dd>${escape(value)}</dd>`).join("")}</dl>
<p class="verdict ${content.tone}">${escape(content.verdict)}</p>
<h2>${set(words.sums)}</h2>
${sumTable(content, words, language)}
<h2>${set(words.structure)}</h2>
${content.structure.length === 0 ? `<p class="good">${set(words.noStructure)}</p>` : changeTable(content.structure, words)}
<h2>${set(words.amounts)}</h2>
${amountTable(content, words, language)}
${changes(words.formulas, content.formulas)}
${changes(words.texts, content.texts)}
<h2>${set(words.notCompared)}</h2>
${list(content.notCompared, "ul")}
<h2>${set(words.method)}</h2>
${list(content.method, "ol")}
</section></main></body></html>
`;
}

function sumTable({ sums, verdict }: ComparisonContent, words: ComparisonWords, language: Language): string {
  const { severities } = reportTexts(language);
  if (sums.length === 0)
    return `<p>${escape(typeset(verdict === `${words.same}.` ? words.same : words.noSum, language))}</p>`;
  return grid(
    words.headers.sums,
    [12, 16, 22, 50],
    sums.map(
      ({ finding, sentence }) =>
        `<tr><td class="${finding.severity}">${escape(severities[finding.severity])}</td><td><b>${escape(finding.cell)}</b><br><span class="muted">${escape(finding.sheet)}</span></td><td>${escape(words.faults[finding.fault])}<br><span class="muted">${escape(sayGap(finding.gap, { unit: finding.unit, language }))}</span></td><td>${escape(sentence)}</td></tr>`,
    ),
  );
}

function changeTable(items: readonly SaidChange[], words: ComparisonWords): string {
  const more = items.length - mostChanges;
  return (
    grid(
      words.headers.changes,
      [22, 22, 56],
      items
        .slice(0, mostChanges)
        .map(
          ({ what, where, sentence }) =>
            `<tr><td>${escape(what)}</td><td>${escape(where)}</td><td>${escape(sentence)}</td></tr>`,
        ),
    ) + (more > 0 ? `<p class="muted">+ ${more}</p>` : "")
  );
}

function amountTable(
  { amounts, allAmounts }: ComparisonContent,
  words: ComparisonWords,
  language: Language,
): string {
  if (allAmounts === 0) return `<p>${escape(words.noAmount)}</p>`;
  const rows = amounts.map((change) => {
    const [was, is, gap, share] = amountWords(change, language);
    const { after, row, column, isComputed } = change;
    const note = isComputed ? `<br><span class="muted">${escape(words.computed)}</span>` : "";
    return `<tr><td><b>${escape(after.cell)}</b><br><span class="muted">${escape(after.sheet)}</span></td><td>${escape(row)}</td><td>${escape(column)}</td><td class="amount">${escape(was)}</td><td class="amount">${escape(is)}</td><td class="amount">${escape(gap)}${note}</td><td class="amount">${escape(share)}</td></tr>`;
  });
  return `<p class="muted">${escape(typeset(words.amountsShown(amounts.length, allAmounts), language))}</p>${grid(words.headers.amounts, [13, 21, 22, 12, 12, 12, 8], rows, "___nnnn")}`;
}
