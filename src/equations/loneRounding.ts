import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily, RoundingRegime } from "./equation";
import { count, leavesRounding, sharing, smallestUnit, type Footing } from "./footings";
import { weigh } from "./roundingBits";

/** Coarser units than the printed one that statistics are rounded to, as multiples of it. */
export const COARSER = [
  3, 5, 10, 20, 25, 50, 100, 250, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 1_000_000,
];
/** Amounts that share their last digits are round already: fewer bits do, but not a single gap of one sum, which may be a slip. */
export const DECIDED_COARSE = 3;
/** Over a whole table one gap is enough, of one unit, where so many amounts share the unit and hardly any does not. */
const LONE = { amounts: 12, share: 0.9 };

/**
 * The coarser unit that one gap alone shows in a table all of whose amounts share it: a slip would explain it as well. Gaps that are no
 * roundings, and a few amounts that do not share the unit, are slips and take nothing from it.
 * @param footings the sums of the families
 */
export const loneRounding = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  footings: readonly Footing[],
  unit: number,
): RoundingRegime | null => {
  if (footings.every(({ gap }) => gap === 0)) return null;
  const amounts = amountsIn(grid, families);
  for (const times of [...COARSER].reverse()) {
    const coarse = times * unit;
    if (!areShared(amounts, coarse)) continue;
    const shared = sharing(footings, coarse);
    const gaps = shared.filter((footing) => leavesRounding(footing, coarse));
    if (gaps.length !== 1 || gaps[0]?.gap !== coarse) return null;
    const bits = weigh(shared, coarse) - Math.max(0, weigh(shared, unit));
    if (bits < DECIDED_COARSE) return null;
    return { kind: "rounded", unit: coarse, evidence: count(footings, coarse), doubtful: true, lone: true };
  }
  return null;
};

/**
 * The coarsest unit that the amounts of some sums share, nearly all of them; the printed one where they share no other.
 * @example sharedUnit(grid, [family]) // 10 of 4 290, 710, 1 350…
 */
export const sharedUnit = (grid: AmountGrid, families: readonly EquationFamily[]): number => {
  const unit = smallestUnit(grid);
  const amounts = amountsIn(grid, families);
  const times = [...COARSER].reverse().find((one) => areShared(amounts, one * unit));
  return (times ?? 1) * unit;
};

const areShared = (amounts: readonly number[], coarse: number): boolean => {
  const multiples = amounts.filter((amount) => amount % coarse === 0).length;
  return multiples >= LONE.amounts && multiples >= LONE.share * amounts.length;
};

/** The amounts of the sums of some families, but zeros. */
const amountsIn = (grid: AmountGrid, families: readonly EquationFamily[]): number[] => {
  const amounts: number[] = [];
  for (const { direction, target, terms, from, to } of families) {
    const lines = [target, ...terms.map(({ line }) => line)];
    for (let at = from; at < to; at++)
      for (const line of lines) amounts.push(grid.values[cellAt(grid, direction, line, at)] || 0);
  }
  return amounts.filter((amount) => amount !== 0);
};
