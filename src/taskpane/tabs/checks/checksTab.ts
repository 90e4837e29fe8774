import { actionBar } from "./actionBar";
import { h, type Element } from "../../parts/element";
import { findingList } from "./findingList";
import { pictureList } from "./pictureList";
import { problemCard } from "../../app/problemCard";
import { runningCard } from "./runningCard";
import { staleBanner } from "./staleBanner";
import { verdict } from "./verdict";
import type { View } from "../../app/view";
import { welcome } from "./welcome";

/** The tab *Contrôles*: the two buttons, then the result first, the picture, what can be done, the findings. */
export const checksTab = (view: View): Element[] => {
  const { state } = view;
  const running = state.phase.kind === "running";
  const body =
    state.report === null
      ? [running || state.problem ? null : welcome(view)]
      : [staleBanner(view), verdict(view), pictureList(view), actionBar(view), findingList(view)];
  return [
    checkButtons(view),
    ...[problemCard(view), runningCard(view), ...body].filter((part): part is Element => part !== null),
  ];
};

const checkButtons = ({ state, actions, t }: View): Element => {
  const waits = !state.ready || state.phase.kind === "running" || state.writing;
  return h(
    "div",
    { key: "check", class: "commands" },
    h(
      "button",
      {
        type: "button",
        class: "primary",
        "aria-disabled": waits,
        onclick: () => waits || actions.check("workbook"),
      },
      t.reconcile,
    ),
    h(
      "button",
      { type: "button", "aria-disabled": waits, onclick: () => waits || actions.check("sheet") },
      t.checkSheet,
    ),
  );
};
