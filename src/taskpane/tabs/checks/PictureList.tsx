import { pictureStatuses, type PaneTable, type PictureStatus } from "./paneReport";
import type { VNode } from "preact";
import { PictureCard } from "./PictureCard";
import type { View } from "../../app/view";

/** Pictures drawn at first, and added each time the user asks for more: a workbook may hold sixty tables. */
const step = 4;

/** The miniatures, tables to correct first, and the legend of what they show. */
export const PictureList = (view: View): VNode | null => {
  const { state, actions, t } = view;
  const tables = state.report?.tables ?? [];
  if (tables.length === 0) return null;
  const order = tables
    .map((table, index) => ({ table, index }))
    .sort((a, b) => Number(needsCare(b.table)) - Number(needsCare(a.table)));
  const shown = order.slice(0, step + state.morePictures);
  const hidden = tables.length - shown.length;
  return (
    <section key="pictures" class="pictures" aria-labelledby="pictures">
      <h3 id="pictures" class="unseen">
        {t.pictures.title}
      </h3>
      {shown.map(({ table, index }) => (
        <PictureCard key={`${table.sheet}!${table.range}`} {...view} table={table} index={index} />
      ))}
      <Legend tables={shown.map(({ table }) => table)} t={t} />
      {hidden > 0 ? (
        <button
          type="button"
          class="subtle"
          onClick={() => actions.show({ morePictures: state.morePictures + step })}
        >
          {hidden === 1 ? t.pictures.other : t.pictures.others(hidden)}
        </button>
      ) : null}
    </section>
  );
};

const needsCare = (table: PaneTable): boolean =>
  table.counts.broken + table.counts.uncheckable + table.culprits > 0;

const Legend = ({ tables, t }: Pick<View, "t"> & { readonly tables: readonly PaneTable[] }): VNode => {
  const present = new Set<PictureStatus>();
  for (const { picture } of tables)
    for (const [index, status] of pictureStatuses.entries())
      if (picture.squares.includes(index)) present.add(status);
  return (
    <ul class="legend">
      {[...pictureStatuses]
        .reverse()
        .filter((status) => present.has(status))
        .map((status) => (
          <li key={status}>
            <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden={true}>
              <path class={`square ${status}`} d="M1 1h10v10h-10z" />
            </svg>
            {t.pictures.statuses[status]}
          </li>
        ))}
    </ul>
  );
};
