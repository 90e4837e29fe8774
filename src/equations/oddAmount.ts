import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";
import { greatestCommonDivisor, type Footing } from "./footings";
import { COARSER } from "./loneRounding";

/** So many amounts share a unit by no chance. */
const FEWEST_SHARING = 12;

/**
 * The one amount of the sums that is no multiple of a coarser unit than the printed one, which all of the others share: a slip, which
 * says nothing of how they were rounded. Null where all share it, and where several do not.
 * @example oddAmount(grid, families, 1) // the cell that holds 1 909 among 1 600, 70 500…
 */
export const oddAmount = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  unit: number,
): number | null => {
  for (const times of [...COARSER].reverse()) {
    const odd = oddCells(grid, families, unit, times * unit);
    if (odd.length < 2) return odd[0] ?? null;
  }
  return null;
};

/** The amounts printed to the unit that are no multiples of a coarser one, two at most; none where too few are its multiples. */
const oddCells = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  unit: number,
  coarse: number,
): number[] => {
  const odd = new Set<number>();
  const sharing = new Set<number>();
  for (const { direction, target, terms, from, to } of families)
    for (const line of [target, ...terms.map((term) => term.line)])
      for (let at = from; at < to; at++) {
        const cell = cellAt(grid, direction, line, at);
        const amount = grid.values[cell] as number;
        if (!amount || unitOfCell(grid, cell) !== unit) continue;
        if (amount % coarse !== 0) odd.add(cell);
        else if (sharing.size < FEWEST_SHARING) sharing.add(cell);
        if (odd.size > 1) return [...odd];
      }
  return sharing.size < FEWEST_SHARING ? [] : [...odd];
};

/**
 * What the sums through an odd amount say of rounding once it is taken out of them, two by two: whatever it should be, they ask for the
 * same change of it, but for the roundings of the others.
 * @example footingsBeside(grid, families, odd) // one of gap 100, where its row asks for 109 less and its column for 9
 */
export const footingsBeside = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  odd: number,
): Footing[] => {
  const [row, column] = [Math.floor(odd / grid.columns), odd % grid.columns];
  const asking = families.flatMap((family) => {
    const position = family.direction === "column" ? column : row;
    const equation = equationAt(grid, [family], 0, position);
    if (!equation || equation.status === "uncheckable" || equation.activeTerms < 2) return [];
    const cells = [{ cell: equation.target, sign: -1 }, ...equation.terms];
    const own = cells.find(({ cell }) => cell === odd);
    if (!own) return [];
    const amounts = cells.flatMap(({ cell }) => (cell === odd ? [] : Math.abs(grid.values[cell] ?? 0)));
    const units = cells.map(({ cell }) => unitOfCell(grid, cell));
    return {
      direction: family.direction,
      position,
      asked: own.sign * Number(equation.gap),
      active: amounts.filter((amount) => amount !== 0).length,
      grain: amounts.reduce(greatestCommonDivisor, 0),
      unit: Math.min(...units),
    };
  });
  const [first, ...others] = asking;
  if (!first) return [];
  return others.map(({ direction, position, asked, active, grain, unit }) => ({
    direction,
    position,
    repeats: false,
    gap: Math.abs(asked - first.asked),
    // The total of a sum counts as one amount more than its terms.
    active: active + first.active - 1,
    grain: greatestCommonDivisor(grain, first.grain),
    unit: Math.min(unit, first.unit),
  }));
};
