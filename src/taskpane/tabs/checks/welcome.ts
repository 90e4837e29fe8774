import { h, type Element } from "../../parts/element";
import type { View } from "../../app/view";

/** Before the first check: what the two buttons read, and that they write nothing. */
export const welcome = ({ state, t }: View): Element =>
  h(
    "section",
    { key: "welcome", class: "welcome" },
    h("h2", {}, state.phase.kind === "cancelled" ? t.cancelled.title : t.welcome.title),
    state.phase.kind === "cancelled"
      ? h("p", {}, t.cancelled.next)
      : h(
          "dl",
          {},
          h("dt", {}, t.reconcile),
          h("dd", {}, t.welcome.reconcile),
          h("dt", {}, t.checkSheet),
          h("dd", {}, t.welcome.sheet),
        ),
    h("p", { class: "quiet" }, state.ready ? t.welcome.promise : t.waitingForExcel),
  );
