import { Exact, formatAmount } from "../../amounts";
import type { Total } from "../../checks";
import { sketchOf } from "../../messages/findings/checkFormula";
import { sayExactTotals, toleranceWord } from "../../messages/exactTotals";
import type { Language } from "../../messages/language";
import type { ReportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { sayStatus } from "../../messages/verdict";
import { readAddress } from "../../tables/address";
import type { ReportContent } from "../content";
import { escapeHtml as escape } from "./escapeHtml";
import { grid } from "./grid";

/** Exact totals of one line, from so many on, are told together: each has its cell and its amount, and no gap to show. */
const fewestTogether = 4;

/**
 * Every total of a file: those that are not exact one a row, with their gap and its tolerance; the exact ones of one line together, so
 * that hundreds of them stay readable on paper.
 */
export function totalsSection(
  { totals, allTotals }: Pick<ReportContent, "totals" | "allTotals">,
  texts: ReportTexts,
  language: Language,
): string {
  const groups = new Map<string, Total[]>();
  for (const total of totals) {
    const key = groupOf(total);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), total]);
  }
  const together = [...groups.values()].filter(({ length }) => length >= fewestTogether);
  const grouped = new Set(together.flat());
  const alone = totals.filter((total) => !grouped.has(total));
  const note = texts.totalsListed(totals.length, allTotals);
  const set = (text: string): string => escape(typeset(text, language));
  return [
    note === "" ? "" : `<p>${set(note)}</p>`,
    alone.length === 0 && together.length > 0
      ? ""
      : `<div class="dense">${grid(
          texts.headers.total,
          [13, 20, 15, 10, 10, 8, 8, 8, 8],
          alone.map((total) => row(total, texts, language)),
          "...nnnn..",
        )}</div>`,
    ...together.map((group) => exactOfOneLine(group, texts, language)),
  ].join("\n");
}

/** The exact totals of one row, or of one column, of a sheet, as sure as each other; null for any other total. */
function groupOf({ sheet, cell, direction, terms, status, belief, relation }: Total): string | null {
  const at = readAddress(cell);
  if (status !== "exact" || at === null || terms.some((term) => term.cell.includes("!"))) return null;
  const line = direction === "column" ? `row ${at.row}` : `column ${at.column}`;
  return [sheet, line, belief, relation].join("\n");
}

const none = new Exact(0);

const amountOf = (value: Total["gap"], decimals: number, language: Language): string =>
  value === null ? "" : escape(formatAmount(value, { decimals, language }));

function row(total: Total, texts: ReportTexts, language: Language): string {
  const { sheet, cell, label, printed, recomputed, gap, tolerance, belief, status } = total;
  const decimals = Math.max(printed?.decimalPlaces() ?? 0, recomputed?.decimalPlaces() ?? 0);
  const cells = [printed, recomputed, gap].map(
    (value) => `<td class="amount">${amountOf(value, decimals, language)}</td>`,
  );
  return `<tr><td>${escape(`${sheet} ${cell}`)}</td><td>${escape(label)}</td><td>${escape(sketchOf(total))}</td>${cells.join("")}<td class="amount">${amountOf(tolerance, tolerance?.decimalPlaces() ?? 0, language)}</td><td>${escape(texts.beliefs[belief])}</td><td class="${status === "broken" ? "error" : ""}">${escape(sayStatus(status, 1, language))}</td></tr>`;
}

function exactOfOneLine(group: readonly Total[], texts: ReportTexts, language: Language): string {
  const [first] = group;
  const at = first ? readAddress(first.cell) : null;
  if (!first || !at) return "";
  const decimals = Math.max(...group.map(({ printed }) => printed?.decimalPlaces() ?? 0));
  const head = sayExactTotals(
    {
      line: first.direction === "column" ? "row" : "column",
      name: first.direction === "column" ? String(at.row + 1) : first.cell.replace(/\d+$/, ""),
      count: group.length,
      example: `${first.cell} = ${sketchOf(first)}`,
    },
    language,
  );
  const toleranceOf = ({ tolerance }: Total): string =>
    amountOf(tolerance, tolerance?.decimalPlaces() ?? 0, language);
  const items = group.map(
    (total) =>
      `<li title="${escape(total.label)}" data-tolerance="${toleranceOf(total)}"><b>${escape(total.cell)}</b> ${amountOf(total.printed, decimals, language)}</li>`,
  );
  // What rounding would have allowed, from the least to the most.
  const allowed = [...group]
    .sort((one, other) => (one.tolerance ?? none).comparedTo(other.tolerance ?? none))
    .map(toleranceOf);
  const tolerance = [...new Set([allowed[0], allowed.at(-1)])].join(" – ");
  return `<div class="together"><p><b>${escape(first.sheet)}</b> · ${escape(typeset(head, language))} · <span class="belief">${escape(texts.beliefs[first.belief])}</span> · ${toleranceWord(language)} ${tolerance}</p><ul>${items.join("")}</ul></div>`;
}
