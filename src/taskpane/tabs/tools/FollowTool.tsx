import type { VNode } from "preact";
import { Exact, formatAmount, type Unit } from "../../../amounts";
import { cellAddress, columnLetters } from "../../../tables/address";
import type { View } from "../../app/view";
import { Choice } from "../../parts/Choice";
import { EnvelopeFields, unitChoices } from "./EnvelopeFields";
import { everyColumn, followedEnvelopes, type FollowedEnvelope } from "./followedEnvelopes";
import { columnChosen, columnsOf, LineFields } from "./LineFields";
import { chosenEnvelope } from "./planShares";
import type { ShareForm } from "./shareForm";

/** Following an envelope: what a column of lines has used of it; on request, kept in the workbook for every later check. */
export const FollowTool = (view: View): VNode => {
  const { state, actions, t } = view;
  const form = state.shareForm;
  const set = (change: Partial<ShareForm>): void => actions.show({ shareForm: { ...form, ...change } });
  const isRow = form.source === "published" && form.column === everyColumn;
  const envelope = isRow ? undefined : chosenEnvelope(form);
  const followed = followedEnvelopes(form);
  const stated = followed.flatMap((one) => one.stated ?? []);
  const waits = state.writing || !state.ready;
  return (
    <>
      <EnvelopeFields {...view} set={set} takesRows />
      <LineFields {...view} />
      {form.lines ? (
        <div class="pair">
          {isRow ? null : (
            <Choice
              id="follow-column"
              label={t.tools.follow.column}
              value={String(form.key ?? "")}
              choices={columnsOf(form, view, t.tools.follow.choose)}
              onChoose={(value) => set({ key: columnChosen(value) })}
            />
          )}
          <Choice
            id="follow-unit"
            label={t.tools.unit}
            value={form.unit}
            choices={unitChoices}
            onChoose={(unit) => set({ unit: unit as Unit })}
          />
        </div>
      ) : null}
      {envelope === null ? <p class="quiet">{t.tools.missing.envelope}</p> : null}
      {envelope === undefined && !isRow ? (
        <p class="told bad">{t.tools.refused("envelope-unreadable", [])}</p>
      ) : null}
      {isRow && form.region !== "" && form.lines && followed.length === 0 ? (
        <p class="told bad">{t.tools.follow.noColumn}</p>
      ) : null}
      {followed.map((one) => (
        <Use key={one.column.column} {...view} {...one} isNamed={isRow} />
      ))}
      {stated.length > 0 ? (
        <div class="row">
          <button
            type="button"
            aria-disabled={waits}
            onClick={() => waits || actions.ask({ kind: "envelopes", envelopes: stated })}
          >
            {t.tools.follow.keep}
          </button>
        </div>
      ) : null}
    </>
  );
};

type UseProps = View & FollowedEnvelope & { readonly isNamed: boolean };

const Use = ({ state, t, envelope, column, isNamed }: UseProps): VNode => {
  const { unit } = state.shareForm;
  const used = column.amounts.reduce((sum, amount) => sum.plus(amount ?? 0), new Exact(0));
  const left = envelope.minus(used);
  const say = (amount: Exact, shown: Unit | "%" = unit, decimals?: number): string =>
    formatAmount(amount, {
      language: state.language,
      unit: shown,
      ...(decimals !== undefined && { decimals }),
    });
  const rows: readonly (readonly [string, string])[] = [
    [t.tools.preview.envelope, say(envelope)],
    [t.tools.follow.used, say(used)],
    ...(left.isNegative() ? [] : [[t.tools.follow.left, say(left)] as const]),
    ...(envelope.isZero()
      ? []
      : [[t.tools.follow.share, say(used.div(envelope).times(100), "%", 1)] as const]),
  ];
  return (
    <section aria-live="polite">
      {isNamed ? <h4>{t.tools.columnNamed(columnLetters(column.column), column.heading)}</h4> : null}
      {left.isNegative() ? (
        <p class="told bad">
          <strong>{`${t.tools.follow.exceeded} ${say(left.abs())}`}</strong>
        </p>
      ) : null}
      <dl class="sums">
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="amount">{amount}</dd>
          </div>
        ))}
      </dl>
      {column.unreadable.length > 0 ? (
        <p class="quiet">
          {t.tools.follow.unread(
            column.unreadable.length,
            column.unreadable.map((row) => cellAddress(row, column.column)).join(", "),
          )}
        </p>
      ) : null}
    </section>
  );
};
