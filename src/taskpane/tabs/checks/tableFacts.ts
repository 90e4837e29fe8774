import type { PaneTexts } from "../../../messages/pane";
import type { PaneTable } from "./paneReport";

/** What was seen of a table, so that its user can tell whether it was read right: `B5:F32 · 27 × 4 · € · régions d’avant 2016`. */
export const tableFacts = (table: PaneTable, { pictures }: PaneTexts): string =>
  [
    table.range,
    pictures.caption(table.rows, table.columns, table.unit),
    table.regionSet ? pictures.regions[table.regionSet] : "",
  ]
    .filter(Boolean)
    .join(" · ");
