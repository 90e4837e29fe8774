import type { EquationFamily } from "../../src/equations";
import type { Position } from "../../src/equations/positions";

/** A sum down the rows, or across the columns, of lines told by their numbers; `-3` is subtracted. */
export const sum = (
  direction: "row" | "column",
  target: number,
  lines: readonly number[],
  more: Partial<EquationFamily> = {},
): EquationFamily => ({
  direction,
  target,
  terms: lines.map((line) => ({ line: Math.abs(line), sign: Object.is(line, -0) || line < 0 ? -1 : 1 })),
  from: 0,
  to: 9,
  origin: "evidence",
  score: 50,
  labelOnly: false,
  anomaly: null,
  tied: false,
  belief: "established",
  blanks: "zero",
  regime: null,
  ...more,
});

/** A position that fails by its gap, or holds where there is none; its target first among the cells. */
export const at = (place: number, gap: number, cells: readonly number[] = [], tolerance = 1): Position => ({
  at: place,
  gap,
  tolerance,
  status: gap === 0 ? "exact" : "broken",
  lone: null,
  cells: cells.map((cell, k) => ({ cell, sign: k === 0 ? -1 : 1 })),
});
