import { doubleReach, type QuotientInstance } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";

/** Bounds of an amount, in scaled units of the grid: doubles, for the search only. */
export type Bounds = readonly [low: number, high: number];

/** No bound: the relation says nothing of the cell. */
const ANYTHING: Bounds = [-Infinity, Infinity];

/**
 * What a quotient says of one of its cells, the others being right.
 * @example solveQuotient(grid, instance, instance.b) // what the divisor may be
 */
export const solveQuotient = (grid: AmountGrid, instance: QuotientInstance, cell: number): Bounds => {
  const { quotient, target, a, b } = instance;
  const { kind, exponent, exact } = quotient;
  const factor = 10 ** (exponent + grid.scale);
  const plus = kind === "evolution" ? 1 : 0;
  const reach = (one: number): number => doubleReach(grid, one) / 2;
  const rangeOf = (one: number): Bounds => {
    const [value, room] = [grid.values[one] as number, exact ? 0 : reach(one)];
    return [value - room, value + room];
  };
  if (cell === target) {
    const corners = rangeOf(a).flatMap((x) => rangeOf(b).map((y) => factor * (x / y - plus)));
    return widened(corners, reach(target));
  }
  const printed = grid.values[target] as number;
  const quotients = [printed - reach(target), printed + reach(target)].map((t) => t / factor + plus);
  if (cell === a)
    return widened(
      quotients.flatMap((q) => rangeOf(b).map((y) => q * y)),
      exact ? 0 : reach(a),
    );
  // A quotient that may be nought says nothing of its divisor.
  if ((quotients[0] as number) * (quotients[1] as number) <= 0) return ANYTHING;
  return widened(
    quotients.flatMap((q) => rangeOf(a).map((x) => x / q)),
    exact ? 0 : reach(b),
  );
};

const widened = (corners: readonly number[], by: number): Bounds => [
  Math.min(...corners) - by,
  Math.max(...corners) + by,
];
