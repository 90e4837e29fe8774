import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { View } from "./view";

/** What a person decides on a finding, with a reason and a name: said whole before it is kept in the workbook. */
export const JudgementDialog = ({ state, actions, t }: View): VNode => {
  const { judging } = state;
  const finding = state.report?.findings.find(({ id }) => id === judging?.id);
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState("");
  useLayoutEffect(() => {
    if (judging && !dialog.current?.open) dialog.current?.showModal();
    if (!judging) dialog.current?.close();
    setReason("");
  }, [judging]);
  const j = t.judgements;
  const asksReason = judging?.kind === "accept";
  const waits = asksReason && reason.trim() === "";
  const place = finding ? `${finding.sheet}!${finding.cell}` : "";
  return (
    <dialog
      ref={dialog}
      id="judgement"
      aria-labelledby="judgement-title"
      aria-describedby="judgement-text"
      onCancel={(event) => {
        event.preventDefault();
        actions.judge(null);
      }}
    >
      <h2 id="judgement-title">{judging ? j[judging.kind].title(place) : t.actions.title}</h2>
      {judging && finding ? (
        <>
          <p id="judgement-text">
            {j[judging.kind].text} {j.kept}
          </p>
          {asksReason ? (
            <div class="field">
              <label for="judgement-reason">{j.reason}</label>
              <textarea
                id="judgement-reason"
                rows={3}
                required
                value={reason}
                onInput={({ currentTarget: { value } }) => setReason(value)}
              />
            </div>
          ) : null}
          {judging.kind === "withdraw" ? null : (
            <div class="field">
              <label for="judgement-author">{j.author}</label>
              <input
                id="judgement-author"
                type="text"
                autocomplete="name"
                value={author}
                onInput={({ currentTarget: { value } }) => setAuthor(value)}
              />
            </div>
          )}
          <div class="row">
            <button
              type="button"
              class="primary"
              aria-disabled={waits}
              onClick={() => waits || actions.keepJudgement(reason.trim(), author.trim())}
            >
              {j[judging.kind].confirm}
            </button>
            <button type="button" onClick={() => actions.judge(null)}>
              {t.confirmations.nothing}
            </button>
          </div>
        </>
      ) : null}
    </dialog>
  );
};
