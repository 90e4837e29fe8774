import type { VNode } from "preact";
import type { View } from "../app/view";

/** *Expliquer la cellule*, with what it does. */
export const ExplainButton = ({ state, actions, t }: View): VNode | null => {
  // The explanation has its own.
  if (state.explanation !== null) return null;
  const waits = !state.ready || state.writing || state.phase.kind === "running";
  return (
    <section class="explain">
      <button
        type="button"
        aria-disabled={waits}
        aria-describedby="explain-hint"
        onClick={() => waits || actions.explainCell()}
      >
        {t.explain.action}
      </button>
      <p class="quiet" id="explain-hint">
        {t.explain.hint}
      </p>
    </section>
  );
};
