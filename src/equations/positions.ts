import type { AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { EquationFamily, EquationStatus } from "./equation";
import { LIMITS } from "./limits";

/** One equation of a family as evidence for or against it; amounts in scaled integers as doubles. */
export interface Position {
  readonly at: number;
  /** Sum of the terms − target. */
  readonly gap: number;
  readonly tolerance: number;
  readonly status: EquationStatus;
  /** The line of the only term that is not zero; null when there are several. */
  readonly lone: number | null;
  /** Target first, with its sign −1. */
  readonly cells: readonly { readonly cell: number; readonly sign: number }[];
}

/** The checkable equations of a family with a term that is not zero, each set of figures once: repeated figures are no new evidence. */
export const informativePositions = (grid: AmountGrid, family: EquationFamily): Position[] => {
  const found: Position[] = [];
  const seen = new Set<string>();
  for (let at = family.from; at < family.to && found.length < LIMITS.beliefPositions; at++) {
    const equation = equationAt(grid, [family], 0, at);
    if (!equation || equation.status === "uncheckable" || equation.activeTerms === 0) continue;
    const cells = [{ cell: equation.target, sign: -1 }, ...equation.terms];
    const print = cells.map(({ cell }) => grid.values[cell]).join();
    if (seen.has(print)) continue;
    seen.add(print);
    const active = equation.terms.filter(({ cell }) => grid.values[cell] !== 0);
    const only = active.length === 1 ? active[0]?.cell : undefined;
    found.push({
      at,
      gap: Number(equation.gap),
      tolerance: Number(equation.doubleTolerance) / 2,
      status: equation.status,
      lone: only === undefined ? null : lineOf(grid, family, only),
      cells,
    });
  }
  return found;
};

const lineOf = ({ columns }: AmountGrid, { direction }: EquationFamily, cell: number): number =>
  direction === "column" ? Math.floor(cell / columns) : cell % columns;
