import type { AnnexForm, CircularEntry } from "../../host/paneHost";
import { fold } from "../checks/keptFindings";
import type { VNode } from "preact";
import { SearchField } from "../../parts/Fields";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";
import type { View } from "../../app/view";

/** Parameters shown before a search narrows them. */
const first = 30;

type CircularProps = View & { readonly circular: CircularEntry };

/** The tab *Circulaires*: what each text fixes, and its annexes as sheets. */
export const CircularsTab = (view: View): VNode => {
  const { state, t } = view;
  if (state.circulars.kind !== "ready") return <p class="quiet">{t.circulars.loading}</p>;
  return (
    <>
      <h2 class="unseen">{t.tabs.circulars}</h2>
      <ul class="finding-list">
        {state.circulars.items.map((circular) => (
          <CircularCard key={circular.id} {...view} circular={circular} />
        ))}
      </ul>
    </>
  );
};

const CircularCard = ({ circular, ...view }: CircularProps): VNode => {
  const { state, actions } = view;
  const open = state.openCircular === circular.id;
  return (
    <li class={open ? "finding open" : "finding"}>
      <button
        type="button"
        class="finding-head"
        aria-expanded={open}
        aria-controls={open ? `circular-${circular.id}` : undefined}
        onClick={() => actions.show({ openCircular: open ? null : circular.id, parameterSearch: "" })}
        onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
      >
        <Icon name="chevron" />
        <span class="finding-text">
          <span class="finding-title">{circular.title}</span>
          <span class="finding-place">{[circular.date, circular.subject].filter(Boolean).join(" · ")}</span>
        </span>
      </button>
      {open ? (
        <div class="detail" id={`circular-${circular.id}`}>
          <Annexes {...view} circular={circular} />
          <Parameters {...view} circular={circular} />
        </div>
      ) : null}
    </li>
  );
};

const Annexes = ({ state, actions, t, circular: { annexes: list } }: CircularProps): VNode => {
  const waits = !state.ready || state.writing;
  const insert = (id: string, title: string, form: AnnexForm): VNode => (
    <button
      type="button"
      aria-disabled={waits}
      aria-label={`${t.circulars[form]} ${title}`}
      onClick={() => waits || actions.ask({ kind: "annex", id, title, form })}
    >
      {t.circulars[form]}
    </button>
  );
  return (
    <section>
      <h3>{t.circulars.annexes}</h3>
      {list.length > 0 ? <p class="quiet">{t.circulars.annexesText}</p> : null}
      {list.length === 0 ? (
        <p class="quiet">{t.circulars.noAnnex}</p>
      ) : (
        <ul class="annexes">
          {list.map(({ id, title, shape, forms }) => (
            <li key={id}>
              <p>
                <strong>{title}</strong>
                {shape ? <span class="quiet">{` · ${shape}`}</span> : null}
              </p>
              <div class="row">{forms.map((form) => insert(id, title, form))}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Parameters = ({ state, actions, t, circular: { parameters: all } }: CircularProps): VNode => {
  const words = fold(state.parameterSearch).split(/\s+/).filter(Boolean);
  const kept = all.filter((one) => {
    const text = fold(`${one.key} ${one.label} ${one.source}`);
    return words.every((word) => text.includes(word));
  });
  const shown = words.length > 0 ? kept.slice(0, 100) : kept.slice(0, first);
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
        {t.circulars.count(shown.length, all.length)}
      </p>
      <dl class="parameters">
        {shown.map(({ key, label, value, source }) => [
          <dt key={`name-${key}`}>
            {label}
            <code>{key}</code>
          </dt>,
          <dd key={`value-${key}`}>
            <strong>{value}</strong>
            <span class="quiet">{source}</span>
          </dd>,
        ])}
      </dl>
    </section>
  );
};
