import type { VNode } from "preact";
import type { View } from "../../app/view";
import { moveFocus } from "../../parts/moveFocus";
import type { BookResult } from "../../worker/bookJob";

/** Where a comparison stands: asked, being made, refused, or its outcome with its lines, each of which leads to its cell. */
export type Outcome = BookResult | "working" | null;

/** What came of a comparison with the open workbook. */
export const BookOutcome = ({ outcome, actions, t }: View & { readonly outcome: Outcome }): VNode | null => {
  if (outcome === null) return null;
  if (outcome === "working")
    return (
      <p class="quiet" role="status">
        {t.tools.book.working}
      </p>
    );
  if (outcome.kind === "refused")
    return (
      <p class="told bad" role="alert">
        {outcome.sentence}
      </p>
    );
  const { verdict, tone, lines, more, html } = outcome;
  return (
    <section aria-live="polite">
      <p class={tone === "bad" ? "told bad" : "told"}>
        <strong>{verdict}</strong>
      </p>
      {html === null ? null : (
        <div class="row">
          <button type="button" onClick={() => actions.openInWindow(html)}>
            {t.tools.book.report}
          </button>
        </div>
      )}
      <ul class="finding-list">
        {lines.map((line, i) => {
          const { place } = line;
          const text = (
            <span class="finding-text">
              <span class="finding-title">{line.title}</span>
              <span class="finding-place">{line.sentence}</span>
            </span>
          );
          return (
            <li key={i} class={line.tone === "bad" ? "finding error" : "finding"}>
              {place === null ? (
                <div class="finding-head">{text}</div>
              ) : (
                <button
                  type="button"
                  class="finding-head"
                  onClick={() => actions.selectCell(place.sheet, place.cell)}
                  onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p class="quiet">{t.tools.book.more(more)}</p> : null}
    </section>
  );
};
