import type { VNode } from "preact";
import { Exact, formatAmount, type Unit } from "../../../amounts";
import type { View } from "../../app/view";
import { Choice, Typed } from "../../parts/Choice";
import { everyColumn } from "./followedEnvelopes";
import { annexChoices, columnChoices, publishedEnvelope, regionChoices } from "./publishedEnvelopes";
import type { ShareForm } from "./shareForm";

const sources = ["cell", "published", "amount"] as const;
export const unitChoices = (["€", "k€", "M€"] as const).map((unit) => ({ value: unit, label: unit }));

export type FormProps = View & {
  readonly set: (change: Partial<ShareForm>) => void;
  /** May all the columns of a row be taken at once? */
  readonly takesRows?: boolean;
};

/** Where the envelope comes from: a cell, a published annex, an amount. */
export const EnvelopeFields = ({ set, takesRows = false, ...view }: FormProps): VNode => {
  const { state, t } = view;
  const { source } = state.shareForm;
  return (
    <fieldset>
      <legend>{t.tools.envelope}</legend>
      <div class="segments" role="group" aria-label={t.tools.envelope}>
        {sources.map((one) => (
          <button key={one} type="button" aria-pressed={source === one} onClick={() => set({ source: one })}>
            {t.tools.sources[one]}
          </button>
        ))}
      </div>
      {source === "cell" ? <CellSource {...view} set={set} /> : null}
      {source === "published" ? <PublishedSource {...view} set={set} takesRows={takesRows} /> : null}
      {source === "amount" ? (
        <Typed
          id="envelope-amount"
          label={t.tools.amount}
          value={state.shareForm.typed}
          onType={(typed) => set({ typed })}
        />
      ) : null}
      {source === "published" ? null : (
        <Choice
          id="envelope-unit"
          label={t.tools.envelopeUnit}
          value={state.shareForm.envelopeUnit}
          choices={unitChoices}
          onChoose={(unit) => set({ envelopeUnit: unit as Unit })}
        />
      )}
    </fieldset>
  );
};

const CellSource = ({ state, actions, t }: FormProps): VNode => {
  const { cell, envelopeUnit } = state.shareForm;
  const waits = !state.ready;
  return (
    <>
      <div class="row">
        <button type="button" aria-disabled={waits} onClick={() => waits || actions.takeEnvelopeCell()}>
          {t.tools.takeCell}
        </button>
      </div>
      {cell ? (
        <p class={cell.amount === null ? "told bad" : "told"} aria-live="polite">
          {cell.amount === null
            ? t.tools.cellHoldsNothing(`${cell.sheet}!${cell.cell}`)
            : t.tools.cellHolds(
                `${cell.sheet}!${cell.cell}`,
                cell.label,
                formatAmount(new Exact(cell.amount), { language: state.language, unit: envelopeUnit }),
              )}
        </p>
      ) : null}
    </>
  );
};

const PublishedSource = ({ state, t, set, takesRows }: FormProps): VNode => {
  const { annex, region } = state.shareForm;
  const isRow = state.shareForm.column === everyColumn;
  const column = isRow && !takesRows ? "" : state.shareForm.column;
  const found = publishedEnvelope(annex, region, column);
  const none = { value: "", label: t.tools.choose };
  const named = (labels: readonly string[]) => [none, ...labels.map((label) => ({ value: label, label }))];
  return (
    <>
      <Choice
        id="envelope-annex"
        label={t.tools.annex}
        value={annex}
        choices={named(annexChoices())}
        onChoose={(value) => set({ annex: value, region: "", column: "" })}
      />
      {annex === "" ? null : (
        <>
          <Choice
            id="envelope-region"
            label={t.tools.region}
            value={region}
            choices={named(regionChoices(annex))}
            onChoose={(value) => set({ region: value })}
          />
          <Choice
            id="envelope-column"
            label={t.tools.column}
            value={column}
            choices={[
              none,
              ...(takesRows ? [{ value: everyColumn, label: t.tools.follow.everyColumn }] : []),
              ...columnChoices(annex),
            ]}
            onChoose={(value) => set({ column: value, ...ruleOf(annex, value) })}
          />
        </>
      )}
      {region !== "" && column !== "" && !isRow ? (
        <p class={found ? "told" : "told bad"} aria-live="polite">
          {found
            ? t.tools.publishedAmount(
                formatAmount(found.amount, { language: state.language, unit: found.unit }),
              )
            : t.tools.nothingPublished}
        </p>
      ) : null}
    </>
  );
};

/** The envelope P of 2007 has rules of its own. */
const ruleOf = (annex: string, column: string): Partial<ShareForm> => {
  const isP = annex === "FMESPP 2007" && columnChoices(annex)[Number(column)]?.label.startsWith("P ");
  return { rule: isP ? "links2007" : "keys" };
};
