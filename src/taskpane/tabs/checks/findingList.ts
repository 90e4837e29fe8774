import { keptFindings } from "./keptFindings";
import { noFilters, pageSize } from "../../app/state";
import { h, type Child, type Element } from "../../parts/element";
import { filterBar } from "./filterBar";
import { findingCard } from "./findingCard";
import type { View } from "../../app/view";

/** Findings by severity, fifty at a time: the counts are those of all of them. */
export const findingList = (view: View): Element | null => {
  const { state, actions, t } = view;
  const { report } = state;
  if (!report || report.summary.tables + report.findings.length === 0) return null;
  const kept = keptFindings(report, state.filters);
  const shown = kept.slice(0, state.shown);
  const left = kept.length - shown.length;
  const items: Child[] = [];
  shown.forEach((finding, index) => {
    if (finding.severity !== shown[index - 1]?.severity) {
      const count = kept.filter((one) => one.severity === finding.severity).length;
      items.push(
        h(
          "li",
          { key: `group-${finding.severity}`, class: "group" },
          h("h4", {}, `${t.findings.severities[finding.severity]} (${t.number(count)})`),
        ),
      );
    }
    items.push(findingCard(view, finding));
  });
  return h(
    "section",
    { key: "findings", class: "findings", "aria-labelledby": "findings" },
    h("h3", { id: "findings" }, t.findings.title),
    report.findings.length > 0 ? filterBar(view, report) : h("p", { class: "quiet" }, t.findings.none),
    report.findings.length > 0 && kept.length === 0
      ? h(
          "p",
          { key: "none" },
          t.findings.noneKept,
          " ",
          h("button", { type: "button", onclick: () => actions.filter(noFilters) }, t.findings.reset),
        )
      : null,
    shown.length > 0 ? h("ul", { key: "list", class: "finding-list" }, ...items) : null,
    left > 0
      ? h(
          "button",
          { key: "more", type: "button", class: "wide", onclick: () => actions.showMore() },
          t.findings.more(Math.min(pageSize, left), left),
        )
      : null,
  );
};
