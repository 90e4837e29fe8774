import { formatAmount, type Exact } from "../../amounts";
import type { Total } from "../../checks";
import { displayed } from "../../messages/displayed";
import { sketchOf } from "../../messages/findings/checkFormula";
import type { Language } from "../../messages/language";
import type { ReportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { sayStatus } from "../../messages/verdict";
import type { ReportContent } from "../content";

/**
 * Every total of a file, two lines each: where it is, with its status and how sure its equation is; then its sum, what is printed and
 * recomputed, the gap and what rounding allows.
 */
export function totalLines(
  { totals, allTotals }: Pick<ReportContent, "totals" | "allTotals">,
  texts: ReportTexts,
  language: Language,
): string[] {
  const note = texts.totalsListed(totals.length, allTotals);
  return [
    ...(note === "" ? [] : [`  ${typeset(note, language)}`]),
    ...totals.flatMap((total) => linesOf(total, texts, language)),
  ];
}

function linesOf(total: Total, texts: ReportTexts, language: Language): string[] {
  const { sheet, cell, label, printed, recomputed, gap, tolerance, belief, status } = total;
  const decimals = Math.max(printed?.decimalPlaces() ?? 0, recomputed?.decimalPlaces() ?? 0);
  const amount = (value: Exact | null, places: number): string =>
    value === null ? "–" : formatAmount(value, { decimals: places, language });
  const [, , sum = "", ...headings] = texts.headers.total;
  const amounts = [
    amount(printed, decimals),
    amount(recomputed, decimals),
    amount(gap, decimals),
    amount(tolerance, tolerance?.decimalPlaces() ?? 0),
  ];
  const place = `${sheet}!${cell}${label === "" ? "" : `, ${label}`}`;
  const told = amounts.map((value, i) => `${(headings[i] ?? "").toLocaleLowerCase(language)} ${value}`);
  return [
    displayed(`  ${place} · ${sayStatus(status, 1, language)} · ${texts.beliefs[belief]}`),
    displayed(`    ${sum.toLocaleLowerCase(language)} ${sketchOf(total)} · ${told.join(" · ")}`),
  ];
}
