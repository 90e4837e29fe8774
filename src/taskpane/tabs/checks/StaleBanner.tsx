import type { VNode } from "preact";
import type { View } from "../../app/view";

/** The workbook was edited after the check: say where, offer to check again. */
export const StaleBanner = ({ state, actions, t }: View): VNode | null => {
  const [first] = state.changes;
  if (!first || !state.report || state.phase.kind === "running") return null;
  const { scope } = state.report;
  const place = first.address ? `${first.sheet} ${first.address}` : first.sheet;
  return (
    <section key="stale" class="banner">
      <p>{t.stale.title(place, state.changes.length - 1)}</p>
      <button type="button" onClick={() => actions.check(scope)}>
        {t.rerun}
      </button>
    </section>
  );
};
