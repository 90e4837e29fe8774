import type { VNode } from "preact";
import { noFilters, pageSize, type Listing } from "../../app/state";
import type { View } from "../../app/view";
import { Icon } from "../../parts/Icon";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { findingRows, groupFindings, soundRows, type FindingRow } from "./groupFindings";
import { tableFacts } from "./tableFacts";
import { keptFindings } from "./keptFindings";
import { kindOf, type PaneFinding, type PaneReport } from "./paneReport";

/** The findings, gravest first or row by row, a page at a time: the counts are those of all of them. */
export const FindingList = (view: View): VNode | null => {
  const { state, actions, t } = view;
  const { report } = state;
  if (!report || report.tables.length + report.findings.length === 0) return null;
  const total = report.findings.length;
  const kept = keptFindings(report, state.filters);
  const listing = state.listing ?? (report.scope === "sheet" ? "row" : "severity");
  const Lines = listing === "row" ? ByRow : BySeverity;
  return (
    <section class="findings" aria-labelledby="findings">
      <div class="row spread">
        <h3 id="findings" aria-live="polite">
          {total > 0 ? t.findings.count(kept.length, total) : t.findings.title}
        </h3>
        {total > 1 ? <Listings {...view} listing={listing} /> : null}
      </div>
      {total > 1 && state.filtersOpen ? <FilterBar {...view} report={report} /> : null}
      {kept.length < total ? (
        <button type="button" class="subtle" onClick={() => actions.filter(noFilters)}>
          {t.findings.reset}
        </button>
      ) : null}
      {total === 0 ? <p class="quiet">{t.findings.none}</p> : null}
      {total > 0 && kept.length === 0 ? <p>{t.findings.noneKept}</p> : null}
      {kept.length > 0 ? <Lines {...view} report={report} kept={kept} /> : null}
    </section>
  );
};

const Listings = ({ state, actions, t, listing }: View & { readonly listing: Listing }): VNode => (
  <div class="row tight">
    <div class="segments" role="group" aria-label={t.findings.order}>
      {(["severity", "row"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={listing === one}
          onClick={() => actions.show({ listing: one })}
        >
          {t.findings.orders[one]}
        </button>
      ))}
    </div>
    <button
      type="button"
      class="subtle"
      aria-expanded={state.filtersOpen}
      aria-controls={state.filtersOpen ? "filters" : undefined}
      onClick={() => actions.show({ filtersOpen: !state.filtersOpen })}
    >
      <Icon name="chevron" />
      <span>{t.findings.filter}</span>
    </button>
  </div>
);

interface LinesProps extends View {
  readonly report: PaneReport;
  readonly kept: readonly PaneFinding[];
}

const BySeverity = ({ kept, ...view }: LinesProps): VNode => {
  const { state, t } = view;
  const groups = groupFindings(kept);
  return (
    <>
      <ul class="finding-list">
        {groups.slice(0, state.shown).flatMap((group, index) => {
          const kind = kindOf(group.first);
          const card = <FindingCard key={group.id} {...view} group={group} />;
          const before = groups[index - 1]?.first;
          if (before && kind === kindOf(before)) return [card];
          const count = kept.filter((one) => kindOf(one) === kind).length;
          return [
            <li key={`group-${kind}`} class="group">
              <h4>{`${t.findings.severities[kind]} (${t.number(count)})`}</h4>
            </li>,
            card,
          ];
        })}
      </ul>
      <More {...view} left={groups.length - state.shown} />
    </>
  );
};

const ByRow = ({ kept, report, ...view }: LinesProps): VNode => {
  const { state, t } = view;
  const rows = findingRows(kept, report.sheets);
  const shown = rows.slice(0, state.shown);
  const sheets = report.sheets.filter((sheet) => shown.some((row) => row.sheet === sheet));
  return (
    <>
      {sheets.map((sheet) => (
        <div key={sheet} class="sheet-rows">
          <h4>{sheet}</h4>
          {report.tables
            .filter((table) => table.sheet === sheet)
            .map((table) => (
              <p key={table.range} class="quiet">
                {tableFacts(table, t)}
              </p>
            ))}
          <ul class="finding-list">
            {shown
              .filter((row) => row.sheet === sheet)
              .map((row) => (
                <Row key={String(row.row)} {...view} row={row} />
              ))}
          </ul>
          {rows.length === shown.length && kept.length === report.findings.length ? (
            <p class="quiet">{t.findings.soundRows(soundRows(report.tables, rows, sheet))}</p>
          ) : null}
        </div>
      ))}
      <More {...view} left={rows.length - state.shown} />
    </>
  );
};

const Row = ({ row, ...view }: View & { readonly row: FindingRow }): VNode => (
  <li class="sheet-row">
    <h5>{view.t.findings.row(row.label, row.row)}</h5>
    <ul>
      {groupFindings(row.findings).map((group) => (
        <FindingCard key={group.id} {...view} group={group} isInRow />
      ))}
    </ul>
  </li>
);

const More = ({ actions, t, left }: View & { readonly left: number }): VNode | null =>
  left > 0 ? (
    <button type="button" class="wide" onClick={() => actions.showMore()}>
      {t.findings.more(Math.min(pageSize, left), left)}
    </button>
  ) : null;
