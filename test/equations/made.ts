import type { EquationFamily } from "../../src/equations";
import type { Position } from "../../src/equations/positions";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { viewLines, type LineHints, type LineView } from "../../src/equations/sums/lineView";
import { gridOf } from "./gridOf";

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

/** Rows of integers, null for a blank. */
export type Rows = readonly (readonly (number | null)[])[];
const none: ReadonlySet<number> = new Set();

/** What nothing is known of. */
export const noHints: LineHints = {
  totals: none,
  ofWhich: none,
  beginParts: none,
  indents: null,
  structural: none,
  notAdded: none,
  across: [],
};

/** What the reading of the rows tells besides their amounts. */
export interface Told extends Partial<LineHints> {
  readonly rowLabels?: readonly string[];
  readonly rowUnits?: readonly number[];
}
/** Rows as lines to add up down their columns. */
export const viewOf = (rows: Rows, { rowLabels, rowUnits, ...hints }: Told = {}): LineView =>
  viewLines(
    {
      ...gridOf(rows, rowLabels ? { rowLabels } : {}),
      ...(rowUnits && { rowUnits: Float64Array.from(rowUnits) }),
    },
    "column",
    { ...noHints, ...hints },
    0,
    rows[0]?.length ?? 0,
  );

/** A sum that the search found, by its lines; how well it holds as far as a step asks. */
export const found = (
  target: number,
  terms: readonly number[],
  { hits = 5, misses = 0, ...more }: Partial<Hypothesis> & { hits?: number; misses?: number } = {},
): Hypothesis => ({
  target,
  terms,
  bits: 50,
  score: { bits: 50, hits, misses, lost: 0, asked: 0 },
  anomaly: null,
  labelOnly: false,
  tied: false,
  ...more,
});
/** `4=0+1+-2`: the target, and the terms with their signs. */
export const told = ({ target, terms, minus = [] }: Hypothesis): string =>
  `${target}=${terms.map((line) => (minus.includes(line) ? `-${line}` : `${line}`)).join("+")}`;
/** The rows added up. */
export const plus = (...rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
