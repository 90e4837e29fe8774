import type { VNode } from "preact";
import type { View } from "../../app/view";
import { squareStatuses, type SquareStatus } from "../../../reports/tableSquares";
import type { PaneTable } from "./paneReport";
import { statusMark } from "./statusMark";

/** What the marks of the pictures mean: those on screen, worst first. */
export const Legend = ({ tables, t }: Pick<View, "t"> & { readonly tables: readonly PaneTable[] }): VNode => {
  const present = new Set<SquareStatus>();
  for (const { picture } of tables)
    for (const [index, status] of squareStatuses.entries())
      if (picture.squares.includes(index)) present.add(status);
  return (
    <ul class="legend">
      {[...squareStatuses]
        .reverse()
        .filter((status) => present.has(status))
        .map((status) => (
          <li key={status}>
            <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden={true}>
              <path
                class={`square ${status}`}
                d={statusMark(status, { x: 1, y: 1, width: 10, height: 10 })}
              />
            </svg>
            {t.pictures.statuses[status]}
          </li>
        ))}
    </ul>
  );
};
