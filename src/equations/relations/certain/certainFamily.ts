import type { EquationFamily } from "../../equation";

/** A term of a sum: a line of the grid and its sign. */
export type Term = EquationFamily["terms"][number];

/** A family that needs no evidence from the amounts: its score is infinite, whatever they say. */
export const certainFamily = (
  direction: EquationFamily["direction"],
  target: number,
  terms: readonly Term[],
  from: number,
  to: number,
): EquationFamily => ({
  direction,
  target,
  terms: [...terms].sort((a, b) => a.line - b.line),
  from,
  to,
  origin: "evidence",
  score: Infinity,
  labelOnly: false,
  anomaly: null,
  tied: false,
  belief: "certain",
  blanks: "zero",
  regime: null,
});
