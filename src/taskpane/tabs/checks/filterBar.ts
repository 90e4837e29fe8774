import type { Severity } from "../../../checks/finding";
import { keptFindings, matching } from "./keptFindings";
import type { PaneReport } from "./paneReport";
import { noFilters } from "../../app/state";
import { h, type Element } from "../../parts/element";
import { icon } from "../../parts/icon";
import { searchField, selectField } from "../../parts/fields";
import type { View } from "../../app/view";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Severity buttons with their counts, search, sheet and code; only what can narrow the list is shown. */
export const filterBar = ({ state, actions, t }: View, report: PaneReport): Element => {
  const { filters } = state;
  const candidates = matching(report, filters);
  const sheets = [...new Set(report.findings.map((finding) => finding.sheet))];
  const codes = [...new Set(report.findings.map((finding) => finding.code))].sort();
  const kept = keptFindings(report, filters).length;
  const toggle = (severity: Severity): void => {
    const next = new Set(filters.severities);
    if (!next.delete(severity)) next.add(severity);
    actions.filter({ severities: next });
  };
  return h(
    "div",
    { key: "filters", class: "filters", role: "search", "aria-label": t.findings.filters },
    h(
      "div",
      { class: "chips", role: "group", "aria-label": t.findings.bySeverity },
      ...severities
        .filter((severity) => report.findings.some((finding) => finding.severity === severity))
        .map((severity) =>
          h(
            "button",
            {
              key: severity,
              type: "button",
              class: "chip",
              "aria-pressed": filters.severities.has(severity),
              onclick: () => toggle(severity),
            },
            icon(severity),
            h("span", {}, t.findings.severities[severity]),
            h(
              "span",
              { class: "count" },
              t.number(candidates.filter((one) => one.severity === severity).length),
            ),
          ),
        ),
    ),
    report.findings.length > 3
      ? searchField("finding-search", t.findings.search, t.findings.searchHint, filters.search, (search) =>
          actions.filter({ search }),
        )
      : null,
    sheets.length > 1
      ? selectField("finding-sheet", t.findings.sheet, t.findings.allSheets, sheets, filters.sheet, (sheet) =>
          actions.filter({ sheet }),
        )
      : null,
    codes.length > 1
      ? selectField("finding-code", t.findings.code, t.findings.allCodes, codes, filters.code, (code) =>
          actions.filter({ code }),
        )
      : null,
    h(
      "div",
      { class: "row spread" },
      h("p", { class: "quiet", "aria-live": "polite" }, t.findings.count(kept, report.findings.length)),
      kept < report.findings.length
        ? h(
            "button",
            { type: "button", class: "subtle", onclick: () => actions.filter(noFilters) },
            t.findings.reset,
          )
        : null,
    ),
  );
};
