import type { Severity } from "../../../checks/finding";
import { matching } from "./keptFindings";
import type { PaneReport } from "./paneReport";
import type { VNode } from "preact";
import { Icon } from "../../parts/Icon";
import { SearchField, SelectField } from "../../parts/Fields";
import type { View } from "../../app/view";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Severity buttons with their counts, search, sheet and code; only what can narrow the list is shown. */
export const FilterBar = ({ state, actions, t, report }: View & { readonly report: PaneReport }): VNode => {
  const { filters } = state;
  const candidates = matching(report, filters);
  const sheets = [...new Set(report.findings.map((finding) => finding.sheet))];
  const codes = [...new Set(report.findings.map((finding) => finding.code))].sort();
  const toggle = (severity: Severity): void => {
    const next = new Set(filters.severities);
    if (!next.delete(severity)) next.add(severity);
    actions.filter({ severities: next });
  };
  return (
    <div id="filters" class="filters" role="search" aria-label={t.findings.filters}>
      <div class="chips" role="group" aria-label={t.findings.bySeverity}>
        {severities
          .filter((severity) => report.findings.some((finding) => finding.severity === severity))
          .map((severity) => (
            <button
              key={severity}
              type="button"
              class="chip"
              aria-pressed={filters.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              <Icon name={severity} />
              <span>{t.findings.severities[severity]}</span>
              <span class="count">
                {t.number(candidates.filter((one) => one.severity === severity).length)}
              </span>
            </button>
          ))}
      </div>
      {report.findings.length > 3 ? (
        <SearchField
          id="finding-search"
          label={t.findings.search}
          hint={t.findings.searchHint}
          value={filters.search}
          onSearch={(search) => actions.filter({ search })}
        />
      ) : null}
      {sheets.length > 1 ? (
        <SelectField
          id="finding-sheet"
          label={t.findings.sheet}
          all={t.findings.allSheets}
          choices={sheets}
          value={filters.sheet}
          onChoose={(sheet) => actions.filter({ sheet })}
        />
      ) : null}
      {codes.length > 1 ? (
        <SelectField
          id="finding-code"
          label={t.findings.code}
          all={t.findings.allCodes}
          choices={codes}
          value={filters.code}
          onChoose={(code) => actions.filter({ code })}
        />
      ) : null}
    </div>
  );
};
