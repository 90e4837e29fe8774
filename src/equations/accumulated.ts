import type { AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { Equation, EquationFamily } from "./equation";
import { LIMITS } from "./limits";
import { ListsByKey } from "./listsByKey";
import { isWithin } from "./tolerance";

/**
 * The families with what totals of rounded totals are allowed besides: a term that is itself the total of rounded amounts brings the
 * tolerance of its own sum along, where that sum holds, and the sum of the total too. A slip of one of them breaks its own sum: it is
 * never excused.
 * @param broken family and position of the sums that fail
 */
export const withAccumulatedRoundings = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  broken: readonly (readonly [number, number])[],
): EquationFamily[] => {
  if (broken.length > LIMITS.brokenSums) return [...families];
  const byTarget = new ListsByKey<string, EquationFamily>();
  for (const family of families) {
    if (family.labelOnly || family.terms.length < 2) continue;
    byTarget.add(`${family.direction} ${family.target}`, family);
  }
  const extras = new Map<number, Map<number, number>>();
  for (const [index, position] of broken) {
    const family = families[index] as EquationFamily;
    if (family.regime?.kind === "exact") continue;
    const equation = equationAt(grid, [family], 0, position);
    const extra = equation && ownTolerances(grid, byTarget, family, equation, position);
    if (!extra) continue;
    const { gap, doubleTolerance } = equation;
    if (!isWithin(gap, doubleTolerance + BigInt(extra))) continue;
    extras.set(index, (extras.get(index) ?? new Map<number, number>()).set(position, extra));
  }
  return families.map((family, index) => {
    const accumulated = extras.get(index);
    return accumulated ? { ...family, accumulated } : family;
  });
};

/** Twice what the sums of the terms across allow beyond their own rounding; null unless they hold, the total's among them. */
const ownTolerances = (
  grid: AmountGrid,
  byTarget: ListsByKey<string, EquationFamily>,
  { direction }: EquationFamily,
  { target, terms }: Equation,
  position: number,
): number | null => {
  const across = direction === "row" ? "column" : "row";
  const sums = byTarget.of(`${across} ${position}`);
  const lineOf = (cell: number): number =>
    direction === "row" ? cell % grid.columns : Math.floor(cell / grid.columns);
  let extra = 0;
  for (const cell of [target, ...terms.map((term) => term.cell)]) {
    const own = sums.flatMap((family) => equationAt(grid, [family], 0, lineOf(cell)) ?? []);
    if (own.some(({ status }) => status === "broken")) return null;
    const [widest] = own.map(({ doubleTolerance, activeTerms }) =>
      activeTerms > 1 ? Number(doubleTolerance) : 0,
    );
    if (cell !== target) extra += widest ?? 0;
  }
  return extra > 0 ? extra : null;
};
