import { termRanges } from "../messages/findings/checkFormula";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { workbookTexts } from "../messages/reportWorkbook";
import type { CellValue } from "../tables/workbook";
import { dateAndTime, type ReportContent } from "./content";

/** One thing that somebody decided or corrected, as a line of a report. */
export interface Decision {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly what: string;
  readonly reason: string | null;
  readonly author: string;
  /** When, as print writes it. */
  readonly on: string;
}

/**
 * What people decided, then the journal of corrections: acceptances in use, acceptances without object, totals stated or denied,
 * envelopes designated, cells corrected.
 */
export function decisions(content: ReportContent, language: Language): Decision[] {
  const texts = reportTexts(language);
  const { kinds } = workbookTexts(language);
  const row = (
    { sheet, cell, author, date }: Readonly<Record<"sheet" | "cell" | "author" | "date", string>>,
    kind: string,
    what: string,
    reason: string | null,
  ): Decision => ({ sheet, cell, kind, what, reason, author, on: dateAndTime(new Date(date), language) });
  return [
    ...content.accepted.flatMap(({ finding: { sheet, cell, gap, accepted }, words }) => {
      const kind = gap === null ? kinds.acceptedFinding : kinds.accepted;
      return accepted ? [row({ ...accepted, sheet, cell }, kind, words.sentence, accepted.reason)] : [];
    }),
    ...content.unused.map((one) => row(one, kinds.unused, texts.unused, one.reason)),
    ...content.notTotals.map((one) => row(one, kinds.stated, texts.notATotal, null)),
    ...content.statedTotals.map((one) => row(one, kinds.stated, texts.totalOf(termRanges(one.terms)), null)),
    ...content.envelopes.map((one) =>
      row(one, kinds.stated, texts.envelopeOf(one.cells.join(", "), one.label), null),
    ),
    ...content.corrections.map(({ before, formulaBefore, after, code, isUndone, ...one }) =>
      row(
        one,
        isUndone ? kinds.undone : kinds.corrected,
        `${code}, ${formulaBefore ?? held(before)} → ${held(after)}`,
        null,
      ),
    ),
  ];
}

/** What a cell held; an empty one is said so. */
export const held = (value: CellValue): string => (value === null ? "∅" : String(value));
