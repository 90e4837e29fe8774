import type { AmountGrid } from "../../../tables/amountGrid";
import type { QuotientInstance } from "../checkRelations";
import {
  boundsWithin,
  extremesOf,
  fraction,
  powerOfTen,
  type Bounds,
  type Fraction,
} from "../wholeFractions";
import { judgeQuotient } from "./judgeQuotient";
import { doubleReach } from "./lineCells";

/**
 * What a quotient says of one of its cells, the others being right, in scaled integers; null where it says nothing.
 * @example solveQuotient(grid, instance, instance.b) // what the divisor may be
 */
export const solveQuotient = (
  grid: AmountGrid,
  instance: Pick<QuotientInstance, "quotient" | "target" | "a" | "b">,
  cell: number,
): Bounds | null => {
  const { quotient, target, a, b } = instance;
  const { kind, exponent, exact } = quotient;
  if (cell === target) {
    const judged = judgeQuotient(grid, quotient, instance);
    return judged && [judged.low, judged.high];
  }
  const [up, down] = powerOfTen(exponent + grid.scale);
  const reach = (one: number): bigint => BigInt(doubleReach(grid, one));
  const doubled = (one: number, room: bigint): readonly [bigint, bigint] => {
    const value = 2n * BigInt(grid.values[one] as number);
    return [value - room, value + room];
  };
  const rangeOf = (one: number): readonly [bigint, bigint] => doubled(one, exact ? 0n : reach(one));
  /** a over b, times `2n * up`. */
  const [q, r] = doubled(target, reach(target)).map(
    (twice) => twice * down + (kind === "evolution" ? 2n * up : 0n),
  ) as [bigint, bigint];
  const room = exact ? 0n : reach(cell);
  if (cell === a) {
    const [y, z] = rangeOf(b);
    const product = (one: bigint, other: bigint): Fraction => ({ top: one * other, bottom: 4n * up });
    return boundsWithin(extremesOf([product(q, y), product(q, z), product(r, y), product(r, z)]), room);
  }
  // A quotient that may be nought says nothing of its divisor.
  if (q === 0n || r === 0n || q < 0n !== r < 0n) return null;
  const [x, z] = rangeOf(a);
  const over = (one: bigint, by: bigint): Fraction => fraction(one * up, by);
  return boundsWithin(extremesOf([over(x, q), over(x, r), over(z, q), over(z, r)]), room);
};
