import type { EquationFamily } from "../../src/equations";
import type { AmountGrid } from "../../src/tables";
import { withAmounts } from "./injectSlips";
import type { RandomSource } from "./randomSource";

/** A table whose totals leave out, or count twice, one of their rows. */
export interface FaultyTotals {
  readonly grid: AmountGrid;
  readonly target: number;
  readonly line: number;
}

const cellAt = (grid: AmountGrid, direction: "row" | "column", line: number, position: number): number =>
  direction === "column" ? line * grid.columns + position : position * grid.columns + line;

/** Adds to a cell, then to every total of one direction that it enters, up to the grand total. */
const addUpwards = (
  grid: AmountGrid,
  values: Float64Array,
  families: readonly EquationFamily[],
  direction: "row" | "column",
  line: number,
  position: number,
  amount: number,
): void => {
  const cell = cellAt(grid, direction, line, position);
  values[cell] = (Number.isNaN(values[cell]) ? 0 : (values[cell] as number)) + amount;
  for (const family of families) {
    const term = family.terms.find((one) => one.line === line);
    if (family.direction === direction && term)
      addUpwards(grid, values, families, direction, family.target, position, term.sign * amount);
  }
};

/** The grid with one row of a total left out of it, or counted twice; the totals above follow. */
export const injectLineFault = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  kind: "missing-row" | "duplicated-row",
  random: RandomSource,
): FaultyTotals => {
  const totals = families.filter(({ direction, terms }) => direction === "column" && terms.length > 2);
  for (;;) {
    const { target, terms } = random.pick(totals);
    const { line } = random.pick(terms);
    const visible = Array.from({ length: grid.columns }, (_, c) =>
      Math.abs(grid.values[line * grid.columns + c] || 0),
    );
    if (visible.filter((amount) => amount > terms.length + 1).length < 2) continue;
    const values = grid.values.slice();
    for (let position = 0; position < grid.columns; position++) {
      const amount = grid.values[line * grid.columns + position] || 0;
      if (amount !== 0)
        addUpwards(
          grid,
          values,
          families,
          "column",
          target,
          position,
          kind === "missing-row" ? -amount : amount,
        );
    }
    return { grid: withAmounts(grid, values), target, line };
  }
};

/**
 * The grid with one amount that changed later: the totals of its row (or of its column) were updated, the others left
 * as they were.
 */
export const injectStaleTotal = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  updated: "row" | "column",
  random: RandomSource,
): AmountGrid => {
  const targets = { row: new Set<number>(), column: new Set<number>() };
  const terms = { row: new Set<number>(), column: new Set<number>() };
  for (const family of families) {
    targets[family.direction].add(family.target);
    for (const { line } of family.terms) terms[family.direction].add(line);
  }
  for (;;) {
    const cell = random.below(grid.values.length);
    const row = Math.floor(cell / grid.columns);
    const column = cell % grid.columns;
    if (targets.column.has(row) || targets.row.has(column)) continue;
    if (!terms.column.has(row) || !terms.row.has(column) || !(Math.abs(grid.values[cell] ?? 0) > 100))
      continue;
    const amount = 100 + random.below(Math.abs(grid.values[cell] as number));
    const values = grid.values.slice();
    if (updated === "row") addUpwards(grid, values, families, "row", column, row, amount);
    else addUpwards(grid, values, families, "column", row, column, amount);
    return withAmounts(grid, values);
  }
};
