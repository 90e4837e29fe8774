import type { VNode } from "preact";
import type { View } from "../../app/view";
import type { FunctionEntry } from "../../host/paneHost";
import { SearchField, SelectField } from "../../parts/Fields";
import { ExplainButton } from "../../explanation/ExplainButton";
import { FunctionCard } from "./FunctionCard";
import { searchFunctions } from "./searchFunctions";

/** The tab *Fonctions*: search the catalogue, read a function, insert a call; freeze formulas before the workbook leaves. */
export const FunctionsTab = (view: View): VNode => {
  const { state, actions, t } = view;
  if (state.functions.kind !== "ready") return <p class="quiet">{t.functions.loading}</p>;
  const entries = state.functions.items;
  const families = [...new Set(entries.map((entry) => entry.family))];
  const kept = searchFunctions(entries, state.functionSearch).filter(
    (entry) => state.functionFamily === "" || entry.family === state.functionFamily,
  );
  return (
    <>
      <h2 class="unseen">{t.tabs.functions}</h2>
      <ExplainButton {...view} />
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
      {kept.length === 0 ? <p>{t.functions.none}</p> : <Entries {...view} kept={kept} />}
      <Sending {...view} />
    </>
  );
};

/** By family as long as nothing is searched; a search gives the best first, whatever the family. */
const Entries = ({ kept, ...view }: View & { readonly kept: readonly FunctionEntry[] }): VNode => {
  const isSearched = view.state.functionSearch.trim() !== "";
  const families = isSearched ? [null] : [...new Set(kept.map(({ family }) => family))];
  return (
    <>
      {families.map((family) => (
        <section key={family} aria-label={family ?? view.t.tabs.functions}>
          {family === null ? null : <h3>{family}</h3>}
          <ul class="finding-list">
            {kept
              .filter((entry) => family === null || entry.family === family)
              .map((entry) => (
                <FunctionCard key={entry.id} {...view} entry={entry} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
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
