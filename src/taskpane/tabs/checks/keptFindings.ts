import { kindOf, type PaneFinding, type PaneReport } from "./paneReport";
import type { Filters } from "../../app/state";

let last: { report: PaneReport; filters: Filters; kept: readonly PaneFinding[] } | null = null;
const texts = new WeakMap<PaneFinding, string>();

/** The findings that pass the filters, in their order. Kept until the report or the filters change. */
export const keptFindings = (report: PaneReport, filters: Filters): readonly PaneFinding[] => {
  if (last?.report === report && last.filters === filters) return last.kept;
  const { severities } = filters;
  const kept = matching(report, filters).filter(
    (finding) => severities.size === 0 || severities.has(kindOf(finding)),
  );
  last = { report, filters, kept };
  return kept;
};

/** As `keptFindings`, whatever the severity: the counts on the severity buttons. */
export const matching = (report: PaneReport, filters: Filters): readonly PaneFinding[] => {
  const words = fold(filters.search).split(/\s+/).filter(Boolean);
  return report.findings.filter(
    (finding) =>
      (filters.sheet === "" || finding.sheet === filters.sheet) &&
      (filters.code === "" || finding.code === filters.code) &&
      words.every((word) => textOf(finding).includes(word)),
  );
};

const textOf = (finding: PaneFinding): string => {
  let text = texts.get(finding);
  if (text === undefined) {
    const { sheet, cell, cells, code, title, sentence, place, read, expected, cause } = finding;
    const parts = [sheet, cell, ...cells, code, title, sentence, place, read, expected, cause];
    // Amounts are searched with and without their thousands spaces.
    text = fold(parts.join(" ") + " " + [read, expected].join(" ").replace(/(\d)\s(?=\d)/g, "$1"));
    texts.set(finding, text);
  }
  return text;
};

/** Lower case, without accents, every kind of space as one. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase().trim();
