import type { VNode } from "preact";
import type { Unit } from "../../../amounts";
import { columnLetters } from "../../../tables/address";
import type { View } from "../../app/view";
import { Choice, Typed } from "../../parts/Choice";
import { EnvelopeFields, unitChoices, type FormProps } from "./EnvelopeFields";
import { columnChosen, columnsOf, LineFields } from "./LineFields";
import { planShares } from "./planShares";
import { SharePreview } from "./SharePreview";
import { usualStep, type ShareForm, type ShareRule } from "./shareForm";

/** Sharing an envelope out: what, among whom, how; what it gives, before it is written. */
export const ShareTool = (view: View): VNode => {
  const { state, actions, t } = view;
  const set = (change: Partial<ShareForm>): void =>
    actions.show({ shareForm: { ...state.shareForm, ...change } });
  const plan = planShares(state.shareForm);
  return (
    <>
      <EnvelopeFields {...view} set={set} />
      <LineFields {...view} />
      {state.shareForm.lines ? <RuleFields {...view} set={set} /> : null}
      {plan.kind === "incomplete" ? <p class="quiet">{t.tools.missing[plan.missing]}</p> : null}
      {plan.kind === "refused" ? (
        <p class="told bad" role="status">
          {t.tools.refused(plan.problem, plan.cells)}
        </p>
      ) : null}
      {plan.kind === "ready" ? <SharePreview {...view} plan={plan} /> : null}
    </>
  );
};

const rules = ["keys", "links2007"] as const;

const RuleFields = ({ set, ...view }: FormProps): VNode => {
  const { state, t } = view;
  const form = state.shareForm;
  const byLinks = form.rule === "links2007";
  const free = form.lines?.free ?? 0;
  const freeHeading = form.lines?.columns.find(({ column }) => column === free)?.heading ?? "";
  return (
    <fieldset>
      <legend>{t.tools.how}</legend>
      <Choice
        id="share-rule"
        label={t.tools.rule}
        value={form.rule}
        choices={rules.map((rule) => ({ value: rule, label: t.tools.rules[rule] }))}
        onChoose={(rule) => set({ rule: rule as ShareRule })}
      />
      <Choice
        id="share-key"
        label={byLinks ? t.tools.links : t.tools.key}
        value={String(form.key ?? "")}
        choices={columnsOf(form, view, byLinks ? t.tools.choose : t.tools.equal)}
        onChoose={(value) => set({ key: columnChosen(value) })}
      />
      {byLinks ? (
        <Choice
          id="share-coefficient"
          label={t.tools.coefficient}
          value={String(form.coefficient ?? "")}
          choices={columnsOf(form, view, t.tools.noCoefficient)}
          onChoose={(value) => set({ coefficient: columnChosen(value) })}
        />
      ) : (
        <div class="pair">
          <Typed
            id="share-floor"
            label={t.tools.floor}
            value={form.floor}
            onType={(floor) => set({ floor })}
          />
          <Typed
            id="share-ceiling"
            label={t.tools.ceiling}
            value={form.ceiling}
            onType={(ceiling) => set({ ceiling })}
          />
        </div>
      )}
      <div class="pair">
        <Choice
          id="share-unit"
          label={t.tools.unit}
          value={form.unit}
          choices={unitChoices}
          onChoose={(unit) => set({ unit: unit as Unit })}
        />
        <Typed
          id="share-step"
          label={t.tools.step}
          value={form.step}
          hint={usualStep[form.unit].replace(".", state.separators.decimal)}
          onType={(step) => set({ step })}
        />
      </div>
      <Choice
        id="share-target"
        label={t.tools.target}
        value={String(form.target ?? "")}
        choices={columnsOf(
          form,
          view,
          t.tools.free(t.tools.columnNamed(columnLetters(free), freeHeading)),
        ).filter(({ value }) => value !== String(free))}
        onChoose={(value) => set({ target: columnChosen(value) })}
      />
    </fieldset>
  );
};
