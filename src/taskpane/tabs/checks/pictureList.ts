import { pictureStatuses, type PaneTable, type PictureStatus } from "./paneReport";
import { h, type Element } from "../../parts/element";
import { pictureCard } from "./pictureCard";
import type { View } from "../../app/view";

/** Pictures drawn at first, and added each time the user asks for more: a workbook may hold sixty tables. */
const step = 4;

/** The miniatures, tables to correct first, and the legend of what they show. */
export const pictureList = (view: View): Element | null => {
  const { state, actions, t } = view;
  const tables = state.report?.tables ?? [];
  if (tables.length === 0) return null;
  const order = tables
    .map((table, index) => ({ table, index }))
    .sort((a, b) => Number(needsCare(b.table)) - Number(needsCare(a.table)));
  const shown = order.slice(0, step + state.morePictures);
  const hidden = tables.length - shown.length;
  return h(
    "section",
    { key: "pictures", class: "pictures", "aria-labelledby": "pictures" },
    h("h3", { id: "pictures", class: "unseen" }, t.pictures.title),
    ...shown.map(({ table, index }) => pictureCard(view, table, index)),
    legend(
      shown.map(({ table }) => table),
      t,
    ),
    hidden > 0
      ? h(
          "button",
          {
            type: "button",
            class: "subtle",
            onclick: () => actions.show({ morePictures: state.morePictures + step }),
          },
          hidden === 1 ? t.pictures.other : t.pictures.others(hidden),
        )
      : null,
  );
};

const needsCare = (table: PaneTable): boolean =>
  table.counts.broken + table.counts.uncheckable + table.culprits > 0;

const legend = (tables: readonly PaneTable[], t: View["t"]): Element => {
  const present = new Set<PictureStatus>();
  for (const { picture } of tables)
    for (const [index, status] of pictureStatuses.entries())
      if (picture.squares.includes(index)) present.add(status);
  return h(
    "ul",
    { class: "legend" },
    ...[...pictureStatuses]
      .reverse()
      .filter((status) => present.has(status))
      .map((status) =>
        h(
          "li",
          { key: status },
          h(
            "svg",
            { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": true },
            h("path", { class: `square ${status}`, d: "M1 1h10v10h-10z" }),
          ),
          t.pictures.statuses[status],
        ),
      ),
  );
};
