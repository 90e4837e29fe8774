import { cellAt, type AmountGrid } from "../tables/amountGrid";
import { checkFamilies, equationAt, isStated } from "./checkFamilies";
import { cutAround } from "./cutAround";
import type { EquationFamily } from "./equation";

/**
 * The families without the totals that are told for the next positions as well, whose own totals are left blank (one cell for « titres 3,
 * 5 et 6 », as merged cells leave it): together their parts come to it, and those of its own position do not.
 * @example withoutJointTotals(grid, families) // none at « 1 107 » under 307, 46 and 754, the totals under the last two being blank
 */
export const withoutJointTotals = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
): readonly EquationFamily[] => {
  const joint = new Map<number, Set<number>>();
  checkFamilies(grid, families, (index, at, status) => {
    if (status !== "broken" || !isJoint(grid, families[index] as EquationFamily, at)) return;
    joint.set(index, (joint.get(index) ?? new Set()).add(at));
  });
  return joint.size === 0
    ? families
    : families.flatMap((family, index) => cutAround(family, joint.get(index) ?? new Set()));
};

const isJoint = (grid: AmountGrid, family: EquationFamily, at: number): boolean => {
  const own = equationAt(grid, [family], 0, at);
  const { direction, target, terms, origin } = family;
  if (!own || origin === "formula" || terms.length < 2) return false;
  const count = direction === "column" ? grid.columns : grid.rows;
  let [left, reach] = [Number(own.gap), Number(own.doubleTolerance) / 2];
  for (let next = at + 1; next < count && !isStated(grid, cellAt(grid, direction, target, next)); next++) {
    for (const { line, sign } of terms) {
      const cell = cellAt(grid, direction, line, next);
      const amount = grid.values[cell] || 0;
      if (amount === 0) continue;
      left += sign * amount;
      reach += (grid.units[cell % grid.columns] ?? 0) / 2;
    }
    if (Math.abs(left) <= reach) return true;
  }
  return false;
};
