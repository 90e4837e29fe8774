import { isStale } from "./isStale";
import type { PaneReport } from "./paneReport";
import type { PaneState } from "../../app/state";
import { h, type Element } from "../../parts/element";
import { icon } from "../../parts/icon";
import type { View } from "../../app/view";

/** Proposals that can be written: read since, on a sheet that takes writes. */
export const applicable = (report: PaneReport, changes: PaneState["changes"]): readonly string[] =>
  report.findings
    .filter((finding) => finding.proposal !== null)
    .filter((finding) => !report.protectedSheets.includes(finding.sheet) && !isStale(finding, changes))
    .map((finding) => finding.id);

/** What can be done with the result; the dots announce that the write will first be described. */
export const actionBar = ({ state, actions, t }: View): Element | null => {
  const { report } = state;
  if (!report || report.summary.tables + report.findings.length === 0) return null;
  const ids = applicable(report, state.changes);
  const waits = state.writing || state.phase.kind === "running";
  const button = (name: string, act: () => void, kind = ""): Element =>
    h(
      "button",
      { key: name, type: "button", class: kind, "aria-disabled": waits, onclick: () => waits || act() },
      name,
    );
  const findings = report.findings.length > 0;
  return h(
    "section",
    { key: "actions", class: "actions", "aria-label": t.actions.title },
    h(
      "div",
      { class: "row" },
      ids.length > 0
        ? button(t.actions.applyAll(ids.length), () => actions.ask({ kind: "apply", ids }), "primary")
        : null,
      state.undoable > 0 ? button(t.actions.undo(state.undoable), () => actions.ask({ kind: "undo" })) : null,
      h(
        "button",
        {
          key: "more",
          type: "button",
          class: "subtle",
          "aria-expanded": state.moreActions,
          "aria-controls": state.moreActions ? "more-actions" : null,
          onclick: () => actions.show({ moreActions: !state.moreActions }),
        },
        icon("chevron"),
        h("span", {}, t.actions.more),
      ),
    ),
    state.moreActions
      ? h(
          "div",
          { class: "more-actions", id: "more-actions" },
          findings ? button(t.actions.highlight, () => actions.ask({ kind: "highlight" })) : null,
          state.highlighted ? button(t.actions.clearHighlight, () => actions.clearHighlight()) : null,
          button(t.actions.controlSheet, () => actions.ask({ kind: "controlSheet" })),
          button(t.actions.exportHtml, () => actions.exportReport("html")),
          button(t.actions.exportJson, () => actions.exportReport("json")),
        )
      : null,
  );
};
