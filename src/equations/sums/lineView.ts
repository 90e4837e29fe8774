import type { AmountGrid } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";
import { greatestCommonDivisor } from "../footings";
import { countAmounts, labelRoles } from "./surveyLines";

/** Which lines the reader of the table already knows to be totals or « dont » lines. */
export interface LineHints {
  readonly totals: ReadonlySet<number>;
  readonly ofWhich: ReadonlySet<number>;
  /** Lines with which the parts of the line before begin. */
  readonly beginParts: ReadonlySet<number>;
  /** The spaces before the labels; null where none says anything. */
  readonly indents: readonly number[] | null;
  /** Lines that the known structure of the table puts in its totals: regions, establishments. */
  readonly structural: ReadonlySet<number>;
  /** Positions where nothing is added: columns of growth beside columns of amounts. */
  readonly notAdded: ReadonlySet<number>;
  /** Sums of the other direction that the structure of the table makes certain. */
  readonly across: readonly EquationFamily[];
}

/**
 * A table seen as lines to add up (rows, or columns) over a sample of positions across them.
 *
 * `values[line * positions + i]` is the amount at grid position `at[i]`; NaN where there is none.
 */
export interface LineView {
  /** "column": lines are rows, added down; "row": lines are columns, added across. */
  readonly direction: "row" | "column";
  readonly lines: number;
  readonly positions: number;
  readonly at: Int32Array;
  readonly values: Float64Array;
  /** Rounding units of the lines and of the positions, null where they say none: the coarser one of the two is that of the cell. */
  readonly lineUnits: Float64Array | null;
  readonly positionUnits: Float64Array | null;
  /** The largest rounding unit of the table. */
  readonly coarsestUnit: number;
  readonly isTotal: Uint8Array;
  readonly isOfWhich: Uint8Array;
  readonly beginParts: ReadonlySet<number>;
  readonly indents: readonly number[] | null;
  readonly structural: ReadonlySet<number>;
  /** 0: no amount at all · 1: zeros only · 2: at least one non-zero amount. */
  readonly content: Uint8Array;
  /** Sampled positions, those with most amounts first. */
  readonly fullest: Int32Array;
  /** Positions whose amounts are hardly ever negative: a sum that overshoots there only grows. */
  readonly growing: Uint8Array;
  readonly labels: readonly string[];
  /** Positions that add up others, known by the structure of the table: what a sum misses by there follows from those. */
  readonly chains: readonly PositionChain[];
  /** Range of grid positions that the sample was drawn from. */
  readonly from: number;
  readonly to: number;
  /**
   * What all the amounts of a single position are multiples of, where they are many: lists of thousands add up by chance as those of units
   * do. 1 of several positions, which prove enough together.
   */
  readonly grain: number;
  /** Grid index of the cell of a line at a sampled position. */
  readonly cell: (line: number, i: number) => number;
}

/** Sampled positions, of which one is the total of others. */
export interface PositionChain {
  readonly total: number;
  readonly parts: readonly { readonly i: number; readonly sign: 1 | -1 }[];
}

/** Positions looked at to weigh a hypothesis; verdicts always look at all of them. */
export const SAMPLE = 64;

/**
 * The grid as lines over at most `SAMPLE` positions spread evenly from `from` to `to` (exclusive).
 * @example viewLines(grid, "column", hints, 0, grid.columns).lines // grid.rows
 */
export const viewLines = (
  grid: AmountGrid,
  direction: "row" | "column",
  hints: LineHints,
  from: number,
  to: number,
): LineView => {
  const byRow = direction === "column";
  const lines = byRow ? grid.rows : grid.columns;
  const labels = byRow ? grid.rowLabels : grid.columnLabels;
  const at = samplePositions(grid, byRow, from, to, hints.notAdded);
  const positions = at.length;
  const cell = byRow
    ? (line: number, i: number): number => line * grid.columns + (at[i] as number)
    : (line: number, i: number): number => (at[i] as number) * grid.columns + line;

  const { values, content, fill, negatives } = readLines(grid, byRow, lines, at);
  const isTotal = new Uint8Array(lines);
  const isOfWhich = new Uint8Array(lines);
  const roles = labelRoles(labels);
  for (let line = 0; line < lines; line++) {
    if (roles[line] === "total" || hints.totals.has(line)) isTotal[line] = 1;
    if (roles[line] === "of-which" || hints.ofWhich.has(line)) isOfWhich[line] = 1;
  }

  return {
    direction,
    lines,
    positions,
    at,
    values,
    lineUnits: (byRow ? grid.rowUnits : grid.units) ?? null,
    positionUnits: sampled(byRow ? grid.units : grid.rowUnits, at),
    coarsestUnit: grid.units.reduce((a, b) => Math.max(a, b), 0),
    isTotal,
    isOfWhich,
    beginParts: hints.beginParts,
    indents: hints.indents,
    structural: hints.structural,
    content,
    fullest: Int32Array.from({ length: positions }, (_, i) => i).sort(
      (a, b) => (fill[b] as number) - (fill[a] as number) || a - b,
    ),
    growing: Uint8Array.from(negatives, (count, i) => (count * 20 < (fill[i] as number) ? 1 : 0)),
    labels,
    grain: positions === 1 && (fill[0] as number) >= FEWEST_SHARING ? grainOf(values) : 1,
    chains: chainsOf(at, hints.across),
    from,
    to,
    cell,
  };
};

/** So many amounts share a unit by no chance. */
const FEWEST_SHARING = 12;

/** What all amounts are multiples of; 1 where some are no whole numbers. */
const grainOf = (amounts: Float64Array): number =>
  Math.max(
    1,
    amounts.reduce((grain, amount) => greatestCommonDivisor(grain, Math.abs(amount || 0)), 0),
  );

const sampled = (units: Float64Array | null | undefined, at: Int32Array): Float64Array | null =>
  units ? Float64Array.from(at, (p) => units[p] as number) : null;

const chainsOf = (at: Int32Array, across: readonly EquationFamily[]): PositionChain[] => {
  const sampled = new Map([...at].map((position, i) => [position, i]));
  return across.flatMap(({ target, terms }): PositionChain[] => {
    const total = sampled.get(target);
    if (total === undefined) return [];
    const parts = terms.flatMap(({ line, sign }) => {
      const i = sampled.get(line);
      return i === undefined ? [] : [{ i, sign }];
    });
    return [{ total, parts }];
  });
};

/** The amounts of the lines at the sampled positions, with what each line and each position holds of them. */
const readLines = (
  grid: AmountGrid,
  byRow: boolean,
  lines: number,
  at: Int32Array,
): Pick<LineView, "values" | "content"> & { readonly fill: Int32Array; readonly negatives: Int32Array } => {
  const { values: cells, columns } = grid;
  const positions = at.length;
  const values = new Float64Array(lines * positions);
  const content = new Uint8Array(lines);
  const fill = new Int32Array(positions);
  const negatives = new Int32Array(positions);
  const read = (line: number, i: number, cell: number): void => {
    const value = cells[cell] as number;
    values[line * positions + i] = value;
    if (value !== value) return;
    content[line] = Math.max(content[line] as number, value === 0 ? 1 : 2);
    if (value === 0) return;
    fill[i] = (fill[i] as number) + 1;
    if (value < 0) negatives[i] = (negatives[i] as number) + 1;
  };
  // Rows are read in the order in which they lie in memory, whatever the direction.
  if (byRow)
    for (let line = 0; line < lines; line++)
      for (let i = 0; i < positions; i++) read(line, i, line * columns + (at[i] as number));
  else
    for (let i = 0; i < positions; i++)
      for (let line = 0; line < lines; line++) read(line, i, (at[i] as number) * columns + line);
  return { values, content, fill, negatives };
};

/** Positions spread evenly among those with at least two non-zero amounts: the others teach nothing about sums. */
const samplePositions = (
  grid: AmountGrid,
  byRow: boolean,
  from: number,
  to: number,
  notAdded: ReadonlySet<number>,
): Int32Array => {
  const counts = countAmounts(grid);
  const filled = byRow ? counts.columns : counts.rows;
  const useful: number[] = [];
  for (let p = from; p < to; p++) {
    if ((filled[p] as number) >= 2 && !notAdded.has(p)) useful.push(p);
  }
  const positions = Math.min(useful.length, SAMPLE);
  return Int32Array.from(
    { length: positions },
    (_, i) => useful[Math.floor((i * useful.length) / positions)] as number,
  );
};

/** Rounding unit of one cell of the view. */
export const unitAt = (view: LineView, line: number, i: number): number => {
  const { lineUnits, positionUnits, values, positions, direction } = view;
  const ofLine = lineUnits?.[line] ?? 0;
  const ofPosition = positionUnits?.[i] ?? 0;
  const ofColumn = direction === "column" ? ofPosition : ofLine;
  const ofRow = direction === "column" ? ofLine : ofPosition;
  return ofRow > ofColumn && (values[line * positions + i] as number) % ofRow === 0 ? ofRow : ofColumn;
};

/** Rounding unit to allow per term of a sum not yet known: that of its total down a column, the coarsest one across columns. */
export const looseUnit = (view: LineView, target: number, i: number): number =>
  view.direction === "column" ? unitAt(view, target, i) : view.coarsestUnit;
