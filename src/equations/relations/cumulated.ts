import { unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { Equation } from "../equation";
import { isStatisticLabel } from "../lineLabels";
import { judgeGap } from "../tolerance";

/** Rows of a running sum, the least that make one. */
const FEWEST_ROWS = 4;
const FEWEST_HITS = 3;
/** Share of the rows that may speak against it; one slip of the running sum is two rows. */
const MISS_SHARE = 0.35;
const MISSES_OF_A_SLIP = 2;
/** Bits that the rows must give beyond what the choice of two columns costs, and what a row that denies it takes away. */
const BELIEVED = 12;
const MISS_BITS = 3;
/** A running sum that moves by less than so many units repeats the row before. */
const MOVED = 3;
const MOST_COLUMNS = 60;

/** A column that runs on: `target` of a row is `target` of the row before plus `source`; `rows` in order, from the first. */
export interface RunningSum {
  readonly target: number;
  readonly source: number;
  readonly rows: readonly number[];
}

/**
 * The running sums of a table: T(i) = T(i − 1) + A(i) down the rows that are no totals, T(first) = A(first).
 * @param apart rows that take no part (totals), and columns that a sum across makes already
 */
export const findRunningSums = (
  grid: AmountGrid,
  apart: { readonly rows: ReadonlySet<number>; readonly targets: ReadonlySet<number> },
): RunningSum[] => {
  if (grid.large || grid.columns > MOST_COLUMNS) return [];
  const rows = Array.from({ length: grid.rows }, (_, r) => r).filter(
    (r) => !apart.rows.has(r) && !isStatisticLabel(grid.rowLabels[r] ?? ""),
  );
  if (rows.length < FEWEST_ROWS) return [];
  const found: RunningSum[] = [];
  for (let target = 0; target < grid.columns; target++) {
    if (apart.targets.has(target)) continue;
    let best = { hits: 0, source: -1 };
    for (let source = 0; source < grid.columns; source++) {
      const hits = source === target ? 0 : hitsOf(grid, rows, target, source);
      if (hits > best.hits) best = { hits, source };
    }
    if (best.source >= 0) found.push({ target, source: best.source, rows });
  }
  return found;
};

/** Rows at which the sum runs on; 0 when too few say so, or too many deny it. */
const hitsOf = (grid: AmountGrid, rows: readonly number[], target: number, source: number): number => {
  const { values, columns, units } = grid;
  const unit = Math.max(units[target] as number, units[source] as number);
  const at = (i: number, column: number): number => values[(rows[i] as number) * columns + column] as number;
  let [hits, moved, misses, bits] = [0, 0, 0, 0];
  const most = Math.max(MISSES_OF_A_SLIP, MISS_SHARE * rows.length);
  for (let i = 1; i < rows.length; i++) {
    const [total, before, amount] = [at(i, target), at(i - 1, target), at(i, source)];
    if (Number.isNaN(total + before + amount) || (amount === 0 && total === before)) continue;
    if (Math.abs(before + amount - total) <= 1.5 * unit) {
      hits++;
      bits += Math.log2(1 + Math.abs(amount) / (MOVED * unit));
      if (Math.abs(amount) > MOVED * unit) moved++;
    } else if (++misses > most) return 0;
  }
  const isRunning =
    bits - MISS_BITS * misses - 2 * Math.log2(columns) >= BELIEVED &&
    hits >= FEWEST_HITS &&
    moved >= FEWEST_HITS &&
    misses <= Math.max(MISSES_OF_A_SLIP, MISS_SHARE * (hits + misses));
  return isRunning ? hits : 0;
};

/**
 * The equations of running sums, one a row. A cell is the target of one and a term of the next, so that each has a family number
 * of its own, below zero.
 */
export const runningEquations = (grid: AmountGrid, sums: readonly RunningSum[]): Equation[] => {
  let family = 0;
  return sums.flatMap(({ target, source, rows }) =>
    rows.flatMap((row, i): Equation[] => {
      const before = rows[i - 1];
      const cells = [
        row * grid.columns + source,
        ...(before === undefined ? [] : [before * grid.columns + target]),
      ];
      const equation = runningEquation(grid, --family, row * grid.columns + target, cells);
      return equation ? [equation] : [];
    }),
  );
};

const runningEquation = (
  grid: AmountGrid,
  family: number,
  target: number,
  cells: readonly number[],
): Equation | null => {
  const amounts = [target, ...cells].map((cell) => grid.values[cell] as number);
  if (amounts.some((amount) => Number.isNaN(amount))) return null;
  const unit = (cell: number): bigint => BigInt(unitOfCell(grid, cell));
  const active = cells.filter((cell) => grid.values[cell] !== 0);
  const rounded = [target, ...active].map(unit);
  const gap = cells.reduce(
    (sum, cell) => sum + BigInt(grid.values[cell] as number),
    -BigInt(amounts[0] as number),
  );
  const doubleTolerance = rounded.reduce((sum, one) => sum + one, 0n);
  const squaredUnits = rounded.reduce((sum, one) => sum + one * one, 0n);
  return {
    family,
    direction: "row",
    target,
    terms: cells.map((cell) => ({ cell, sign: 1 })),
    gap,
    doubleTolerance,
    activeTerms: active.length,
    status: judgeGap(gap, doubleTolerance, squaredUnits),
    origin: "evidence",
    belief: "established",
    accuses: true,
    relation: "cumulated",
  };
};
