import type { AnnexForm, CircularEntry } from "../../host/paneHost";
import { fold } from "../checks/keptFindings";
import { h, type Child, type Element } from "../../parts/element";
import { searchField } from "../../parts/fields";
import { icon } from "../../parts/icon";
import { moveFocus } from "../../parts/moveFocus";
import type { View } from "../../app/view";

/** Parameters shown before a search narrows them. */
const first = 30;

/** The tab *Circulaires*: what each text fixes, and its annexes as sheets. */
export const circularsTab = (view: View): Element[] => {
  const { state, t } = view;
  if (state.circulars.kind !== "ready")
    return [h("p", { key: "loading", class: "quiet" }, t.circulars.loading)];
  return [
    h("h2", { key: "title", class: "unseen" }, t.tabs.circulars),
    h(
      "ul",
      { key: "list", class: "finding-list" },
      ...state.circulars.items.map((circular) => circularCard(view, circular)),
    ),
  ];
};

const circularCard = (view: View, circular: CircularEntry): Element => {
  const { state, actions } = view;
  const open = state.openCircular === circular.id;
  return h(
    "li",
    { key: circular.id, class: open ? "finding open" : "finding" },
    h(
      "button",
      {
        type: "button",
        class: "finding-head",
        "aria-expanded": open,
        "aria-controls": open ? `circular-${circular.id}` : null,
        onclick: () => actions.show({ openCircular: open ? null : circular.id, parameterSearch: "" }),
        onkeydown: (event: KeyboardEvent) => void moveFocus(event, ".finding-head", "vertical"),
      },
      icon("chevron"),
      h(
        "span",
        { class: "finding-text" },
        h("span", { class: "finding-title" }, circular.title),
        h("span", { class: "finding-place" }, [circular.date, circular.subject].filter(Boolean).join(" · ")),
      ),
    ),
    open
      ? h(
          "div",
          { class: "detail", id: `circular-${circular.id}` },
          annexes(view, circular),
          parameters(view, circular),
        )
      : null,
  );
};

const annexes = ({ state, actions, t }: View, { annexes: list }: CircularEntry): Element => {
  const waits = !state.ready || state.writing;
  const insert = (id: string, title: string, form: AnnexForm): Element =>
    h(
      "button",
      {
        type: "button",
        "aria-disabled": waits,
        "aria-label": `${t.circulars[form]} ${title}`,
        onclick: () => waits || actions.ask({ kind: "annex", id, title, form }),
      },
      t.circulars[form],
    );
  return h(
    "section",
    {},
    h("h3", {}, t.circulars.annexes),
    list.length > 0 ? h("p", { class: "quiet" }, t.circulars.annexesText) : null,
    list.length === 0
      ? h("p", { class: "quiet" }, t.circulars.noAnnex)
      : h(
          "ul",
          { class: "annexes" },
          ...list.map(({ id, title, shape, forms }) =>
            h(
              "li",
              { key: id },
              h("p", {}, h("strong", {}, title), shape ? h("span", { class: "quiet" }, ` · ${shape}`) : null),
              h("div", { class: "row" }, ...forms.map((form) => insert(id, title, form))),
            ),
          ),
        ),
  );
};

const parameters = ({ state, actions, t }: View, { parameters: all }: CircularEntry): Child => {
  const words = fold(state.parameterSearch).split(/\s+/).filter(Boolean);
  const kept = all.filter((one) => {
    const text = fold(`${one.key} ${one.label} ${one.source}`);
    return words.every((word) => text.includes(word));
  });
  const shown = words.length > 0 ? kept.slice(0, 100) : kept.slice(0, first);
  return h(
    "section",
    {},
    h("h3", {}, t.circulars.parameters),
    searchField(
      "parameter-search",
      t.circulars.search,
      t.circulars.searchHint,
      state.parameterSearch,
      (text) => actions.show({ parameterSearch: text }),
    ),
    h("p", { class: "quiet", "aria-live": "polite" }, t.circulars.count(shown.length, all.length)),
    h(
      "dl",
      { class: "parameters" },
      ...shown.map(({ key, label, value, source }) => [
        h("dt", { key: `name-${key}` }, label, h("code", {}, key)),
        h("dd", { key: `value-${key}` }, h("strong", {}, value), h("span", { class: "quiet" }, source)),
      ]),
    ),
  );
};
