import { isStale } from "./isStale";
import type { FindingGroup } from "./groupFindings";
import { kindOf, type PaneFinding } from "./paneReport";
import type { VNode, ComponentChild } from "preact";
import { Icon } from "../../parts/Icon";
import { JudgementButtons } from "./JudgementButtons";
import { moveFocus } from "../../parts/moveFocus";
import { ProofTable } from "./ProofTable";
import { useInSight } from "../../app/keptPlace";
import type { View } from "../../app/view";

interface CardProps extends View {
  readonly group: FindingGroup;
  /** Under the heading of its row, the place need not be said again. */
  readonly isInRow?: boolean;
}

/** Places of a group named on its line; the others are in its detail. */
const placesNamed = 3;

/** One thing to say: a line that opens on its evidence and selects its cell in Excel. */
export const FindingCard = ({ group, isInRow = false, ...view }: CardProps): VNode => {
  const { state, actions, t } = view;
  const { first, findings, id } = group;
  const kind = kindOf(first);
  const open = state.openFinding === id;
  const inSight = useInSight(open);
  const stale = findings.some((finding) => isStale(finding, state.changes));
  return (
    <li ref={inSight} class={`finding ${kind}${open ? " open" : ""}`}>
      <button
        type="button"
        class="finding-head"
        id={`finding-${id}`}
        aria-expanded={open}
        aria-controls={open ? `detail-${id}` : undefined}
        onClick={() => actions.toggleFinding(id)}
        onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
      >
        <Icon name={kind} />
        <span class="finding-text">
          <span class="unseen">{t.findings.lead(t.findings.severity[kind])}</span>
          <span class="finding-title">{first.title}</span>
          <span class="finding-place">
            {placeOf(group, view, isInRow)}
            {first.accepted ? <span class="accepted-mark">{t.judgements.accepted}</span> : null}
            {stale ? <span class="stale-mark">{t.stale.mark}</span> : null}
          </span>
        </span>
        {first.gap ? <span class="finding-gap">{first.gap}</span> : null}
      </button>
      {open ? <Detail {...view} finding={first} group={group} stale={stale} /> : null}
    </li>
  );
};

const placeOf = ({ first, findings }: FindingGroup, { state, t }: View, isInRow: boolean): string => {
  const severalSheets = (state.report?.sheets.length ?? 0) > 1;
  const cellOf = ({ sheet, cell }: PaneFinding): string =>
    severalSheets && !isInRow ? `${sheet} · ${cell}` : cell;
  if (findings.length > 1) {
    const named = findings.slice(0, placesNamed).map(cellOf).join(", ");
    return t.findings.places(findings.length, findings.length > placesNamed ? `${named}…` : named);
  }
  return isInRow ? first.cell : [cellOf(first), first.place].filter(Boolean).join(" · ");
};

/** The cells of a finding that groups several, as far as one line goes. */
const listed = ({ cell, cells }: PaneFinding): string =>
  cells.length <= 1 ? cell : cells.slice(0, 12).join(", ") + (cells.length > 12 ? "…" : "");

interface DetailProps extends View {
  readonly finding: PaneFinding;
  readonly group: FindingGroup;
  readonly stale: boolean;
}

const Detail = ({ state, actions, t, finding, group, stale }: DetailProps): VNode => {
  const entry = (name: string, value: ComponentChild): ComponentChild =>
    value ? [<dt key={`name-${name}`}>{name}</dt>, <dd key={`value-${name}`}>{value}</dd>] : null;
  const { proposal, formula } = finding;
  const blocked = stale || state.writing || proposal?.isLocked;
  return (
    <div class="detail" id={`detail-${group.id}`}>
      <p>{finding.sentence}</p>
      <dl class="figures">
        {entry(
          t.findings.where,
          group.findings.length > 1
            ? group.findings.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  class="cell-link"
                  onClick={() => actions.goTo(one.sheet, one.cell)}
                >
                  {`${one.sheet} · ${listed(one)}`}
                </button>
              ))
            : `${finding.sheet} · ${finding.cause ? finding.cell : listed(finding)}`,
        )}
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
                onClick={() => actions.goTo(finding.sheet, cell)}
              >
                {cell}
              </button>
            )),
        )}
        {entry(t.findings.notes, finding.notes.length > 0 && finding.notes.join("\n"))}
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
        <button type="button" onClick={() => actions.goTo(finding.sheet, finding.cell)}>
          {t.findings.goTo}
        </button>
      </div>
      {proposal?.isLocked ? <p class="quiet">{t.findings.locked}</p> : null}
      <JudgementButtons state={state} actions={actions} t={t} finding={finding} />
    </div>
  );
};
