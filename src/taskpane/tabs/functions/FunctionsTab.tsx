import type { FunctionEntry } from "../../host/paneHost";
import { fold } from "../checks/keptFindings";
import type { VNode } from "preact";
import { SearchField, SelectField } from "../../parts/Fields";
import { FunctionCard } from "./FunctionCard";
import type { View } from "../../app/view";

/** The tab *Fonctions*: search the catalogue, read a function, insert a call; freeze formulas before the workbook leaves. */
export const FunctionsTab = (view: View): VNode => {
  const { state, actions, t } = view;
  if (state.functions.kind !== "ready") return <p class="quiet">{t.functions.loading}</p>;
  const entries = state.functions.items;
  const families = [...new Set(entries.map((entry) => entry.family))];
  const kept = entries.filter(
    (entry) =>
      (state.functionFamily === "" || entry.family === state.functionFamily) &&
      matches(entry, state.functionSearch),
  );
  return (
    <>
      <h2 class="unseen">{t.tabs.functions}</h2>
      <div class="filters" role="search" aria-label={t.functions.search}>
        {state.lacking.has("customFunctions") ? <p class="banner">{t.functions.lacking}</p> : null}
        <SearchField
          id="function-search"
          label={t.functions.search}
          hint={t.functions.searchHint}
          value={state.functionSearch}
          onSearch={(text) => actions.show({ functionSearch: text })}
        />
        <SelectField
          id="function-family"
          label={t.functions.family}
          all={t.functions.allFamilies}
          choices={families}
          value={state.functionFamily}
          onChoose={(one) => actions.show({ functionFamily: one })}
        />
        <p class="quiet" aria-live="polite">
          {t.functions.count(kept.length, entries.length)}
        </p>
      </div>
      {kept.length > 0 ? (
        <ul class="finding-list">
          {kept.map((entry) => (
            <FunctionCard key={entry.id} {...view} entry={entry} />
          ))}
        </ul>
      ) : (
        <p>{t.functions.none}</p>
      )}
      <Sending {...view} />
    </>
  );
};

const matches = (entry: FunctionEntry, search: string): boolean => {
  const text = fold(
    [
      entry.id,
      entry.id.replaceAll(".", " "),
      entry.description,
      ...entry.sources,
      ...entry.arguments.map(({ name }) => name),
    ].join(" "),
  );
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const Sending = ({ state, actions, t }: View): VNode => {
  const waits = !state.ready || state.writing;
  const button = (name: string, kind: "freeze" | "restore"): VNode => (
    <button type="button" aria-disabled={waits} onClick={() => waits || actions.ask({ kind })}>
      {name}
    </button>
  );
  return (
    <section class="card" aria-labelledby="sending">
      <h2 id="sending">{t.functions.sending}</h2>
      <p class="quiet">{t.functions.sendingText}</p>
      <div class="row">
        {button(t.actions.freeze, "freeze")}
        {button(t.actions.restore, "restore")}
      </div>
    </section>
  );
};
