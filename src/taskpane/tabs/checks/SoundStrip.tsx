import type { VNode } from "preact";
import type { View } from "../../app/view";
import type { PaneTable } from "./paneReport";

interface StripProps extends View {
  readonly tables: readonly PaneTable[];
  readonly summary: (table: PaneTable) => string;
}

/** The tables that hold, in one line that opens on their names: what was verified is never hidden, nor in the way. */
export const SoundStrip = ({ actions, t, tables, summary }: StripProps): VNode => {
  const sum = (count: (table: PaneTable) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return (
    <details class="strip">
      <summary>
        {t.pictures.sound(
          tables.length,
          sum((table) => table.counts.total),
          sum((table) => table.counts.rounded),
        )}
      </summary>
      <ul>
        {tables.map((table) => (
          <li key={`${table.sheet}!${table.range}`}>
            <button type="button" class="cell-link" onClick={() => actions.goTo(table.sheet, table.range)}>
              {`${table.sheet} · ${table.range}`}
            </button>
            <span class="quiet">{summary(table)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
