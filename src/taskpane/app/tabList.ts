import type { Tab } from "./state";
import { h, type Element } from "../parts/element";
import { moveFocus } from "../parts/moveFocus";
import type { View } from "./view";

const tabs: readonly Tab[] = ["checks", "functions", "circulars"];

/** The three tabs: one stop for the Tab key, arrows move and open. */
export const tabList = ({ state, actions, t }: View): Element =>
  h(
    "div",
    { key: "tabs", class: "tabs", role: "tablist", "aria-label": t.tabs.label },
    ...tabs.map((tab) =>
      h(
        "button",
        {
          key: tab,
          type: "button",
          role: "tab",
          id: `tab-${tab}`,
          "aria-selected": state.tab === tab,
          "aria-controls": state.tab === tab ? `panel-${tab}` : null,
          tabindex: state.tab === tab ? 0 : -1,
          onclick: () => actions.openTab(tab),
          onkeydown: (event: KeyboardEvent) => {
            const next = moveFocus(event, "[role=tab]", "horizontal");
            if (next) actions.openTab(next.id.replace("tab-", "") as Tab);
          },
        },
        h("span", { class: "tab-text" }, t.tabs[tab]),
      ),
    ),
  );
