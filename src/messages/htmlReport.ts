import type { Finding, Report, SheetReport } from "../checks";
import { areaAddress } from "../tables/address";
import { describeFinding } from "./findings";
import { summarySentence } from "./summary";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
const severityNames = { error: "Erreur", warning: "À regarder", info: "Information" } as const;

const style = `
:root{color-scheme:light dark;--line:#d1d1d1;--muted:#616161;--error:#b10e1c;--warning:#8a3707;--info:#0f548c;--good:#0e700e}
@media(prefers-color-scheme:dark){:root{--line:#525252;--muted:#adadad;--error:#f1707b;--warning:#f7894a;--info:#62abf5;--good:#54b054}}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2.5rem}h3{font-size:1rem;margin:1.5rem 0 .25rem}
.verdict{font-size:1.25rem;font-weight:600}.bad{color:var(--error)}.good{color:var(--good)}
.muted{color:var(--muted)}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
th{font-size:.85rem;color:var(--muted)}td.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
ul.proof{margin:.25rem 0 0;padding-left:1.25rem;font-size:.875rem;color:var(--muted)}code{font-size:.9em}
@media print{body{margin:0;max-width:none}.scroll{overflow:visible}}
`;

function findingRow(finding: Finding): string {
  const { title, sentence, proof, formula } = describeFinding(finding);
  const proofs = proof.map((line) => `<li>${escape(line)}</li>`).join("");
  const check =
    formula === null
      ? ""
      : `<p class="muted">À coller dans une cellule libre : <code>${escape(formula)}</code></p>`;
  return `<tr><td class="${finding.severity}">${severityNames[finding.severity]}</td><td><b>${escape(finding.cell)}</b></td>
<td>${escape(finding.code)}</td><td><b>${escape(title)}</b><br>${escape(sentence)}${proofs ? `<ul class="proof">${proofs}</ul>` : ""}${check}</td></tr>`;
}

function sheetSection({ name, tables, findings }: SheetReport): string {
  const lines = tables.map(
    ({ table, counts }) =>
      `<li>${areaAddress(table.area)} : ${escape(table.unit ?? "unité inconnue")}, ${table.rows.length} lignes × ${table.columns.length} colonnes ; ${counts.total} totaux, ${counts.exact} exacts, ${counts.rounding + counts.suspect} arrondis, ${counts.broken} faux, ${counts.uncheckable} invérifiables</li>`,
  );
  const rows = findings.map(findingRow).join("\n");
  return `<h3>${escape(name)}</h3>
<ul class="muted">${lines.join("") || "<li>Aucun tableau reconnu</li>"}</ul>
${rows ? `<div class="scroll"><table><thead><tr><th scope="col">Gravité</th><th scope="col">Cellule</th><th scope="col">Code</th><th scope="col">Constat</th></tr></thead><tbody>${rows}</tbody></table></div>` : `<p class="good">Rien à signaler.</p>`}`;
}

/**
 * One self-contained page (no script, nothing loaded) that shows reports, for a browser or a printer.
 * @example htmlReport([{ file: "annexe.xlsx", report }], { version: "0.1.0", date: "22/11/2026" })
 */
export function htmlReport(
  files: readonly { readonly file: string; readonly report: Report }[],
  { version, date }: { readonly version: string; readonly date: string },
): string {
  const sections = files.map(
    ({ file, report }) => `<section><h2>${escape(file)}</h2>
<p class="verdict ${report.summary.errors > 0 ? "bad" : "good"}">${escape(summarySentence(report))}</p>
${report.sheets.map(sheetSection).join("\n")}</section>`,
  );
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Rapport de contrôle</title><style>${style}</style></head>
<body><h1>Rapport de contrôle</h1><p class="muted">Dotations ARS ${escape(version)}, ${escape(date)}</p>
${sections.join("\n")}</body></html>
`;
}
