import type { VNode } from "preact";
import type { View } from "../../app/view";
import type { CircularEntry } from "../../host/paneHost";
import { SearchField } from "../../parts/Fields";
import { makeSearch } from "../../parts/search";

type Parameter = CircularEntry["parameters"][number];

const known = new WeakMap<readonly Parameter[], (typed: string) => readonly number[]>();

const searchIn = (parameters: readonly Parameter[]): ((typed: string) => readonly number[]) => {
  const made =
    known.get(parameters) ??
    makeSearch(parameters.map(({ key, label, source }) => ({ name: label, title: key, text: source })));
  known.set(parameters, made);
  return made;
};

/** What a formula can use comes before references and dates of publication. */
const isAmount = ({ value }: Parameter): boolean => /[€%]/.test(value);

/** What a text fixes, section by section; all of it is there, and what is searched comes best first. */
export const ParameterList = ({
  parameters,
  ...view
}: View & { readonly parameters: readonly Parameter[] }): VNode => {
  const { state, actions, t } = view;
  const isSearched = state.parameterSearch.trim() !== "";
  const kept = searchIn(parameters)(state.parameterSearch).flatMap((index) => parameters[index] ?? []);
  const sections = [...new Set([...kept.filter(isAmount), ...kept].map(({ source }) => source))];
  return (
    <section>
      <h3>{t.circulars.parameters}</h3>
      <SearchField
        id="parameter-search"
        label={t.circulars.search}
        hint={t.circulars.searchHint}
        value={state.parameterSearch}
        onSearch={(text) => actions.show({ parameterSearch: text })}
      />
      <p class="quiet" aria-live="polite">
        {t.circulars.count(kept.length, parameters.length)}
      </p>
      {isSearched ? (
        <Parameters {...view} parameters={kept} />
      ) : (
        sections.map((source) => {
          const own = kept.filter((one) => one.source === source);
          return (
            <details key={source} class="strip">
              <summary>{t.circulars.section(source, own.length)}</summary>
              <Parameters {...view} parameters={own} />
            </details>
          );
        })
      )}
    </section>
  );
};

const Parameters = ({ parameters, ...view }: View & { readonly parameters: readonly Parameter[] }): VNode => (
  <ul class="parameters">
    {parameters.map((parameter) => (
      <ParameterLine key={parameter.key} {...view} parameter={parameter} />
    ))}
  </ul>
);

const ParameterLine = ({ state, actions, t, parameter }: View & { readonly parameter: Parameter }): VNode => {
  const { key, label, value, source, formula } = parameter;
  const waits = !state.ready || state.writing || state.lacking.has("customFunctions");
  return (
    <li>
      <details>
        <summary>
          <span>{label}</span>
          <strong>{value}</strong>
        </summary>
        <p class="quiet">{source}</p>
        <div class="row">
          {formula ? (
            <button
              type="button"
              aria-disabled={waits}
              onClick={() => waits || actions.insertFormula(formula)}
            >
              {t.circulars.insert}
            </button>
          ) : null}
          <button type="button" onClick={() => actions.copy(value)}>
            {t.circulars.copyValue}
          </button>
          <button type="button" onClick={() => actions.copy(key)}>
            {t.circulars.copyId}
          </button>
        </div>
      </details>
    </li>
  );
};
