import type { SquareStatus } from "../../../reports/tableSquares";

/** A square of a picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The outline of a status in its square: no two share a shape, so that none is told by its colour alone.
 * Outside every total a dash; right a full square; rounded its lower half; improbable a triangle; not checkable a frame;
 * in a wrong total struck through; in cause a diamond larger than its square.
 */
export const statusMark = (status: SquareStatus, box: Box): string => marks[status](box);

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;

const marks: Readonly<Record<SquareStatus, (box: Box) => string>> = {
  none: ({ x, y, width, height }) =>
    rectangle(x + width * 0.38, y + height * 0.4, width * 0.24, height * 0.2),
  exact: ({ x, y, width, height }) => rectangle(x, y, width, height),
  rounding: ({ x, y, width, height }) => rectangle(x, y + height / 2, width, height / 2),
  uncheckable: ({ x, y, width, height }) => {
    const thick = Math.max(0.5, Math.min(1.5, height / 5));
    return `${rectangle(x, y, width, height)}M${short(x + thick)} ${short(y + thick)}v${short(height - 2 * thick)}h${short(width - 2 * thick)}v${short(2 * thick - height)}z`;
  },
  suspect: ({ x, y, width, height }) =>
    `M${short(x)} ${short(y + height)}L${short(x + width / 2)} ${short(y)}L${short(x + width)} ${short(y + height)}z`,
  broken: ({ x, y, width, height }) => rectangle(x, y + height * 0.3, width, height * 0.4),
  culprit: ({ x, y, width, height }) => {
    const [middle, centre] = [x + width / 2, y + height / 2];
    const [half, tall] = [Math.max(3.5, width / 2 + 0.5), Math.max(3.5, height / 2 + 1)];
    return `M${short(middle - half)} ${short(centre)}L${short(middle)} ${short(centre - tall)}L${short(middle + half)} ${short(centre)}L${short(middle)} ${short(centre + tall)}z`;
  },
};

const short = (value: number): string => String(Math.round(value * 100) / 100);
