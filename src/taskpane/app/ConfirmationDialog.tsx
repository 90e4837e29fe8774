import type { ComponentChild, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isWorthShowing } from "../../reports/isWorthShowing";
import { cellMarks, type MarkKind } from "../host/cellMarks";
import { AuthorField } from "./AuthorField";
import { ChangeTable } from "./ChangeTable";
import type { Confirmation } from "./state";
import type { View } from "./view";

/** Says all that a write will do, and asks. Always in the page; shown when there is something to ask. */
export const ConfirmationDialog = (view: View): VNode => {
  const { state, actions, t } = view;
  const asked = state.confirmation;
  const said = asked && words(asked, view);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked) dialog.current?.close();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      id="confirmation"
      aria-labelledby="confirmation-title"
      aria-describedby="confirmation-text"
      onCancel={(event) => {
        event.preventDefault();
        actions.decline();
      }}
    >
      <h2 id="confirmation-title">{said?.title ?? t.actions.title}</h2>
      {said ? (
        <>
          <div id="confirmation-text">
            <p>{said.text}</p>
            {said.list}
          </div>
          {asked && isSigned(asked) ? <AuthorField {...view} within="confirmation" /> : null}
          <div class="row">
            <button type="button" class="primary" autofocus onClick={() => actions.confirm()}>
              {said.confirm}
            </button>
            <button type="button" onClick={() => actions.decline()}>
              {t.confirmations.nothing}
            </button>
          </div>
        </>
      ) : null}
    </dialog>
  );
};

/** What is written with the name of who asked. */
const isSigned = ({ kind }: Confirmation): boolean =>
  kind === "apply" || kind === "controlSheet" || kind === "envelopes";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly list?: ComponentChild;
}

const words = (asked: Confirmation, { state, t }: View): Words => {
  const c = t.confirmations;
  const { report } = state;
  switch (asked.kind) {
    case "annex": {
      const { title, text } = c.annex[asked.form];
      return asked.sheets.length > 1
        ? {
            title: title(asked.title),
            text: c.annex.several(asked.sheets),
            confirm: c.annex.confirmSeveral(asked.sheets.length),
          }
        : { title: title(asked.title), text, confirm: c.annex.confirm };
    }
    case "apply": {
      const wanted = new Set(asked.ids);
      const findings = report?.findings.filter(({ id }) => wanted.has(id)) ?? [];
      const namesSheet = (report?.sheets.length ?? 0) > 1;
      const rows = findings.map(({ sheet, cell, read, proposal }) => ({
        place: namesSheet ? `${sheet} · ${cell}` : cell,
        from: read ?? "",
        to: proposal?.shown ?? "",
        note: proposal?.formula ? c.overFormula(proposal.formula) : null,
      }));
      return {
        title: c.apply.title(asked.ids.length),
        text: c.apply.text,
        confirm: c.apply.confirm(asked.ids.length),
        list: <ChangeTable t={t} rows={rows} />,
      };
    }
    case "insert": {
      const { formula, over } = asked;
      const rows = [{ place: over.cell, from: over.held ?? "", to: formula, note: null }];
      return {
        title: c.insert.title(over.cell),
        text: c.insert.text(`${over.sheet}!${over.cell}`, formula),
        confirm: c.insert.confirm,
        list: <ChangeTable t={t} rows={rows} />,
      };
    }
    case "shares": {
      const rows = asked.over.map(({ cell, held, entry }) => ({
        place: cell,
        from: held,
        to: entry,
        note: null,
      }));
      return {
        title: c.shares.title(asked.count, asked.range),
        text: c.shares.text(asked.form, asked.over.length),
        confirm: c.shares.confirm(asked.count),
        list: rows.length > 0 ? <ChangeTable t={t} rows={rows} /> : null,
      };
    }
    case "envelopes": {
      const count = asked.envelopes.length;
      return {
        title: c.envelopes.title(count),
        text: `${c.envelopes.text(count)} ${t.judgements.kept}`,
        confirm: c.envelopes.confirm,
        list: (
          <ul>
            {asked.envelopes.map(({ sheet, cells, heading, label }) => (
              <li key={cells[0]}>{c.envelopes.item(`${sheet}!${cells.join(", ")}`, heading, label)}</li>
            ))}
          </ul>
        ),
      };
    }
    case "highlight": {
      const marks = report ? cellMarks(report) : [];
      const of = (kind: MarkKind): number => marks.filter((mark) => mark.kind === kind).length;
      return {
        ...c.highlight,
        text: c.highlight.text(of("culprit"), of("wrongTotal"), of("warning"), of("info")),
      };
    }
    case "controlSheet":
      return {
        ...c.controlSheet,
        text: c.controlSheet.text(
          report?.findings.filter(({ accepted }) => accepted === null).length ?? 0,
          report?.tables.filter(({ counts, culprits }) => isWorthShowing(counts, culprits)).length ?? 0,
        ),
      };
    case "undo":
      return { ...c.undo, text: c.undo.text(state.undoable) };
    default:
      return c[asked.kind];
  }
};
