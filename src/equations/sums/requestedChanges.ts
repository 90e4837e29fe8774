import type { AmountGrid } from "../../tables/amountGrid";
import { equationAt } from "../checkFamilies";
import type { EquationFamily } from "../equation";
import { ListsByKey } from "../listsByKey";
import type { LineView } from "./lineView";
import type { Standing } from "./positionsNotAdded";
import { LIMITS } from "../limits";

/** For each cell of a broken equation, the changes that would repair it, each with the tolerance of its equation. */
export type RequestedChanges = ListsByKey<number, { readonly change: number; readonly tolerance: number }>;

/**
 * Would a change that the other direction asks of one of these cells close this gap?
 *
 * Finding equations and errors together: a table whose equations are broken in both directions at one cell
 * is better evidence for both equations than against either.
 */
export const isRequested = (
  requested: RequestedChanges,
  view: LineView,
  target: number,
  terms: readonly number[],
  i: number,
  gap: number,
  tolerance: number,
): boolean => {
  const closes = (line: number, wanted: number): boolean =>
    requested.of(view.cell(line, i)).some((r) => Math.abs(r.change - wanted) <= r.tolerance + tolerance);
  return closes(target, gap) || terms.some((line) => closes(line, -gap));
};

/**
 * What the broken instances of these families ask of each of their cells; null when none is broken.
 * A total that leaves out a line is explained already: it asks nothing.
 */
export const requestChanges = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  failing: Standing["broken"],
): RequestedChanges | null => {
  const broken = failing.filter(([family]) => !families[family]?.anomaly);
  if (broken.length === 0 || broken.length > LIMITS.brokenSums) return null;
  const requested = new ListsByKey<number, { readonly change: number; readonly tolerance: number }>();
  for (const [family, position] of broken) {
    const equation = equationAt(grid, families, family, position);
    if (!equation) continue;
    const gap = Number(equation.gap);
    const tolerance = Number(equation.doubleTolerance) / 2;
    requested.add(equation.target, { change: gap, tolerance });
    for (const { cell, sign } of equation.terms) requested.add(cell, { change: -sign * gap, tolerance });
  }
  return requested;
};
