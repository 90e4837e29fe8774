import type { VNode } from "preact";
import type { JudgementKind } from "../../host/paneHost";
import { judgementWords } from "../../app/judgementWords";
import type { View } from "../../app/view";
import type { PaneFinding } from "./paneReport";

/**
 * What a person may decide on a finding: accept it with a reason, say that the cell is no total, or of what it is one,
 * leave an envelope. */
export const JudgementButtons = ({
  state,
  actions,
  t,
  finding,
}: View & { readonly finding: PaneFinding }): VNode => {
  const waits = state.writing || state.phase.kind === "running";
  const button = (kind: JudgementKind): VNode => (
    <button
      key={kind}
      type="button"
      class="subtle"
      aria-disabled={waits}
      onClick={() => waits || actions.judge({ kind, id: finding.id })}
    >
      {judgementWords(t, kind, finding).button}
    </button>
  );
  if (finding.accepted)
    return (
      <div class="acceptance">
        <p>
          <strong>{t.findings.lead(t.judgements.accepted)}</strong>
          {finding.accepted.reason}
          <span class="quiet">{` ${[finding.accepted.author, finding.accepted.date].filter(Boolean).join(", ")}`}</span>
        </p>
        {button("withdraw")}
      </div>
    );
  const isTotal = finding.code.startsWith("TOTAL-");
  return (
    <div class="row tight judgements">
      {finding.code === "ENVELOPPE-RESTE" || finding.code === "ENVELOPPE-PERDUE" ? null : button("accept")}
      {finding.envelope === null ? null : button("dropEnvelope")}
      {isTotal ? button("notTotal") : null}
      {isTotal ? button("totalOf") : null}
    </div>
  );
};
