import { squareStatuses } from "../../../reports/tableSquares";
import { pictureCell, type PaneTable } from "./paneReport";
import type { VNode } from "preact";
import { pictureGeometry, pictureShapes, squareBox } from "./pictureShapes";
import { statusMark } from "./statusMark";
import { tableFacts } from "./tableFacts";
import type { View } from "../../app/view";

interface PictureProps extends View {
  readonly table: PaneTable;
  /** Place of the table in the report. */
  readonly index: number;
}

/** The miniature of one table: point at a square to read it, click or Enter to go to its cell, arrows to walk. */
export const PictureCard = ({ state, actions, t, table, index }: PictureProps): VNode => {
  const { picture } = table;
  const place = pictureGeometry(picture);
  const square = state.pointed?.table === index ? state.pointed.square : null;
  const go = (at: number | null): void => {
    const cell = at === null ? null : pictureCell(picture, at);
    if (cell) actions.select(table.sheet, cell);
  };
  const title = `${table.sheet} · ${table.range}`;
  return (
    <figure class="picture">
      <figcaption>
        <span class="picture-title">{table.sheet}</span>
        <span class="quiet">{tableFacts(table, t)}</span>
      </figcaption>
      <button
        type="button"
        class="picture-button"
        aria-label={t.pictures.alternative(title, summaryOf(table, t))}
        onClick={(event: MouseEvent) => go(event.detail === 0 ? square : squareAt(event, table))}
        onPointerMove={(event: PointerEvent) => actions.point(index, squareAt(event, table))}
        onPointerLeave={() => actions.point(index, null)}
        onKeyDown={(event: KeyboardEvent) => {
          const next = walk(event.key, square, picture.rows, picture.columns);
          if (next === null) return;
          event.preventDefault();
          actions.point(index, next);
        }}
      >
        <svg
          viewBox={`-1 -1 ${place.width + 2} ${place.height + 2}`}
          preserveAspectRatio="xMinYMin"
          aria-hidden={true}
          focusable="false"
        >
          <g key="still">{pictureShapes(table)}</g>
          {square === null ? null : (
            <path
              key="cursor"
              class="picture-cursor"
              d={statusMark("exact", squareBox(square, picture.columns, place))}
            />
          )}
        </svg>
      </button>
      <p class="picture-read" aria-live="polite">
        {square === null ? summaryOf(table, t) : readSquare(table, square, t)}
      </p>
    </figure>
  );
};

/** What a table holds, in a line. */
export const summaryOf = (table: PaneTable, t: View["t"]): string =>
  [t.pictures.summary(table.counts), table.culprits > 0 ? t.pictures.culprits(table.culprits) : ""]
    .filter(Boolean)
    .join(", ");

const readSquare = ({ picture }: PaneTable, square: number, t: View["t"]): string => {
  const status = squareStatuses[picture.squares[square] ?? 0] ?? "none";
  const labels = [
    pictureCell(picture, square),
    picture.rowLabels[Math.floor(square / picture.columns)],
    picture.columnLabels[square % picture.columns],
  ];
  return t.findings.lead(labels.filter(Boolean).join(" · ")) + t.pictures.statuses[status];
};

const squareAt = (event: MouseEvent, { picture }: PaneTable): number | null => {
  const drawing = (event.currentTarget as HTMLElement).querySelector("svg");
  if (!drawing) return null;
  const place = pictureGeometry(picture);
  const box = drawing.getBoundingClientRect();
  const scale = (place.width + 2) / box.width;
  const column = Math.floor(((event.clientX - box.left) * scale - 1 - place.left) / place.squareWidth);
  const row = Math.floor(((event.clientY - box.top) * scale - 1 - place.top) / place.squareHeight);
  const inside = column >= 0 && column < picture.columns && row >= 0 && row < picture.rows;
  return inside ? row * picture.columns + column : null;
};

const walk = (key: string, square: number | null, rows: number, columns: number): number | null => {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const move = moves[key];
  if (!move) return null;
  if (square === null) return 0;
  const row = Math.min(rows - 1, Math.max(0, Math.floor(square / columns) + move[0]));
  const column = Math.min(columns - 1, Math.max(0, (square % columns) + move[1]));
  return row * columns + column;
};
