import type { VNode } from "preact";
import type { View } from "../../app/view";
import type { AnnexForm, CircularEntry } from "../../host/paneHost";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";
import { ParameterList } from "./ParameterList";

type CircularProps = View & { readonly circular: CircularEntry };

/** The tab *Circulaires*: what each text gives to use, its annexes as sheets and its amounts. */
export const CircularsTab = (view: View): VNode => {
  const { state, t } = view;
  if (state.circulars.kind !== "ready") return <p class="quiet">{t.circulars.loading}</p>;
  return (
    <>
      <h2 class="unseen">{t.tabs.circulars}</h2>
      <ParameterSheet {...view} />
      <ul class="finding-list">
        {state.circulars.items.map((circular) => (
          <CircularCard key={circular.id} {...view} circular={circular} />
        ))}
      </ul>
    </>
  );
};

/** The values of the circulars as a sheet to edit: the functions compute from it as from a year. */
const ParameterSheet = ({ state, actions, t }: View): VNode => {
  const waits = !state.ready || state.writing;
  return (
    <section class="card" aria-labelledby="own-parameters">
      <h2 id="own-parameters">{t.circulars.ownParameters}</h2>
      <p class="quiet">{t.circulars.ownParametersText}</p>
      <div class="row">
        <button
          type="button"
          aria-disabled={waits}
          onClick={() => waits || actions.ask({ kind: "parameters" })}
        >
          {t.circulars.insertParameters}
        </button>
      </div>
    </section>
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
          {circular.annexes.length > 0 ? <Annexes {...view} circular={circular} /> : null}
          <ParameterList {...view} parameters={circular.parameters} />
        </div>
      ) : null}
    </li>
  );
};

const Annexes = ({ state, actions, t, circular: { annexes: list } }: CircularProps): VNode => {
  const waits = !state.ready || state.writing;
  const insert = (id: string, title: string, form: AnnexForm, sheets: readonly string[]): VNode => (
    <button
      key={form}
      type="button"
      aria-disabled={waits}
      aria-label={`${t.circulars[form]} ${title}`}
      onClick={() => waits || actions.ask({ kind: "annex", id, title, form, sheets })}
    >
      {t.circulars[form]}
    </button>
  );
  return (
    <section>
      <h3>{t.circulars.annexes}</h3>
      <p class="quiet">{t.circulars.annexesText}</p>
      <ul class="annexes">
        {list.map(({ id, title, shape, forms, sheets }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong>
              {shape ? <span class="quiet">{` · ${shape}`}</span> : null}
            </p>
            <div class="row">{forms.map((form) => insert(id, title, form, sheets))}</div>
          </li>
        ))}
      </ul>
    </section>
  );
};
