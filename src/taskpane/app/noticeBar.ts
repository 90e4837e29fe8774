import { h, type Element } from "../parts/element";
import { icon } from "../parts/icon";
import type { View } from "./view";

/** The live region: always in the page, so that screen readers hear each text put in it. */
export const noticeBar = ({ state, actions, t }: View): Element =>
  h(
    "div",
    { key: "notice", class: state.notice ? `notice ${state.notice.tone}` : "notice" },
    h("p", { key: "announced", class: "unseen", role: "status" }, state.announced),
    h(
      "p",
      { key: "said", role: "status" },
      state.notice ? icon(state.notice.tone === "success" ? "good" : "info") : null,
      state.notice ? h("span", {}, state.notice.text) : null,
    ),
    state.notice
      ? h("button", { type: "button", class: "subtle", onclick: () => actions.dismiss() }, t.done.close)
      : null,
  );
