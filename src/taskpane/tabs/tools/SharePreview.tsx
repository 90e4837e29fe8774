import type { VNode } from "preact";
import type { Rational } from "../../../allocation/rational";
import { Exact, formatAmount } from "../../../amounts";
import { cellAddress } from "../../../tables/address";
import type { View } from "../../app/view";
import type { SharePlan } from "./planShares";

type Ready = Extract<SharePlan, { readonly kind: "ready" }>;
type PreviewProps = View & { readonly plan: Ready };

/** Decimals of a step: two for a cent. */
const decimalsOf = (step: Rational): number => new Exact(step.toDecimal()).decimalPlaces();

/** What the shares would be, line by line, with what is left or overrun; then how to write them. */
export const SharePreview = ({ plan, ...view }: PreviewProps): VNode => {
  const { state, t } = view;
  const { outcome, step, unit } = plan;
  const { lines } = state.shareForm;
  const decimals = decimalsOf(step);
  const p = t.tools.preview;
  const say = (value: Rational, places: number, shownUnit: typeof unit | null = null): string =>
    formatAmount(new Exact(value.toDecimal()), {
      decimals: places,
      language: state.language,
      unit: shownUnit,
    });
  const bounds = p.bounds(
    outcome.shares.filter(({ bound }) => bound === "floor").length,
    outcome.shares.filter(({ bound }) => bound === "ceiling").length,
  );
  return (
    <section aria-labelledby="share-preview">
      <h3 id="share-preview">{p.title}</h3>
      <Outcome {...view} plan={plan} />
      <dl class="sums">
        <div>
          <dt>{p.envelope}</dt>
          <dd class="amount">{say(plan.envelope, Math.max(decimals, 0), unit)}</dd>
        </div>
        <div>
          <dt>{p.shared}</dt>
          <dd class="amount">{say(outcome.shared, decimals, unit)}</dd>
        </div>
        {plan.base === null ? null : (
          <div>
            <dt>{p.base}</dt>
            <dd class="amount">{say(plan.base, decimals + 2, unit)}</dd>
          </div>
        )}
      </dl>
      {lines && lines.hidden.length > 0 ? (
        <p class="told">{t.tools.linesHidden(lines.hidden.length)}</p>
      ) : null}
      {bounds === "" ? null : <p class="quiet">{bounds}</p>}
      <div class="changes" tabindex={0} role="group" aria-label={p.title}>
        <table class="proof shares">
          <thead>
            <tr>
              <th scope="col">{p.line}</th>
              <th scope="col" class="amount">
                {p.exact}
              </th>
              <th scope="col" class="amount">
                {p.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines?.rows.map(({ row, label }, i) => {
              const share = outcome.shares[i];
              return share ? (
                <tr key={row}>
                  <th scope="row">{label}</th>
                  <td class="amount" data-name={p.exact}>
                    {say(share.exact, decimals + 2)}
                    {share.bound ? <span class="quiet">{p.bound[share.bound]}</span> : null}
                  </td>
                  <td class="amount" data-name={p.share}>
                    {say(share.amount, decimals)}
                    {share.amount.equals(share.exact) ? null : (
                      <span class="quiet">
                        {p.rounding(say(share.amount.minus(share.exact), decimals + 2))}
                      </span>
                    )}
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
      <WriteButtons {...view} plan={plan} />
    </section>
  );
};

/** One sentence: spent exactly, overrun, or what is left and why. */
const Outcome = ({ state, t, plan: { outcome, base, unit } }: PreviewProps): VNode => {
  const p = t.tools.preview;
  const amount = formatAmount(new Exact(outcome.rest.absolute().toDecimal()), {
    language: state.language,
    unit,
  });
  const said = {
    floors: base === null ? p.overrun(amount) : p.overrunLinks(amount),
    ceilings: base === null ? p.rest(amount) : p.restLinks(amount),
    step: p.restStep(amount),
  };
  return (
    <p class={outcome.reason === "floors" ? "told bad" : "told"} role="status">
      {outcome.reason === null ? p.closes : said[outcome.reason]}
    </p>
  );
};

const WriteButtons = ({ state, actions, t, plan: { outcome, step, formulas } }: PreviewProps): VNode => {
  const { lines, target } = state.shareForm;
  const column = target ?? lines?.free ?? 0;
  const waits = !state.ready || state.writing;
  const decimals = decimalsOf(step);
  const ask = (entries: readonly (number | string)[], form: "formulas" | "values"): void =>
    actions.askShares(
      {
        sheet: lines?.sheet ?? "",
        cells: (lines?.rows ?? []).map(({ row }) => cellAddress(row, column)),
        entries,
        format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
      },
      form,
    );
  const noFormula = formulas === null || state.lacking.has("customFunctions");
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={waits || noFormula}
          aria-describedby={noFormula ? "no-formulas" : undefined}
          onClick={() => waits || noFormula || ask(formulas, "formulas")}
        >
          {t.tools.writeFormulas}
        </button>
        <button
          type="button"
          aria-disabled={waits}
          onClick={() =>
            waits ||
            ask(
              outcome.shares.map(({ amount }) => Number(amount.toDecimal())),
              "values",
            )
          }
        >
          {t.tools.writeValues}
        </button>
      </div>
      {noFormula ? (
        <p class="quiet" id="no-formulas">
          {t.tools.noFormulas}
        </p>
      ) : null}
    </>
  );
};
