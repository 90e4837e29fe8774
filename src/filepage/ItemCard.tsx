import type { VNode } from "preact";
import type { FilePageTexts } from "../messages/filePage";
import { typeset } from "../messages/typography";
import type { Language } from "../messages/language";
import { ReportFrame } from "./ReportFrame";
import { saveReport, type Form } from "./saveReport";
import type { Item } from "./state";

export interface ItemProps {
  readonly item: Item;
  readonly isOnly: boolean;
  readonly t: FilePageTexts;
  readonly language: Language;
  readonly leave: (item: Item) => void;
  readonly resume: (item: Item) => void;
  readonly remove: (item: Item) => void;
}

const forms: readonly Form[] = ["html", "xlsx", "json"];

/** One file with what is known of it: waiting, being read, refused, or its verdict and its report. */
export const ItemCard = (props: ItemProps): VNode => {
  const { item, t, remove } = props;
  const isBusy = item.status === "working" || item.status === "waiting";
  return (
    <article class={`item ${toneOf(item)}`} aria-busy={isBusy}>
      <header>
        <h3>{item.title}</h3>
        {isBusy ? null : (
          <button
            type="button"
            class="quiet"
            aria-label={`${t.remove} ${item.title}`}
            onClick={() => remove(item)}
          >
            {t.remove}
          </button>
        )}
      </header>
      <Body {...props} />
    </article>
  );
};

const toneOf = ({ status, result }: Item): string =>
  status !== "done" || !result ? "neutral" : result.kind === "refused" ? "bad" : result.tone;

const Body = ({ item, isOnly, t, language, leave, resume }: ItemProps): VNode => {
  const { result, status, step } = item;
  const set = (text: string): string => typeset(text, language);
  if (status === "waiting") return <p class="quiet-text">{t.waiting}</p>;
  if (status === "working")
    return (
      <div class="row">
        <p role="status">
          {t.phases[step?.phase ?? "reading"]}
          {step && step.sheet !== "" ? ` : ${set(t.sheetOf(step.sheet, step.index, step.sheets))}` : "…"}
        </p>
        <progress
          aria-label={t.phases[step?.phase ?? "reading"]}
          max={1}
          {...(step && step.sheets > 0 ? { value: step.index / step.sheets } : {})}
        />
        <button type="button" onClick={() => leave(item)}>
          {t.leave}
        </button>
      </div>
    );
  if (status === "left" || !result)
    return (
      <div class="row">
        <p>{t.left}</p>
        <button type="button" onClick={() => resume(item)}>
          {t.again}
        </button>
      </div>
    );
  if (result.kind === "refused")
    return (
      <p class="verdict bad" role="alert">
        {set(`${t.refused} ${result.sentence}`)}
      </p>
    );
  const label = item.kind === "check" ? t.report : t.comparison;
  return (
    <>
      <p class={`verdict ${result.tone}`} role="status">
        {result.verdict}
      </p>
      <div class="row">
        <span id={`save-${item.id}`}>{set(t.save)}</span>
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            aria-describedby={`save-${item.id}`}
            onClick={() => saveReport(item, result, form)}
          >
            {t.forms[form]}
          </button>
        ))}
      </div>
      <details open={isOnly}>
        <summary>{label}</summary>
        <ReportFrame html={result.html} label={`${label}, ${item.title}`} />
      </details>
    </>
  );
};
