import { keptFindings } from "./keptFindings";
import { noFilters, pageSize } from "../../app/state";
import type { VNode, ComponentChild } from "preact";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import type { View } from "../../app/view";

/** Findings by severity, fifty at a time: the counts are those of all of them. */
export const FindingList = (view: View): VNode | null => {
  const { state, actions, t } = view;
  const { report } = state;
  if (!report || report.summary.tables + report.findings.length === 0) return null;
  const kept = keptFindings(report, state.filters);
  const shown = kept.slice(0, state.shown);
  const left = kept.length - shown.length;
  const items: ComponentChild[] = [];
  shown.forEach((finding, index) => {
    if (finding.severity !== shown[index - 1]?.severity) {
      const count = kept.filter((one) => one.severity === finding.severity).length;
      items.push(
        <li key={`group-${finding.severity}`} class="group">
          <h4>{`${t.findings.severities[finding.severity]} (${t.number(count)})`}</h4>
        </li>,
      );
    }
    items.push(<FindingCard key={finding.id} {...view} finding={finding} />);
  });
  return (
    <section key="findings" class="findings" aria-labelledby="findings">
      <h3 id="findings">{t.findings.title}</h3>
      {report.findings.length > 0 ? (
        <FilterBar {...view} report={report} />
      ) : (
        <p class="quiet">{t.findings.none}</p>
      )}
      {report.findings.length > 0 && kept.length === 0 ? (
        <p key="none">
          {t.findings.noneKept}{" "}
          <button type="button" onClick={() => actions.filter(noFilters)}>
            {t.findings.reset}
          </button>
        </p>
      ) : null}
      {shown.length > 0 ? (
        <ul key="list" class="finding-list">
          {items}
        </ul>
      ) : null}
      {left > 0 ? (
        <button key="more" type="button" class="wide" onClick={() => actions.showMore()}>
          {t.findings.more(Math.min(pageSize, left), left)}
        </button>
      ) : null}
    </section>
  );
};
