import { cellAt } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";
import { piecesOf } from "../pieces";
import type { FormulaTable } from "./familiesFromFormulas";

/** A typed constant where its neighbours along the line are formulas of one shape. */
export interface FrozenTotal {
  /** Grid index of the constant. */
  readonly cell: number;
  readonly direction: "row" | "column";
  readonly target: number;
  /** What the neighbours' formulas add up. */
  readonly terms: EquationFamily["terms"];
}

/** Share of the amounts of a total line that are formulas of one shape, from which a constant there is odd. */
const USUAL_SHARE = 0.6;
const FEWEST_FORMULAS = 2;

/**
 * The totals typed over where most of their line is formulas of one shape.
 * @example findFrozenTotals(table, familiesFromFormulas(table)).map(({ cell }) => cell)
 */
export const findFrozenTotals = (table: FormulaTable, families: readonly EquationFamily[]): FrozenTotal[] => {
  const sums = families.filter(({ origin, terms }) => origin === "formula" && terms.length > 1);
  const frozen = new Map<number, FrozenTotal>();
  for (const pieces of piecesOf(sums).values()) {
    const [{ direction, target, terms }] = pieces;
    const formulas = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
    const constants = constantsAlong(table, direction, target);
    if (formulas < FEWEST_FORMULAS || formulas < USUAL_SHARE * (formulas + constants.length)) continue;
    for (const cell of constants) if (!frozen.has(cell)) frozen.set(cell, { cell, direction, target, terms });
  }
  return [...frozen.values()];
};

/** The cells of a line that hold an amount but no formula. */
const constantsAlong = (
  { grid, formulas }: FormulaTable,
  direction: "row" | "column",
  line: number,
): number[] => {
  const length = direction === "column" ? grid.columns : grid.rows;
  const cells = Array.from({ length }, (_, p) => cellAt(grid, direction, line, p));
  return cells.filter((cell) => !Number.isNaN(grid.values[cell] as number) && !formulas.has(cell));
};
