import { h, type Element } from "../../parts/element";
import type { View } from "../../app/view";

/** The workbook was edited after the check: say where, offer to check again. */
export const staleBanner = ({ state, actions, t }: View): Element | null => {
  const [first] = state.changes;
  if (!first || !state.report || state.phase.kind === "running") return null;
  const { scope } = state.report;
  const place = first.address ? `${first.sheet} ${first.address}` : first.sheet;
  return h(
    "section",
    { key: "stale", class: "banner" },
    h("p", {}, t.stale.title(place, state.changes.length - 1)),
    h("button", { type: "button", onclick: () => actions.check(scope) }, t.rerun),
  );
};
