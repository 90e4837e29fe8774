import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { AuthorField } from "./AuthorField";
import { judgementWords } from "./judgementWords";
import type { View } from "./view";

/** What a person decides on a finding, with a reason and a name: said whole before it is kept in the workbook. */
export const JudgementDialog = (view: View): VNode => {
  const { state, actions, t } = view;
  const { judging } = state;
  const finding = state.report?.findings.find(({ id }) => id === judging?.id);
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  useLayoutEffect(() => {
    if (judging && !dialog.current?.open) dialog.current?.showModal();
    if (!judging) dialog.current?.close();
    setReason("");
  }, [judging]);
  const j = t.judgements;
  const words = judging && finding ? judgementWords(t, judging.kind, finding) : null;
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
      <h2 id="judgement-title">{words ? words.title(place) : t.actions.title}</h2>
      {judging && words ? (
        <>
          <p id="judgement-text">
            {words.text} {j.kept}
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
          {judging.kind === "withdraw" || judging.kind === "dropEnvelope" ? null : (
            <AuthorField {...view} within="judgement" />
          )}
          <div class="row">
            <button
              type="button"
              class="primary"
              aria-disabled={waits}
              onClick={() => waits || actions.keepJudgement(reason.trim())}
            >
              {words.confirm}
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
