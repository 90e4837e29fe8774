import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import type { EquationStatus } from "../../equation";
import type { Quotient } from "../relation";
import { absolute, amountIn, ceiled, floored, roundedTo, type Amended } from "../wholeFractions";
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
  const power = exponent + grid.scale;
  const [up, down] = power >= 0 ? [10n ** BigInt(power), 1n] : [1n, 10n ** BigInt(-power)];
  /** Twice the target that doubled operands give, as a fraction with a positive denominator. */
  const twice = (top: bigint, bottom: bigint): Fraction =>
    fraction(2n * up * (kind === "evolution" ? top - bottom : top), down * bottom);
  const corners = [2n * x - ux, 2n * x + ux].flatMap((top) =>
    [2n * y - uy, 2n * y + uy].map((bottom) => twice(top, bottom)),
  );
  const least = corners.reduce((one, other) => (isLess(other, one) ? other : one));
  const greatest = corners.reduce((one, other) => (isLess(one, other) ? other : one));
  const unit = BigInt(unitOfCell(grid, cells.target));
  const hidesDigits = t % unit !== 0n;
  const doubled = twice(2n * x, 2n * y);
  const value = roundedTo(doubled.top, 2n * doubled.bottom, hidesDigits ? 1n : unit);
  const isBroken = least.top > (2n * t + ut) * least.bottom || greatest.top < (2n * t - ut) * greatest.bottom;
  return {
    value,
    low: ceiled(least.top - ut * least.bottom, 2n * least.bottom),
    high: floored(greatest.top + ut * greatest.bottom, 2n * greatest.bottom),
    status: isBroken ? "broken" : absolute(value - t) <= (hidesDigits ? 1n : 0n) ? "exact" : "rounding",
  };
};

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const fraction = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

const isLess = (one: Fraction, other: Fraction): boolean => one.top * other.bottom < other.top * one.bottom;
