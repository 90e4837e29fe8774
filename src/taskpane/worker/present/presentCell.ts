import type { Exact } from "../../../amounts";
import { formatAmount, type Unit } from "../../../amounts";
import { cellInReport, type CellInReport, type Report } from "../../../checks";
import { describeFinding } from "../../../messages/findings";
import { sketchOf } from "../../../messages/findings/checkFormula";
import { reportTexts } from "../../../messages/report";
import { sayStatus } from "../../../messages/verdict";
import type { ExplainedAmount, ExplainedTotal, PublishedBeside } from "../../host/cellExplanation";
import type { Language } from "../../host/paneHost";
import { placesIn } from "./placesIn";

/** Totals of one cell that are shown; a cell of a cross table is in two or three. */
const mostTotals = 12;

/** What a report says of one cell, worded for the pane. */
export const presentCell = (
  report: Report,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  language: Language,
): ExplainedAmount => {
  const { table, totals, published, findings } = cellInReport(report, sheet, cell);
  return {
    place: table === null ? null : placesIn(report)(sheet, cell).place,
    table: table?.range ?? null,
    totals: totals.slice(0, mostTotals).map((one) => wordedTotal(one, language)),
    otherTotals: Math.max(0, totals.length - mostTotals),
    published: published && wordedPublished(published, language),
    findings: findings.map((finding) => {
      const { title, sentence, notes } = describeFinding(finding, language);
      return { title, sentence: [sentence, ...notes].join("\n") };
    }),
  };
};

const amountIn = (value: Exact, unit: Unit | null, language: Language): string =>
  `${formatAmount(value, { language })}${unit === null ? "" : `\u00a0${unit}`}`;

const wordedTotal = ({ total, role }: CellInReport["totals"][number], language: Language): ExplainedTotal => {
  const amount = (value: Exact | null): string | null => value && amountIn(value, total.unit, language);
  const { gap, status } = total;
  return {
    sheet: total.sheet,
    cell: total.cell,
    label: total.label,
    role,
    terms: sketchOf(total),
    termCount: total.terms.length,
    printed: amount(total.printed),
    recomputed: amount(total.recomputed),
    gap:
      gap === null || gap.isZero()
        ? null
        : `${gap.isPositive() ? "+" : ""}${amountIn(gap, total.unit, language)}`,
    status,
    said: `${sayStatus(status, 1, language)}, ${reportTexts(language).beliefs[total.belief]}`,
  };
};

const wordedPublished = (
  { annex, unit, printed, corrected, agrees }: NonNullable<CellInReport["published"]>,
  language: Language,
): PublishedBeside => ({
  annex: `${annex.name} ${annex.vintage}, annexe ${annex.annex}`,
  printed: amountIn(printed, unit, language),
  corrected: corrected.equals(printed) ? null : amountIn(corrected, unit, language),
  agrees,
});
