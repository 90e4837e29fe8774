import { doubleReach, type MeanInstance } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { Bounds } from "./solveQuotient";

/** No bound: the mean says nothing of the cell. */
const ANYTHING: Bounds = [-Infinity, Infinity];

/**
 * What a weighted mean says of one of its cells, the others being right.
 * @example solveMean(grid, instance, instance.target) // what the total may hold
 */
export const solveMean = (grid: AmountGrid, { target, parts }: MeanInstance, cell: number): Bounds => {
  const amount = (one: number): number => grid.values[one] || 0;
  const reach = (one: number): number => doubleReach(grid, one) / 2;
  const sumOf = (value: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + value(part), 0);
  const whole = sumOf(({ weight }) => amount(weight));
  const mean = sumOf(({ rate, weight }) => amount(rate) * amount(weight)) / whole;
  // What rates and weights lost by rounding moves the mean by so much.
  const room =
    sumOf(
      ({ rate, weight }) => amount(weight) * reach(rate) + reach(weight) * Math.abs(amount(rate) - mean),
    ) / whole;
  const reached = room + reach(target);
  if (cell === target) return [mean - reached, mean + reached];
  const printed = amount(target);
  const own = parts.find(({ rate, weight }) => rate === cell || weight === cell);
  if (!own) return ANYTHING;
  const solved = [printed - reached, printed + reached].map((total) => {
    if (own.rate === cell) {
      const others = sumOf((part) => (part === own ? 0 : amount(part.rate) * amount(part.weight)));
      return (total * whole - others) / amount(own.weight);
    }
    const others = sumOf((part) => (part === own ? 0 : amount(part.weight) * (amount(part.rate) - total)));
    return others / (total - amount(own.rate));
  });
  // A weight that no amount would make right, or whose rate is that of the total, is told nothing.
  const [one = NaN, other = NaN] = solved;
  if (!Number.isFinite(one) || !Number.isFinite(other)) return ANYTHING;
  if (own.weight === cell) {
    const side = (total: number): number => Math.sign(total - amount(own.rate));
    if (side(printed - reached) !== side(printed + reached)) return ANYTHING;
  }
  return [Math.min(one, other), Math.max(one, other)];
};
