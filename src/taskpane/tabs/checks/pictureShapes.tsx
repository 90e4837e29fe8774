import { pictureStatuses, type PaneTable, type TablePicture } from "./paneReport";
import type { VNode } from "preact";

const width = 318;
const labelWidth = 54;
const headerHeight = 7;

/** Where the squares of a picture lie, in pixels of a 318-pixel-wide drawing. */
export interface PictureGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly squareWidth: number;
  readonly squareHeight: number;
}

/** Rows are thin when there are many, so that no picture is taller than about 170 pixels. */
export const pictureGeometry = ({ rows, columns }: TablePicture): PictureGeometry => {
  const squareHeight = Math.min(9, Math.max(1.25, 160 / Math.max(1, rows)));
  const squareWidth = Math.min(64, (width - labelWidth) / Math.max(1, columns));
  return {
    width,
    height: headerHeight + 2 + rows * squareHeight,
    left: labelWidth,
    top: headerHeight + 2,
    squareWidth,
    squareHeight,
  };
};

const drawn = new WeakMap<PaneTable, readonly VNode[]>();

/** The still part of a miniature: one path per status, so that a thousand squares cost six elements. Made once per table. */
export const pictureShapes = (table: PaneTable): readonly VNode[] => {
  const known = drawn.get(table);
  if (known) return known;
  const { picture } = table;
  const place = pictureGeometry(picture);
  const paths = pictureStatuses.map(() => "");
  picture.squares.forEach((status, square) => {
    paths[status] += squarePath(square, picture.columns, place, status === pictureStatuses.length - 1);
  });
  const shapes = [
    <path class="picture-frame" d={framePath(picture, place)} />,
    ...paths.map((d, status) => <path class={`square ${pictureStatuses[status] ?? ""}`} d={d} />),
    <path class="picture-total" d={totalLines(picture, place)} />,
  ];
  drawn.set(table, shapes);
  return shapes;
};

/** The outline of one square; a cell in cause overflows its place so that it shows among a thousand. */
export const squarePath = (
  square: number,
  columns: number,
  place: PictureGeometry,
  swollen: boolean,
): string => {
  const gapX = place.squareWidth > 5 ? 1 : 0;
  const gapY = place.squareHeight > 3 ? 1 : 0;
  const grow = swollen ? Math.max(0.5, (5 - place.squareHeight) / 2) : 0;
  const x = place.left + (square % columns) * place.squareWidth - grow;
  const y = place.top + Math.floor(square / columns) * place.squareHeight - grow;
  const w = place.squareWidth - gapX + 2 * grow;
  const tall = place.squareHeight - gapY + 2 * grow;
  return `M${short(x)} ${short(y)}h${short(w)}v${short(tall)}h${short(-w)}z`;
};

/** Header band and label bars: the sheet as one sees it from afar. */
const framePath = ({ rows, columns, rowLabels }: TablePicture, place: PictureGeometry): string => {
  let path = `M0 0h${short(place.left + columns * place.squareWidth - 1)}v${headerHeight}H0z`;
  const thick = Math.max(0.75, Math.min(4, place.squareHeight * 0.5));
  for (let row = 0; row < rows; row++) {
    const long = Math.min(labelWidth - 6, 8 + (rowLabels[row]?.length ?? 0) * 2.2);
    const y = place.top + row * place.squareHeight + (place.squareHeight - 1 - thick) / 2;
    path += `M0 ${short(y)}h${short(long)}v${short(thick)}H0z`;
  }
  return path;
};

const totalLines = ({ totals, columns }: TablePicture, place: PictureGeometry): string =>
  place.squareHeight < 2.5
    ? ""
    : totals
        .map(
          (row) =>
            `M0 ${short(place.top + row * place.squareHeight - 0.5)}H${short(place.left + columns * place.squareWidth - 1)}`,
        )
        .join("");

const short = (value: number): string => String(Math.round(value * 100) / 100);
