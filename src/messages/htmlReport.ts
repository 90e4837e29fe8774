import type { Finding, Report, SheetReport, TableReport } from "../checks";
import { areaAddress } from "../tables/address";
import { displayed } from "./displayed";
import { describeFinding, type Language } from "./findings";
import { sayCounts, sayVerdict } from "./verdict";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => displayed(text).replace(/[&<>"']/g, (c) => entities[c] ?? c);

const words = {
  fr: {
    title: "Rapport de contrôle",
    severities: { error: "Erreur", warning: "À regarder", info: "Information" },
    headers: ["Gravité", "Cellule", "Code", "Constat"],
    paste: "À coller dans une cellule libre :",
    noTable: "Aucun tableau reconnu",
    nothing: "Rien à signaler.",
    unknownUnit: "unité inconnue",
    table: ({ table, counts }: TableReport, unit: string): string =>
      `${areaAddress(table.area)} : ${unit}, ${table.rows.length} lignes × ${table.columns.length} colonnes ; ${sayCounts(counts, "fr")}`,
  },
  en: {
    title: "Check report",
    severities: { error: "Error", warning: "To be looked at", info: "Information" },
    headers: ["Severity", "Cell", "Code", "Finding"],
    paste: "To paste in a free cell:",
    noTable: "No table found",
    nothing: "Nothing to report.",
    unknownUnit: "unknown unit",
    table: ({ table, counts }: TableReport, unit: string): string =>
      `${areaAddress(table.area)}: ${unit}, ${table.rows.length} rows × ${table.columns.length} columns; ${sayCounts(counts, "en")}`,
  },
} as const;

const style = `
:root{color-scheme:light dark;--line:#d1d1d1;--muted:#616161;--error:#b10e1c;--warning:#8a3707;--info:#0f548c;--good:#0e700e}
@media(prefers-color-scheme:dark){:root{--line:#525252;--muted:#adadad;--error:#f1707b;--warning:#f7894a;--info:#62abf5;--good:#54b054}}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2.5rem}h3{font-size:1rem;margin:1.5rem 0 .25rem}
.verdict{font-size:1.25rem;font-weight:600}.bad{color:var(--error)}.good{color:var(--good)}
.muted{color:var(--muted)}.scroll{overflow-x:auto}
h2,h3,li,b,td,code,.verdict{unicode-bidi:isolate}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
th{font-size:.85rem;color:var(--muted)}td.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
ul.proof{margin:.25rem 0 0;padding-left:1.25rem;font-size:.875rem;color:var(--muted)}code{font-size:.9em}
@media print{body{margin:0;max-width:none}.scroll{overflow:visible}}
`;

function findingRow(finding: Finding, language: Language): string {
  const { title, sentence, proof, formula } = describeFinding(finding, language);
  const { severities, paste } = words[language];
  const proofs = proof.map((line) => `<li>${escape(line)}</li>`).join("");
  const check = formula === null ? "" : `<p class="muted">${paste} <code>${escape(formula)}</code></p>`;
  return `<tr><td class="${finding.severity}">${severities[finding.severity]}</td><td><b>${escape(finding.cell)}</b></td>
<td>${escape(finding.code)}</td><td><b>${escape(title)}</b><br>${escape(sentence)}${proofs ? `<ul class="proof">${proofs}</ul>` : ""}${check}</td></tr>`;
}

function sheetSection({ name, tables, findings }: SheetReport, language: Language): string {
  const { table: describe, unknownUnit, noTable, nothing, headers } = words[language];
  const lines = tables.map(
    (report) => `<li>${describe(report, escape(report.table.unit ?? unknownUnit))}</li>`,
  );
  const rows = findings.map((finding) => findingRow(finding, language)).join("\n");
  const head = headers.map((header) => `<th scope="col">${header}</th>`).join("");
  return `<h3>${escape(name)}</h3>
<ul class="muted">${lines.join("") || `<li>${noTable}</li>`}</ul>
${rows ? `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>` : `<p class="good">${nothing}</p>`}`;
}

/**
 * One self-contained page (no script, nothing loaded) that shows reports, for a browser or a printer.
 * @example htmlReport([{ file: "annexe.xlsx", report }], { version: "0.1.0", date: "22/11/2026" })
 */
export function htmlReport(
  files: readonly { readonly file: string; readonly report: Report }[],
  {
    version,
    date,
    language = "fr",
  }: { readonly version: string; readonly date: string; readonly language?: Language },
): string {
  const { title } = words[language];
  const sections = files.map(
    ({ file, report }) => `<section><h2>${escape(file)}</h2>
<p class="verdict ${report.summary.errors > 0 ? "bad" : "good"}">${escape(sayVerdict(report.verdict, language))}</p>
${report.sheets.map((sheet) => sheetSection(sheet, language)).join("\n")}</section>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p class="muted">Dotations ARS ${escape(version)}, ${escape(date)}</p>
${sections.join("\n")}</body></html>
`;
}
