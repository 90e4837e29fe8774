import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import type { EquationStatus } from "../../equation";
import type { Quotient } from "../relation";
import {
  absolute,
  amountIn,
  boundsWithin,
  extremesOf,
  fraction,
  powerOfTen,
  roundedTo,
  type Amended,
  type Fraction,
} from "../wholeFractions";
import { doubleReach } from "./lineCells";

/** One quotient at one position, judged in whole numbers. */
export interface JudgedQuotient {
  /** The quotient of the figures as they stand, rounded to the last digit that the target prints; scaled integer. */
  readonly value: bigint;
  /** The least and the greatest that the target may print, in scaled integers. */
  readonly low: bigint;
  readonly high: bigint;
  readonly status: Extract<EquationStatus, "exact" | "rounding" | "broken">;
}

/**
 * The verdict on a quotient: `exact` when the target is the quotient rounded, `rounding` when it is one that finer figures behind the
 * printed ones could give, `broken` otherwise. Null where it states nothing.
 *
 * No double takes part: the corners of the operands' intervals are fractions of integers.
 */
export const judgeQuotient = (
  grid: AmountGrid,
  { kind, exponent, exact }: Pick<Quotient, "kind" | "exponent" | "exact">,
  cells: { readonly target: number; readonly a: number; readonly b: number },
  amended: Amended = new Map(),
): JudgedQuotient | null => {
  const amount = (cell: number): bigint | null => amountIn(grid, amended, cell);
  const [x, y, t] = [amount(cells.a), amount(cells.b), amount(cells.target)];
  if (x === null || y === null || t === null || y === 0n || (x === 0n && t === 0n)) return null;
  const reach = (cell: number): bigint => BigInt(doubleReach(grid, cell));
  const [ux, uy, ut] = [exact ? 0n : reach(cells.a), exact ? 0n : reach(cells.b), reach(cells.target)];
  if (2n * absolute(y) <= uy) return null;
  const [up, down] = powerOfTen(exponent + grid.scale);
  /** The target that doubled operands give. */
  const given = (top: bigint, bottom: bigint): Fraction =>
    fraction(up * (kind === "evolution" ? top - bottom : top), down * bottom);
  const [least, greatest] = extremesOf([
    given(2n * x - ux, 2n * y - uy),
    given(2n * x - ux, 2n * y + uy),
    given(2n * x + ux, 2n * y - uy),
    given(2n * x + ux, 2n * y + uy),
  ]);
  const unit = BigInt(unitOfCell(grid, cells.target));
  const hidesDigits = t % unit !== 0n;
  const plain = given(2n * x, 2n * y);
  const value = roundedTo(plain.top, plain.bottom, hidesDigits ? 1n : unit);
  const isBroken =
    2n * least.top > (2n * t + ut) * least.bottom || 2n * greatest.top < (2n * t - ut) * greatest.bottom;
  const [low, high] = boundsWithin([least, greatest], ut);
  return {
    value,
    low,
    high,
    status: isBroken ? "broken" : absolute(value - t) <= (hidesDigits ? 1n : 0n) ? "exact" : "rounding",
  };
};
