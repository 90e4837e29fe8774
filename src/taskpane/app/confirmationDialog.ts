import type { PaneTexts } from "../../messages/pane";
import type { Confirmation, PaneState } from "./state";
import { h, type Child, type Element } from "../parts/element";
import type { View } from "./view";

const listed = 8;

/** Says what a write will do, cell by cell when it changes values, and asks. Always in the page; shown when there is something to ask. */
export const confirmationDialog = ({ state, actions, t }: View): Element => {
  const asked = state.confirmation;
  const said = asked ? words(asked, state, t) : null;
  return h(
    "dialog",
    {
      key: "confirmation",
      id: "confirmation",
      "aria-labelledby": "confirmation-title",
      "data-open": String(asked !== null),
      oncancel: (event: Event) => {
        event.preventDefault();
        actions.decline();
      },
    },
    said
      ? [
          h("h2", { id: "confirmation-title" }, said.title),
          h("p", {}, said.text),
          said.list,
          h(
            "div",
            { class: "row" },
            h("button", { type: "button", class: "primary", onclick: () => actions.confirm() }, said.confirm),
            h("button", { type: "button", onclick: () => actions.decline() }, t.confirmations.nothing),
          ),
        ]
      : h("h2", { id: "confirmation-title", class: "unseen" }, t.actions.title),
  );
};

interface Words {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly list: Child;
}

const words = (asked: Confirmation, state: PaneState, t: PaneTexts): Words => {
  const c = t.confirmations;
  const findings = state.report?.findings ?? [];
  if (asked.kind === "annex") {
    const { title, text } = c.annex[asked.form];
    return { title: title(asked.title), text, confirm: c.annex.confirm, list: null };
  }
  if (asked.kind === "apply")
    return {
      title: c.apply.title(asked.ids.length),
      text: c.apply.text,
      confirm: c.apply.confirm(asked.ids.length),
      list: changeList(asked.ids, state, t),
    };
  const { title, text, confirm } = c[asked.kind];
  const cellCount = new Set(
    findings.flatMap((one) => [one.cell, ...one.cells].map((cell) => `${one.sheet}!${cell}`)),
  ).size;
  const count =
    asked.kind === "undo" ? state.undoable : asked.kind === "highlight" ? cellCount : findings.length;
  return { title, text: typeof text === "string" ? text : text(count), confirm, list: null };
};

const changeList = (ids: readonly string[], state: PaneState, t: PaneTexts): Element => {
  const c = t.confirmations;
  const wanted = new Set(ids);
  const findings = (state.report?.findings ?? []).filter((finding) => wanted.has(finding.id));
  const severalSheets = (state.report?.sheets.length ?? 0) > 1;
  return h(
    "div",
    {},
    h(
      "table",
      { class: "proof" },
      h("caption", { class: "unseen" }, c.changes),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, c.sheet),
          h("th", { scope: "col", class: "amount" }, c.from),
          h("th", { scope: "col", class: "amount" }, c.to),
        ),
      ),
      h(
        "tbody",
        {},
        ...findings
          .slice(0, listed)
          .map((finding) =>
            h(
              "tr",
              { key: finding.id },
              h("th", { scope: "row" }, severalSheets ? `${finding.sheet} · ${finding.cell}` : finding.cell),
              h("td", { class: "amount" }, finding.read ?? ""),
              h("td", { class: "amount" }, finding.proposal?.shown ?? ""),
            ),
          ),
      ),
    ),
    findings.length > listed ? h("p", { class: "quiet" }, c.more(findings.length - listed)) : null,
  );
};
