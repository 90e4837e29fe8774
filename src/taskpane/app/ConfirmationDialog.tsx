import type { PaneTexts } from "../../messages/pane";
import type { Confirmation, PaneState } from "./state";
import type { VNode, ComponentChild } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { View } from "./view";

const listed = 8;

/** Says what a write will do, cell by cell when it changes values, and asks. Always in the page; shown when there is something to ask. */
export const ConfirmationDialog = ({ state, actions, t }: View): VNode => {
  const asked = state.confirmation;
  const said = asked ? words(asked, state, t) : null;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked) dialog.current?.close();
  }, [asked]);
  return (
    <dialog
      id="confirmation"
      aria-labelledby="confirmation-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        actions.decline();
      }}
    >
      {said ? (
        <>
          <h2 id="confirmation-title">{said.title}</h2>
          <p>{said.text}</p>
          {said.list}
          <div class="row">
            <button type="button" class="primary" onClick={() => actions.confirm()}>
              {said.confirm}
            </button>
            <button type="button" onClick={() => actions.decline()}>
              {t.confirmations.nothing}
            </button>
          </div>
        </>
      ) : (
        <h2 id="confirmation-title" class="unseen">
          {t.actions.title}
        </h2>
      )}
    </dialog>
  );
};

interface Words {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly list: ComponentChild;
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

const changeList = (ids: readonly string[], state: PaneState, t: PaneTexts): VNode => {
  const c = t.confirmations;
  const wanted = new Set(ids);
  const findings = (state.report?.findings ?? []).filter((finding) => wanted.has(finding.id));
  const severalSheets = (state.report?.sheets.length ?? 0) > 1;
  return (
    <div>
      <table class="proof">
        <caption class="unseen">{c.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{c.sheet}</th>
            <th scope="col" class="amount">
              {c.from}
            </th>
            <th scope="col" class="amount">
              {c.to}
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, listed).map((finding) => (
            <tr key={finding.id}>
              <th scope="row">{severalSheets ? `${finding.sheet} · ${finding.cell}` : finding.cell}</th>
              <td class="amount">{finding.read ?? ""}</td>
              <td class="amount">{finding.proposal?.shown ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {findings.length > listed ? <p class="quiet">{c.more(findings.length - listed)}</p> : null}
    </div>
  );
};
