import type { PaneReport } from "./paneReport";
import type { VNode } from "preact";
import { Icon } from "../../parts/Icon";
import { verdictSentence } from "./verdictSentence";
import type { View } from "../../app/view";

/** The result first: one sentence, the figures behind it, and the way on when there was nothing to check. */
export const Verdict = ({ state, t }: View): VNode | null => {
  const { report } = state;
  if (!report) return null;
  const { text, tone } = verdictSentence(report, t);
  const facts =
    report.summary.tables > 0
      ? t.verdict.facts(report.summary, report.milliseconds, tone === "good")
      : t.verdict.readOnlyFacts(report.summary.cells, report.milliseconds);
  const hint = hintFor(report, t);
  return (
    <section key="verdict" class={`verdict ${tone}`} aria-labelledby="verdict">
      <h2 id="verdict" tabindex={-1}>
        <Icon name={tone} />
        <span>{text}</span>
      </h2>
      <p class="facts">{facts}</p>
      {hint ? <p>{hint}</p> : null}
      {report.protectedSheets.length > 0 ? (
        <p class="quiet">{t.hints.protectedSheets(report.protectedSheets)}</p>
      ) : null}
    </section>
  );
};

const hintFor = ({ summary }: PaneReport, t: View["t"]): string | null => {
  if (summary.cells === 0) return t.hints.empty;
  if (summary.tables === 0) return t.hints.noTable;
  return summary.equations === 0 ? t.hints.noTotal : null;
};
