import { squareStatuses } from "../../../reports/tableSquares";
import type { PaneTable, TablePicture } from "./paneReport";
import type { VNode } from "preact";
import { statusMark, type Box } from "./statusMark";

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

/** Rows are thin when there are many, never too thin for the shape of a status to be seen. */
export const pictureGeometry = ({ rows, columns }: TablePicture): PictureGeometry => {
  const squareHeight = Math.min(9, Math.max(4, 160 / Math.max(1, rows)));
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
  const paths = squareStatuses.map(() => "");
  picture.squares.forEach((status, square) => {
    const name = squareStatuses[status] ?? "none";
    paths[status] += statusMark(name, squareBox(square, picture.columns, place));
  });
  const shapes = [
    <path class="picture-frame" d={framePath(picture, place)} />,
    ...paths.map((d, status) => <path class={`square ${squareStatuses[status] ?? ""}`} d={d} />),
    <path class="picture-total" d={totalLines(picture, place)} />,
  ];
  drawn.set(table, shapes);
  return shapes;
};

/** The place of one square, with the gap that parts it from its neighbours. */
export const squareBox = (square: number, columns: number, place: PictureGeometry): Box => ({
  x: place.left + (square % columns) * place.squareWidth,
  y: place.top + Math.floor(square / columns) * place.squareHeight,
  width: place.squareWidth - 1,
  height: place.squareHeight - 1,
});

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
  totals
    .map(
      (row) =>
        `M0 ${short(place.top + row * place.squareHeight - 0.5)}H${short(place.left + columns * place.squareWidth - 1)}`,
    )
    .join("");

const short = (value: number): string => String(Math.round(value * 100) / 100);
