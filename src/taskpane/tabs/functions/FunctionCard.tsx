import { readCall, writeCall } from "./formulaCall";
import type { FunctionEntry } from "../../host/paneHost";
import type { VNode } from "preact";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";
import type { View } from "../../app/view";

type CardProps = View & { readonly entry: FunctionEntry };

/** One function: a line that opens on its arguments, its source, its examples and the call to insert. */
export const FunctionCard = ({ entry, ...view }: CardProps): VNode => {
  const { state, actions } = view;
  const open = state.openFunction === entry.id;
  return (
    <li class={open ? "finding open" : "finding"}>
      <button
        type="button"
        class="finding-head"
        aria-expanded={open}
        aria-controls={open ? `function-${entry.id}` : undefined}
        onClick={() => actions.show({ openFunction: open ? null : entry.id, typedArguments: [] })}
        onKeyDown={(event) => void moveFocus(event, ".finding-head", "vertical")}
      >
        <Icon name="chevron" />
        <span class="finding-text">
          <span class="function-name">{breakable(entry.id)}</span>
          <span class={open ? "finding-place" : "finding-place one-line"}>{entry.description}</span>
        </span>
      </button>
      {open ? <Detail {...view} entry={entry} /> : null}
    </li>
  );
};

/** Long names may break after their dots. */
const breakable = (id: string): (VNode | string)[] =>
  id.split(".").flatMap((part, index) => (index === 0 ? [part] : [".", <wbr />, part]));

const Detail = ({ entry, ...view }: CardProps): VNode => {
  const { state, actions, t } = view;
  const typed = entry.arguments.map((_, index) => state.typedArguments[index] ?? "");
  const missing = entry.arguments.find((one, index) => !one.optional && typed[index]?.trim() === "");
  const formula = writeCall(entry.id, typed, state.separators.list);
  const waits =
    !state.ready || state.writing || missing !== undefined || state.lacking.has("customFunctions");
  return (
    <div class="detail" id={`function-${entry.id}`}>
      {entry.arguments.length === 0 ? (
        <p class="quiet">{t.functions.noArgument}</p>
      ) : (
        <fieldset>
          <legend>{t.functions.arguments}</legend>
          {entry.arguments.map((_, index) => (
            <ArgumentField key={index} {...view} entry={entry} typed={typed} index={index} />
          ))}
          <p class="quiet">{t.functions.typedHint}</p>
        </fieldset>
      )}
      <p class="copyable">
        <span class="label">{t.functions.preview}</span>
        <code>{formula}</code>
      </p>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={waits}
          aria-describedby={missing ? `missing-${entry.id}` : undefined}
          onClick={() => waits || actions.insertFormula(formula)}
        >
          {t.functions.insert}
        </button>
        <button type="button" onClick={() => actions.copy(formula)}>
          {t.findings.copy}
        </button>
      </div>
      {missing ? (
        <p class="quiet" id={`missing-${entry.id}`}>
          {t.functions.missing(missing.name)}
        </p>
      ) : null}
      <Examples {...view} entry={entry} />
      {entry.sources.length > 0 ? (
        <section>
          <h3>{t.functions.sources}</h3>
          <ul class="sources">
            {entry.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
};

const ArgumentField = ({
  actions,
  t,
  entry,
  typed,
  index,
}: CardProps & { readonly typed: readonly string[]; readonly index: number }): VNode => {
  const argument = entry.arguments[index];
  const id = `argument-${index}`;
  const marks = [
    argument?.optional ? t.functions.optional : "",
    argument?.repeating ? t.functions.repeating : "",
  ];
  const said = marks.filter(Boolean).join(", ");
  return (
    <div class="field">
      <label for={id}>
        {argument?.name ?? ""}
        {said ? <span class="quiet">{` (${said})`}</span> : null}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed[index] ?? ""}
        aria-describedby={`${id}-help`}
        onInput={(event) =>
          actions.show({
            typedArguments: typed.map((text, i) => (i === index ? event.currentTarget.value : text)),
          })
        }
      />
      <p class="quiet" id={`${id}-help`}>
        {argument?.description ?? ""}
      </p>
    </div>
  );
};

const Examples = ({ state, actions, t, entry }: CardProps): VNode | null =>
  entry.examples.length === 0 ? null : (
    <section>
      <h3>{t.functions.examples}</h3>
      <ul class="examples">
        {entry.examples.map(({ formula, result, note }) => (
          <li key={formula}>
            <button
              type="button"
              class="cell-link"
              aria-label={t.functions.use(formula)}
              onClick={() => actions.show({ typedArguments: readCall(formula, state.separators.list) })}
            >
              <code>{formula}</code>
            </button>
            <span class="result">{` → ${result}`}</span>
            {note ? <span class="quiet">{` ${note}`}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
