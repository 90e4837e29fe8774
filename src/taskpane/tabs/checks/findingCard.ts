import { isStale } from "./isStale";
import type { PaneFinding } from "./paneReport";
import { h, type Child, type Element } from "../../parts/element";
import { icon } from "../../parts/icon";
import { moveFocus } from "../../parts/moveFocus";
import { proofTable } from "./proofTable";
import type { View } from "../../app/view";

/** One finding: a line that opens on its evidence and selects its cell in Excel. */
export const findingCard = (view: View, finding: PaneFinding): Element => {
  const { state, actions, t } = view;
  const open = state.openFinding === finding.id;
  const stale = isStale(finding, state.changes);
  const severalSheets = (state.report?.sheets.length ?? 0) > 1;
  return h(
    "li",
    { key: finding.id, class: `finding ${finding.severity}${open ? " open" : ""}` },
    h(
      "button",
      {
        type: "button",
        class: "finding-head",
        id: `finding-${finding.id}`,
        "aria-expanded": open,
        "aria-controls": open ? `detail-${finding.id}` : null,
        onclick: () => actions.toggleFinding(finding.id),
        onkeydown: (event: KeyboardEvent) => void moveFocus(event, ".finding-head", "vertical"),
      },
      icon(finding.severity),
      h(
        "span",
        { class: "finding-text" },
        h("span", { class: "unseen" }, `${t.findings.severity[finding.severity]} : `),
        h("span", { class: "finding-title" }, finding.title),
        h(
          "span",
          { class: "finding-place" },
          severalSheets ? `${finding.sheet} · ${finding.cell}` : finding.cell,
          finding.place ? ` · ${finding.place}` : null,
          stale ? h("span", { class: "stale-mark" }, t.stale.mark) : null,
        ),
      ),
      finding.gap ? h("span", { class: "finding-gap" }, finding.gap) : null,
    ),
    open ? detail(view, finding, stale) : null,
  );
};

/** The cells of a finding that groups several, as far as one line goes. */
const listed = ({ cell, cells }: PaneFinding): string =>
  cells.length <= 1 ? cell : cells.slice(0, 12).join(", ") + (cells.length > 12 ? "…" : "");

const detail = ({ state, actions, t }: View, finding: PaneFinding, stale: boolean): Element => {
  const entry = (name: string, value: Child): Child =>
    value ? [h("dt", { key: `name-${name}` }, name), h("dd", { key: `value-${name}` }, value)] : null;
  const { proposal, formula } = finding;
  const blocked = stale || state.writing || state.report?.protectedSheets.includes(finding.sheet);
  return h(
    "div",
    { class: "detail", id: `detail-${finding.id}` },
    h("p", {}, finding.sentence),
    h(
      "dl",
      { class: "figures" },
      entry(t.findings.where, `${finding.sheet} · ${finding.cause ? finding.cell : listed(finding)}`),
      entry(t.findings.read, finding.read),
      entry(t.findings.expected, finding.expected),
      entry(t.findings.gap, finding.gap),
      entry(t.findings.tolerance, finding.tolerance),
      entry(t.findings.cause, finding.cause),
      entry(
        t.findings.suspects,
        finding.suspects.length > 0 &&
          finding.suspects.map((cell) =>
            h(
              "button",
              {
                key: cell,
                type: "button",
                class: "cell-link",
                onclick: () => actions.select(finding.sheet, cell),
              },
              cell,
            ),
          ),
      ),
      entry(t.findings.code, h("code", {}, finding.code)),
    ),
    proofTable(t, finding),
    formula
      ? h(
          "p",
          { class: "copyable" },
          h("span", { class: "label" }, t.findings.formula),
          h("code", {}, formula),
          h("button", { type: "button", onclick: () => actions.copy(formula) }, t.findings.copy),
        )
      : null,
    h(
      "div",
      { class: "row" },
      proposal
        ? h(
            "button",
            {
              type: "button",
              class: "primary",
              "aria-disabled": Boolean(blocked),
              onclick: () => blocked || actions.ask({ kind: "apply", ids: [finding.id] }),
            },
            t.findings.apply(proposal.shown),
          )
        : null,
      h(
        "button",
        { type: "button", onclick: () => actions.select(finding.sheet, finding.cell) },
        t.findings.goTo,
      ),
    ),
  );
};
