import type { VNode } from "preact";
import type { View } from "../../app/view";
import { withItsNoun } from "../../../messages/typography";
import { toneOf } from "../../../messages/verdict";
import { Icon } from "../../parts/Icon";
import type { PaneReport } from "./paneReport";

/** The result first: the sentence that every report opens on, what was read, and the way on when there was nothing to check. */
export const Verdict = ({ state, t }: View): VNode | null => {
  const { report } = state;
  if (!report) return null;
  const tone = toneOf(report.verdict);
  const hint = hintFor(report, t);
  return (
    <section class={`verdict ${tone}`} aria-labelledby="verdict">
      <h2 id="verdict" tabindex={-1}>
        <Icon name={tone} />
        <span>
          {withItsNoun(`${report.sentence}.`).map((piece, i) =>
            i % 2 === 0 ? (
              piece
            ) : (
              <span key={i} class="together">
                {piece}
              </span>
            ),
          )}
        </span>
      </h2>
      <p class="facts">{t.facts(report.read, report.milliseconds)}</p>
      {hint ? <p>{hint}</p> : null}
      {report.protectedSheets.length > 0 ? (
        <p class="quiet">{t.hints.protectedSheets(report.protectedSheets)}</p>
      ) : null}
    </section>
  );
};

const hintFor = ({ read, verdict, scope }: PaneReport, t: View["t"]): string | null => {
  if (read.cells === 0) return t.hints.empty(scope);
  if (verdict.outcome === "no-table") return t.hints.noTable;
  return verdict.outcome === "no-total" ? t.hints.noTotal : null;
};
