import { paneTexts } from "../../messages/pane";
import type { PaneActions } from "./actions";
import type { PaneState } from "./state";
import { checksTab } from "../tabs/checks/checksTab";
import { circularsTab } from "../tabs/circulars/circularsTab";
import { confirmationDialog } from "./confirmationDialog";
import { h, type Element } from "../parts/element";
import { functionsTab } from "../tabs/functions/functionsTab";
import { noticeBar } from "./noticeBar";
import { tabList } from "./tabList";

/** The whole pane for a state. */
export const paneView = (state: PaneState, actions: PaneActions): Element[] => {
  const t = paneTexts(state.language);
  const view = { state, actions, t };
  const panels = { checks: checksTab, functions: functionsTab, circulars: circularsTab };
  return [
    h("h1", { key: "product", class: "unseen" }, t.product),
    tabList(view),
    h(
      "div",
      {
        key: `panel-${state.tab}`,
        class: "panel",
        role: "tabpanel",
        id: `panel-${state.tab}`,
        "aria-labelledby": `tab-${state.tab}`,
      },
      panels[state.tab](view),
    ),
    noticeBar(view),
    confirmationDialog(view),
  ];
};
