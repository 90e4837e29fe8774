import { unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily, RegimeEvidence } from "./equation";
import { LIMITS } from "./limits";
import { isRandomStep, worstGap } from "./tolerance";

/** What one sum says of rounding; gap, grain (the largest common divisor of its amounts) and printed unit in scaled integers. */
export interface Footing {
  readonly direction: EquationFamily["direction"];
  readonly position: number;
  /** Does its position hold the total of sums in the other direction, which repeats the gaps of its parts? */
  readonly repeats: boolean;
  readonly gap: number;
  readonly unit: number;
  readonly active: number;
  readonly grain: number;
}

/** The finest printed unit of a grid. */
export const smallestUnit = ({ units }: AmountGrid): number =>
  units.reduce((least, unit) => Math.min(least, unit), Infinity);

/** The lines that are totals, by the direction of their sums. */
export type TargetLines = Readonly<Record<EquationFamily["direction"], ReadonlySet<number>>>;

/** The lines that are totals of some family. */
export const targetsOf = (families: readonly EquationFamily[]): TargetLines => {
  const along = (direction: EquationFamily["direction"]): ReadonlySet<number> =>
    new Set(families.filter((family) => family.direction === direction).map(({ target }) => target));
  return { row: along("row"), column: along("column") };
};

/**
 * The sums of a family with two terms or more that are not zero, no part of which is blank.
 * @param odd a cell whose sums say nothing of rounding
 */
export const footingsOf = (
  grid: AmountGrid,
  { direction, target, terms, from, to }: EquationFamily,
  totals: TargetLines,
  odd: number | null,
): Footing[] => {
  const { values, columns } = grid;
  const found: Footing[] = [];
  const down = direction === "column";
  const step = Math.max(1, (to - from) / LIMITS.regimePositions);
  for (let k = 0; from + Math.floor(k * step) < to; k++) {
    const position = from + Math.floor(k * step);
    const cellOf = (line: number): number => (down ? line * columns + position : position * columns + line);
    const total = values[cellOf(target)] as number;
    if (total !== total) continue;
    let unit = unitOfCell(grid, cellOf(target));
    let [sum, active, grain] = [0, 0, Math.abs(total)];
    let isWhole = total % unit === 0 && cellOf(target) !== odd;
    for (const { line, sign } of terms) {
      if (cellOf(line) === odd) isWhole = false;
      const value = values[cellOf(line)] as number;
      if (!value) continue;
      const own = unitOfCell(grid, cellOf(line));
      if (value % own !== 0) isWhole = false;
      if (own < unit) unit = own;
      sum += sign * value;
      active++;
      grain = greatestCommonDivisor(grain, Math.abs(value));
    }
    if (active >= 2 && isWhole) {
      const repeats = totals[down ? "row" : "column"].has(position);
      found.push({ direction, position, repeats, gap: Math.abs(sum - total), unit, active, grain });
    }
  }
  return found;
};

/** Does a sum hold where its amounts are rounded to the unit? */
export const holds = ({ gap, active, unit }: Footing, coarse: number): boolean =>
  gap <= (isRandomStep(coarse, unit) ? 2 : 1) * worstGap(active, coarse);

/** Does it so by a gap that roundings explain? */
export const leavesRounding = (footing: Footing, coarse: number): boolean =>
  footing.gap !== 0 && holds(footing, coarse);

/** The sums printed finer than the unit whose amounts are all its multiples. */
export const sharing = (footings: readonly Footing[], coarse: number): readonly Footing[] =>
  footings.filter(({ grain, unit }) => unit < coarse && grain % coarse === 0);

/** Is some sum printed finer than the unit? */
export const isCoarse = (footings: readonly Footing[], coarse: number): boolean =>
  footings.some(({ unit }) => unit < coarse);

/** The counts that a regime of a unit follows from. */
export const count = (footings: readonly Footing[], unit: number): RegimeEvidence => {
  const shared = isCoarse(footings, unit) ? sharing(footings, unit) : footings;
  const amounts = (some: readonly Footing[]): number => some.reduce((sum, { active }) => sum + active + 1, 0);
  return {
    totals: shared.length,
    withoutGap: shared.filter(({ gap }) => gap === 0).length,
    amounts: amounts(footings),
    multiples: amounts(shared),
  };
};

/** The greatest common divisor of two integers, neither below zero. */
export const greatestCommonDivisor = (a: number, b: number): number => {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
};
