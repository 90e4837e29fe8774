import type { AmountGrid } from "../tables/amountGrid";
import { checkFamilies, equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";
import type { RequestedChanges } from "./requestedChanges";

/** More broken instances than this are no slips but a wrong hypothesis: nothing is asked. */
const MOST_BROKEN = 2_000;

/**
 * What the broken instances of these families ask of each of their cells; null when none is broken.
 * A total that leaves out a line is explained already: it asks nothing.
 */
export const requestChanges = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
): RequestedChanges | null => {
  const broken: [number, number][] = [];
  checkFamilies(grid, families, (family, position, status) => {
    if (status === "broken" && !families[family]?.anomaly) broken.push([family, position]);
  });
  if (broken.length === 0 || broken.length > MOST_BROKEN) return null;
  const requested = new Map<number, { change: number; tolerance: number }[]>();
  const ask = (cell: number, change: number, tolerance: number): void => {
    const asked = requested.get(cell);
    if (asked) asked.push({ change, tolerance });
    else requested.set(cell, [{ change, tolerance }]);
  };
  for (const [family, position] of broken) {
    const equation = equationAt(grid, families, family, position);
    if (!equation) continue;
    const gap = Number(equation.gap);
    const tolerance = Number(equation.doubleTolerance) / 2;
    ask(equation.target, gap, tolerance);
    for (const term of equation.terms) ask(term.cell, -term.sign * gap, tolerance);
  }
  return requested;
};
