import { h, type Element } from "../parts/element";
import { icon } from "../parts/icon";
import { problemSentence } from "./problemSentence";
import type { View } from "./view";

/** A failure: one sentence, a way on, and for an error of ours the code to send. What was on screen stays below. */
export const problemCard = ({ state, actions, t }: View): Element | null => {
  const { problem } = state;
  if (!problem) return null;
  return h(
    "section",
    { key: "problem", class: "card problem", role: "alert", "aria-labelledby": "problem-title" },
    h("h2", { id: "problem-title" }, icon("error"), h("span", {}, t.problems.title)),
    h("p", {}, problemSentence(problem, t)),
    problem.code
      ? h(
          "p",
          { class: "copyable" },
          h("span", { class: "label" }, t.problems.code),
          h("code", {}, problem.code),
          h("button", { type: "button", onclick: () => actions.copy(problem.code ?? "") }, t.findings.copy),
        )
      : null,
    h(
      "div",
      { class: "row" },
      problem.retry
        ? h(
            "button",
            { type: "button", class: "primary", onclick: () => actions.retry() },
            problem.retry === "reload" ? t.problems.reload : t.problems.retry,
          )
        : null,
      problem.retry === "reload"
        ? null
        : h("button", { type: "button", onclick: () => actions.dismiss() }, t.problems.dismiss),
    ),
  );
};
