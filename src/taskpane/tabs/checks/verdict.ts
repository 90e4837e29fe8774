import type { PaneReport } from "./paneReport";
import { h, type Element } from "../../parts/element";
import { icon } from "../../parts/icon";
import { verdictSentence } from "./verdictSentence";
import type { View } from "../../app/view";

/** The result first: one sentence, the figures behind it, and the way on when there was nothing to check. */
export const verdict = ({ state, t }: View): Element | null => {
  const { report } = state;
  if (!report) return null;
  const { text, tone } = verdictSentence(report, t);
  const facts =
    report.summary.tables > 0
      ? t.verdict.facts(report.summary, report.milliseconds, tone === "good")
      : t.verdict.readOnlyFacts(report.summary.cells, report.milliseconds);
  const hint = hintFor(report, t);
  return h(
    "section",
    { key: "verdict", class: `verdict ${tone}`, "aria-labelledby": "verdict" },
    h("h2", { id: "verdict", tabindex: -1 }, icon(tone), h("span", {}, text)),
    h("p", { class: "facts" }, facts),
    hint ? h("p", {}, hint) : null,
    report.protectedSheets.length > 0
      ? h("p", { class: "quiet" }, t.hints.protectedSheets(report.protectedSheets))
      : null,
  );
};

const hintFor = ({ summary }: PaneReport, t: View["t"]): string | null => {
  if (summary.cells === 0) return t.hints.empty;
  if (summary.tables === 0) return t.hints.noTable;
  return summary.equations === 0 ? t.hints.noTotal : null;
};
