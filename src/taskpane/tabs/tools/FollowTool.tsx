import type { VNode } from "preact";
import { Exact, formatAmount, type Unit } from "../../../amounts";
import { cellAddress } from "../../../tables/address";
import type { View } from "../../app/view";
import { Choice } from "../../parts/Choice";
import { EnvelopeFields, unitChoices } from "./EnvelopeFields";
import { columnChosen, columnsOf, LineFields } from "./LineFields";
import { chosenEnvelope } from "./planShares";
import type { ShareForm } from "./shareForm";

/** Following an envelope: what a column of lines has used of it. */
export const FollowTool = (view: View): VNode => {
  const { state, actions, t } = view;
  const form = state.shareForm;
  const set = (change: Partial<ShareForm>): void => actions.show({ shareForm: { ...form, ...change } });
  const envelope = chosenEnvelope(form);
  const column = form.lines?.columns.find((one) => one.column === form.key);
  return (
    <>
      <EnvelopeFields {...view} set={set} />
      <LineFields {...view} />
      {form.lines ? (
        <div class="pair">
          <Choice
            id="follow-column"
            label={t.tools.follow.column}
            value={String(form.key ?? "")}
            choices={columnsOf(form, view, t.tools.follow.choose)}
            onChoose={(value) => set({ key: columnChosen(value) })}
          />
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
      {envelope === undefined ? <p class="told bad">{t.tools.refused("envelope-unreadable", [])}</p> : null}
      {envelope && column ? <Use {...view} envelope={envelope} column={column} /> : null}
    </>
  );
};

interface UseProps extends View {
  readonly envelope: Exact;
  readonly column: NonNullable<ShareForm["lines"]>["columns"][number];
}

const Use = ({ state, t, envelope, column }: UseProps): VNode => {
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
