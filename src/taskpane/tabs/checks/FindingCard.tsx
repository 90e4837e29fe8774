import { isStale } from "./isStale";
import type { PaneFinding } from "./paneReport";
import type { VNode, ComponentChild } from "preact";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";
import { ProofTable } from "./ProofTable";
import type { View } from "../../app/view";

/** One finding: a line that opens on its evidence and selects its cell in Excel. */
export const FindingCard = ({ finding, ...view }: View & { readonly finding: PaneFinding }): VNode => {
  const { state, actions, t } = view;
  const open = state.openFinding === finding.id;
  const stale = isStale(finding, state.changes);
  const severalSheets = (state.report?.sheets.length ?? 0) > 1;
  return (
    <li class={`finding ${finding.severity}${open ? " open" : ""}`}>
      <button
        type="button"
        class="finding-head"
        id={`finding-${finding.id}`}
        aria-expanded={open}
        aria-controls={open ? `detail-${finding.id}` : undefined}
        onClick={() => actions.toggleFinding(finding.id)}
        onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
      >
        <Icon name={finding.severity} />
        <span class="finding-text">
          <span class="unseen">{`${t.findings.severity[finding.severity]} : `}</span>
          <span class="finding-title">{finding.title}</span>
          <span class="finding-place">
            {severalSheets ? `${finding.sheet} · ${finding.cell}` : finding.cell}
            {finding.place ? ` · ${finding.place}` : null}
            {stale ? <span class="stale-mark">{t.stale.mark}</span> : null}
          </span>
        </span>
        {finding.gap ? <span class="finding-gap">{finding.gap}</span> : null}
      </button>
      {open ? <Detail {...view} finding={finding} stale={stale} /> : null}
    </li>
  );
};

/** The cells of a finding that groups several, as far as one line goes. */
const listed = ({ cell, cells }: PaneFinding): string =>
  cells.length <= 1 ? cell : cells.slice(0, 12).join(", ") + (cells.length > 12 ? "…" : "");

const Detail = ({
  state,
  actions,
  t,
  finding,
  stale,
}: View & { readonly finding: PaneFinding; readonly stale: boolean }): VNode => {
  const entry = (name: string, value: ComponentChild): ComponentChild =>
    value ? [<dt key={`name-${name}`}>{name}</dt>, <dd key={`value-${name}`}>{value}</dd>] : null;
  const { proposal, formula } = finding;
  const blocked = stale || state.writing || state.report?.protectedSheets.includes(finding.sheet);
  return (
    <div class="detail" id={`detail-${finding.id}`}>
      <p>{finding.sentence}</p>
      <dl class="figures">
        {entry(t.findings.where, `${finding.sheet} · ${finding.cause ? finding.cell : listed(finding)}`)}
        {entry(t.findings.read, finding.read)}
        {entry(t.findings.expected, finding.expected)}
        {entry(t.findings.gap, finding.gap)}
        {entry(t.findings.tolerance, finding.tolerance)}
        {entry(t.findings.cause, finding.cause)}
        {entry(
          t.findings.suspects,
          finding.suspects.length > 0 &&
            finding.suspects.map((cell) => (
              <button
                key={cell}
                type="button"
                class="cell-link"
                onClick={() => actions.select(finding.sheet, cell)}
              >
                {cell}
              </button>
            )),
        )}
        {entry(t.findings.code, <code>{finding.code}</code>)}
      </dl>
      <ProofTable t={t} proofs={finding.proofs} />
      {formula ? (
        <p class="copyable">
          <span class="label">{t.findings.formula}</span>
          <code>{formula}</code>
          <button type="button" onClick={() => actions.copy(formula)}>
            {t.findings.copy}
          </button>
        </p>
      ) : null}
      <div class="row">
        {proposal ? (
          <button
            type="button"
            class="primary"
            aria-disabled={Boolean(blocked)}
            onClick={() => blocked || actions.ask({ kind: "apply", ids: [finding.id] })}
          >
            {t.findings.apply(proposal.shown)}
          </button>
        ) : null}
        <button type="button" onClick={() => actions.select(finding.sheet, finding.cell)}>
          {t.findings.goTo}
        </button>
      </div>
    </div>
  );
};
