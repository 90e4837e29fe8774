import { readCall, writeCall } from "./formulaCall";
import type { FunctionEntry } from "../../host/paneHost";
import { h, type Element } from "../../parts/element";
import { icon } from "../../parts/icon";
import { moveFocus } from "../../parts/moveFocus";
import type { View } from "../../app/view";

/** One function: a line that opens on its arguments, its source, its examples and the call to insert. */
export const functionCard = (view: View, entry: FunctionEntry): Element => {
  const { state, actions } = view;
  const open = state.openFunction === entry.id;
  return h(
    "li",
    { key: entry.id, class: open ? "finding open" : "finding" },
    h(
      "button",
      {
        type: "button",
        class: "finding-head",
        "aria-expanded": open,
        "aria-controls": open ? `function-${entry.id}` : null,
        onclick: () => actions.show({ openFunction: open ? null : entry.id, typedArguments: [] }),
        onkeydown: (event: KeyboardEvent) => void moveFocus(event, ".finding-head", "vertical"),
      },
      icon("chevron"),
      h(
        "span",
        { class: "finding-text" },
        h("span", { class: "function-name" }, ...breakable(entry.id)),
        h("span", { class: open ? "finding-place" : "finding-place one-line" }, entry.description),
      ),
    ),
    open ? detail(view, entry) : null,
  );
};

/** Long names may break after their dots. */
const breakable = (id: string): (Element | string)[] =>
  id.split(".").flatMap((part, index) => (index === 0 ? [part] : [".", h("wbr"), part]));

const detail = (view: View, entry: FunctionEntry): Element => {
  const { state, actions, t } = view;
  const typed = entry.arguments.map((_, index) => state.typedArguments[index] ?? "");
  const missing = entry.arguments.find((one, index) => !one.optional && typed[index]?.trim() === "");
  const formula = writeCall(entry.id, typed, state.separators.list);
  const waits =
    !state.ready || state.writing || missing !== undefined || state.lacking.has("customFunctions");
  return h(
    "div",
    { class: "detail", id: `function-${entry.id}` },
    entry.arguments.length === 0
      ? h("p", { class: "quiet" }, t.functions.noArgument)
      : h(
          "fieldset",
          {},
          h("legend", {}, t.functions.arguments),
          ...entry.arguments.map((_, index) => argumentField(view, entry, typed, index)),
          h("p", { class: "quiet" }, t.functions.typedHint),
        ),
    h("p", { class: "copyable" }, h("span", { class: "label" }, t.functions.preview), h("code", {}, formula)),
    h(
      "div",
      { class: "row" },
      h(
        "button",
        {
          type: "button",
          class: "primary",
          "aria-disabled": waits,
          "aria-describedby": missing ? `missing-${entry.id}` : null,
          onclick: () => waits || actions.insertFormula(formula),
        },
        t.functions.insert,
      ),
      h("button", { type: "button", onclick: () => actions.copy(formula) }, t.findings.copy),
    ),
    missing ? h("p", { class: "quiet", id: `missing-${entry.id}` }, t.functions.missing(missing.name)) : null,
    examples(view, entry),
    entry.sources.length > 0
      ? h(
          "section",
          {},
          h("h3", {}, t.functions.sources),
          h("ul", { class: "sources" }, ...entry.sources.map((source) => h("li", { key: source }, source))),
        )
      : null,
  );
};

const argumentField = (
  view: View,
  entry: FunctionEntry,
  typed: readonly string[],
  index: number,
): Element => {
  const { actions, t } = view;
  const argument = entry.arguments[index];
  const id = `argument-${index}`;
  const marks = [
    argument?.optional ? t.functions.optional : "",
    argument?.repeating ? t.functions.repeating : "",
  ];
  const said = marks.filter(Boolean).join(", ");
  return h(
    "div",
    { key: id, class: "field" },
    h("label", { for: id }, argument?.name ?? "", said ? h("span", { class: "quiet" }, ` (${said})`) : null),
    h("input", {
      id,
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      value: typed[index] ?? "",
      "aria-describedby": `${id}-help`,
      oninput: (event: Event) =>
        actions.show({
          typedArguments: typed.map((text, i) =>
            i === index ? (event.target as HTMLInputElement).value : text,
          ),
        }),
    }),
    h("p", { class: "quiet", id: `${id}-help` }, argument?.description ?? ""),
  );
};

const examples = ({ state, actions, t }: View, entry: FunctionEntry): Element | null =>
  entry.examples.length === 0
    ? null
    : h(
        "section",
        {},
        h("h3", {}, t.functions.examples),
        h(
          "ul",
          { class: "examples" },
          ...entry.examples.map(({ formula, result, note }) =>
            h(
              "li",
              { key: formula },
              h(
                "button",
                {
                  type: "button",
                  class: "cell-link",
                  "aria-label": t.functions.use(formula),
                  onclick: () => actions.show({ typedArguments: readCall(formula, state.separators.list) }),
                },
                h("code", {}, formula),
              ),
              h("span", { class: "result" }, ` → ${result}`),
              note ? h("span", { class: "quiet" }, ` ${note}`) : null,
            ),
          ),
        ),
      );
