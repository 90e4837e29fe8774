import { h, type Element } from "../../parts/element";
import type { View } from "../../app/view";

/** A check under way: where it is, how much it has read, and how to stop it. */
export const runningCard = ({ state, actions, t }: View): Element | null => {
  const { phase } = state;
  if (phase.kind !== "running") return null;
  const { progress } = phase;
  const said = progress
    ? t.running[progress.phase](progress.sheet, progress.sheetNumber, progress.sheets)
    : t.running.starting;
  return h(
    "section",
    { key: "running", class: "card running", "aria-labelledby": "running-title" },
    h("h2", { id: "running-title" }, t.running.title(phase.scope)),
    h("progress", {
      max: 100,
      value: progress ? String(Math.round(progress.fraction * 100)) : null,
      "aria-label": t.running.progress,
    }),
    h(
      "p",
      { class: "facts" },
      said,
      progress ? h("br") : null,
      progress ? t.running.cells(progress.cells) : null,
    ),
    h(
      "button",
      { type: "button", "aria-disabled": phase.stopping, onclick: () => phase.stopping || actions.cancel() },
      phase.stopping ? t.running.stopping : t.running.cancel,
    ),
  );
};
