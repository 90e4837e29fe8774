import { matching } from "./keptFindings";
import { kindOf, type FindingKind, type PaneReport } from "./paneReport";
import type { VNode } from "preact";
import { Icon } from "../../parts/Icon";
import { SearchField, SelectField } from "../../parts/Fields";
import type { View } from "../../app/view";

const kinds: readonly FindingKind[] = ["error", "warning", "info", "accepted"];

/** Severity buttons with their counts, search, sheet and code; only what can narrow the list is shown. */
export const FilterBar = ({ state, actions, t, report }: View & { readonly report: PaneReport }): VNode => {
  const { filters } = state;
  const candidates = matching(report, filters);
  const sheets = [...new Set(report.findings.map((finding) => finding.sheet))];
  const codes = [...new Set(report.findings.map((finding) => finding.code))].sort();
  const toggle = (kind: FindingKind): void => {
    const next = new Set(filters.severities);
    if (!next.delete(kind)) next.add(kind);
    actions.filter({ severities: next });
  };
  return (
    <div id="filters" class="filters" role="search" aria-label={t.findings.filters}>
      <div class="chips" role="group" aria-label={t.findings.bySeverity}>
        {kinds
          .filter((kind) => report.findings.some((finding) => kindOf(finding) === kind))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={filters.severities.has(kind)}
              onClick={() => toggle(kind)}
            >
              <Icon name={kind} />
              <span>{t.findings.severities[kind]}</span>
              <span class="count">{t.number(candidates.filter((one) => kindOf(one) === kind).length)}</span>
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
