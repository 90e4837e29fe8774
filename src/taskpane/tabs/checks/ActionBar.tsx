import type { VNode } from "preact";
import type { PaneState } from "../../app/state";
import type { View } from "../../app/view";
import { Icon } from "../../parts/Icon";
import { isStale } from "./isStale";
import type { PaneReport } from "./paneReport";

/** Proposals that can be written: read since, in a cell that no protection closes. */
export const applicable = (report: PaneReport, changes: PaneState["changes"]): readonly string[] =>
  report.findings
    .filter(({ proposal, accepted }) => proposal?.isLocked === false && accepted === null)
    .filter((finding) => !isStale(finding, changes))
    .map((finding) => finding.id);

/** What can be done with the result, in reach however long the list; the dots announce that the write will first be described. */
export const ActionBar = ({ state, actions, t }: View): VNode | null => {
  const { report } = state;
  if (!report) return null;
  const ids = applicable(report, state.changes);
  const waits = state.writing || state.phase.kind === "running";
  const button = (name: string, act: () => void, kind = ""): VNode => (
    <button key={name} type="button" class={kind} aria-disabled={waits} onClick={() => waits || act()}>
      {name}
    </button>
  );
  const isRead = report.tables.length + report.findings.length > 0;
  return (
    <section class="actions" aria-label={t.actions.title}>
      {state.moreActions ? (
        <div class="more-actions" id="more-actions">
          {report.findings.length > 0
            ? button(t.actions.highlight, () => actions.ask({ kind: "highlight" }))
            : null}
          {state.highlighted ? button(t.actions.clearHighlight, () => actions.clearHighlight()) : null}
          {isRead ? button(t.actions.controlSheet, () => actions.ask({ kind: "controlSheet" })) : null}
          {isRead ? button(t.actions.exportHtml, () => actions.exportReport("html")) : null}
          {isRead ? button(t.actions.exportJson, () => actions.exportReport("json")) : null}
          {button(t.explain.action, () => {
            actions.show({ moreActions: false });
            actions.explainCell();
          })}
          {button(t.actions.freeze, () => actions.ask({ kind: "freeze" }))}
          {button(t.actions.restore, () => actions.ask({ kind: "restore" }))}
        </div>
      ) : null}
      <div class="row">
        {ids.length > 0
          ? button(t.actions.applyAll(ids.length), () => actions.ask({ kind: "apply", ids }), "primary")
          : null}
        {state.undoable > 0
          ? button(t.actions.undo(state.undoable), () => actions.ask({ kind: "undo" }))
          : null}
        <button
          type="button"
          class="subtle"
          aria-expanded={state.moreActions}
          aria-controls={state.moreActions ? "more-actions" : undefined}
          onClick={() => actions.show({ moreActions: !state.moreActions })}
        >
          <Icon name="chevron" />
          <span>{t.actions.more}</span>
        </button>
      </div>
    </section>
  );
};
