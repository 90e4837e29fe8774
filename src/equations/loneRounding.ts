import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily, RoundingRegime } from "./equation";
import { count, leavesRounding, sharing, smallestUnit, type Footing } from "./footings";
import { isStatisticLabel } from "./lineLabels";
import { weigh } from "./roundingBits";

/** Coarser units than the printed one that statistics are rounded to, as multiples of it. */
export const COARSER = [
  3, 5, 10, 20, 25, 50, 100, 250, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 1_000_000,
];
/** Amounts that share their last digits are round already: fewer bits do, but not a single gap of one sum, which may be a slip. */
export const DECIDED_COARSE = 3;
/** So many bits decide that a table is exact: taken for one it does no harm, for true roundings hardly ever leave three deviations. */
export const DECIDED_EXACT = 5;
/** Over a whole table one gap is enough, where so many amounts share the unit and hardly any does not. */
const LONE = { amounts: 12, share: 0.9 };
/** The roundings of one sum commonly leave so many units. */
const MOST_UNITS = 2;

/**
 * The coarser unit that one gap alone shows in a table all of whose amounts share it: a slip would explain it as well. Gaps that are no
 * roundings, and a few amounts that do not share the unit, are slips and take nothing from it.
 * @param footings the sums of the families
 * @param isDecided without it, their gaps say how they were rounded
 */
export const loneRounding = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  footings: readonly Footing[],
  unit: number,
  isDecided: boolean,
): RoundingRegime | null => {
  if (footings.every(({ gap }) => gap === 0)) return null;
  const amounts = amountsIn(grid, families);
  for (const times of [...COARSER].reverse()) {
    const coarse = times * unit;
    if (!areShared(amounts, coarse)) continue;
    // One finer amount is a slip; several that add up are told to the unit.
    const isShared = new Set(amounts.filter((amount) => amount % coarse !== 0)).size < 2;
    if (isDecided && !isShared) return null;
    const shared = sharing(footings, coarse);
    const gaps = shared.filter((footing) => leavesRounding(footing, coarse));
    const [lone, ...others] = gaps;
    if (!lone || others.length > 0 || lone.gap > MOST_UNITS * coarse || isOfStatistic(grid, lone))
      return null;
    const bits = weigh(shared, coarse) - Math.max(0, weigh(shared, unit));
    if (bits <= (isShared ? -DECIDED_EXACT : DECIDED_COARSE)) return null;
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

/** Does a sum stand where nothing is added, along a line of means? */
const isOfStatistic = ({ rowLabels, columnLabels }: AmountGrid, { direction, position }: Footing): boolean =>
  isStatisticLabel((direction === "row" ? rowLabels : columnLabels)[position] ?? "");

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
