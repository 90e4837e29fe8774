import type { VNode } from "preact";
import type { View } from "../../app/view";
import type { FunctionEntry } from "../../host/paneHost";
import { Icon } from "../../parts/Icon";
import { moveFocus } from "../../parts/moveFocus";
import { ArgumentField } from "./ArgumentField";
import { readCall, unquoted, writeArgument, writeCall } from "./formulaCall";
import { Preview } from "./Preview";

type CardProps = View & { readonly entry: FunctionEntry };

/** One function: a line that opens on its arguments, its result, its source, its examples and the call to insert. */
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
  const written = entry.arguments.map(({ isText, choices }, index) =>
    writeArgument(typed[index] ?? "", isText, choices),
  );
  const formula = writeCall(entry.id, written, state.separators.list);
  const waits =
    !state.ready || state.writing || missing !== undefined || state.lacking.has("customFunctions");
  return (
    <div class="detail" id={`function-${entry.id}`}>
      {entry.arguments.length === 0 ? (
        <p class="quiet">{t.functions.noArgument}</p>
      ) : (
        <fieldset>
          <legend>{t.functions.arguments}</legend>
          {entry.arguments.map((argument, index) => (
            <ArgumentField
              key={argument.name}
              t={t}
              id={`argument-${index}`}
              argument={argument}
              typed={typed[index] ?? ""}
              onType={(text) =>
                actions.show({ typedArguments: typed.map((one, i) => (i === index ? text : one)) })
              }
            />
          ))}
          <p class="quiet">{t.functions.typedHint}</p>
        </fieldset>
      )}
      <p class="copyable">
        <span class="label">{t.functions.preview}</span>
        <code>{formula}</code>
      </p>
      {missing ? null : <Preview {...view} formula={formula} />}
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
              onClick={() =>
                actions.show({ typedArguments: readCall(formula, state.separators.list).map(unquoted) })
              }
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
