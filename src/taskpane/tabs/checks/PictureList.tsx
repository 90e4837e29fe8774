import type { VNode } from "preact";
import type { View } from "../../app/view";
import { isWorthShowing } from "../../../reports/isWorthShowing";
import { Legend } from "./Legend";
import { PictureCard, summaryOf } from "./PictureCard";
import type { PaneTable } from "./paneReport";
import { SoundStrip } from "./SoundStrip";

/** Pictures drawn at first, and added each time the user asks for more: a workbook may hold sixty tables. */
const step = 4;

/** The miniatures of the tables that have something to show, worst first; the others are one strip. */
export const PictureList = (view: View): VNode | null => {
  const { state, actions, t } = view;
  const tables = state.report?.tables ?? [];
  if (tables.length === 0) return null;
  const order = tables
    .map((table, index) => ({ table, index }))
    .filter(({ table }) => needsCare(table))
    .sort((a, b) => weight(b.table) - weight(a.table));
  const shown = order.slice(0, step + state.morePictures);
  const hidden = order.length - shown.length;
  const sound = tables.filter((table) => !needsCare(table));
  return (
    <section class="pictures" aria-labelledby="pictures">
      <h3 id="pictures">{t.pictures.title}</h3>
      {shown.map(({ table, index }) => (
        <PictureCard key={`${table.sheet}!${table.range}`} {...view} table={table} index={index} />
      ))}
      {shown.length > 0 ? <Legend tables={shown.map(({ table }) => table)} t={t} /> : null}
      {hidden > 0 ? (
        <button
          type="button"
          class="subtle"
          onClick={() => actions.show({ morePictures: state.morePictures + step })}
        >
          {t.pictures.others(hidden)}
        </button>
      ) : null}
      {sound.length > 0 ? (
        <SoundStrip {...view} tables={sound} summary={(table) => summaryOf(table, t)} />
      ) : null}
    </section>
  );
};

const needsCare = ({ counts, culprits }: PaneTable): boolean => isWorthShowing(counts, culprits);

const weight = ({ counts, culprits }: PaneTable): number =>
  (culprits + counts.broken) * 1000 +
  counts.accepted * 100 +
  (counts.uncheckable + counts.notReconciled) * 10 +
  counts.suspect;
