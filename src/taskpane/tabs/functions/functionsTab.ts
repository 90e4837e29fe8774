import type { FunctionEntry } from "../../host/paneHost";
import { fold } from "../checks/keptFindings";
import { h, type Element } from "../../parts/element";
import { searchField, selectField } from "../../parts/fields";
import { functionCard } from "./functionCard";
import type { View } from "../../app/view";

/** The tab *Fonctions*: search the catalogue, read a function, insert a call; freeze formulas before the workbook leaves. */
export const functionsTab = (view: View): Element[] => {
  const { state, actions, t } = view;
  if (state.functions.kind !== "ready")
    return [h("p", { key: "loading", class: "quiet" }, t.functions.loading)];
  const entries = state.functions.items;
  const families = [...new Set(entries.map((entry) => entry.family))];
  const kept = entries.filter(
    (entry) =>
      (state.functionFamily === "" || entry.family === state.functionFamily) &&
      matches(entry, state.functionSearch),
  );
  return [
    h("h2", { key: "title", class: "unseen" }, t.tabs.functions),
    h(
      "div",
      { key: "filters", class: "filters", role: "search", "aria-label": t.functions.search },
      state.lacking.has("customFunctions")
        ? h("p", { key: "lacking", class: "banner" }, t.functions.lacking)
        : null,
      searchField(
        "function-search",
        t.functions.search,
        t.functions.searchHint,
        state.functionSearch,
        (text) => actions.show({ functionSearch: text }),
      ),
      selectField(
        "function-family",
        t.functions.family,
        t.functions.allFamilies,
        families,
        state.functionFamily,
        (one) => actions.show({ functionFamily: one }),
      ),
      h("p", { class: "quiet", "aria-live": "polite" }, t.functions.count(kept.length, entries.length)),
    ),
    kept.length > 0
      ? h("ul", { key: "list", class: "finding-list" }, ...kept.map((entry) => functionCard(view, entry)))
      : h("p", { key: "none" }, t.functions.none),
    sending(view),
  ];
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

const sending = ({ state, actions, t }: View): Element => {
  const waits = !state.ready || state.writing;
  const button = (name: string, kind: "freeze" | "restore"): Element =>
    h(
      "button",
      { type: "button", "aria-disabled": waits, onclick: () => waits || actions.ask({ kind }) },
      name,
    );
  return h(
    "section",
    { key: "sending", class: "card", "aria-labelledby": "sending" },
    h("h2", { id: "sending" }, t.functions.sending),
    h("p", { class: "quiet" }, t.functions.sendingText),
    h("div", { class: "row" }, button(t.actions.freeze, "freeze"), button(t.actions.restore, "restore")),
  );
};
