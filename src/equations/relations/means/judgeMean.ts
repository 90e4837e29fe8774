import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import type { EquationStatus } from "../../equation";
import { doubleReach } from "../quotients/lineCells";
import {
  absolute,
  amountIn,
  boundsWithin,
  ceiled,
  fraction,
  roundedTo,
  type Amended,
} from "../wholeFractions";

/** A figure of a total that is the mean of those of its parts, weighted by other figures of theirs; cells are grid indices. */
export interface MeanCells {
  readonly target: number;
  readonly parts: readonly { readonly rate: number; readonly weight: number }[];
}

/** One weighted mean, judged in whole numbers; scaled integers. */
export interface JudgedMean {
  /** The mean of the figures as they stand, to the last digit that the target prints. */
  readonly value: bigint;
  /** The least and the greatest that the target may print. */
  readonly low: bigint;
  readonly high: bigint;
  readonly status: Extract<EquationStatus, "exact" | "rounding" | "broken">;
}

/**
 * The verdict on a weighted mean: what rounding took from the target, the rates and the weights makes its interval. Null where it states
 * nothing: a blank, a part that is not told, a negative weight, no weight at all.
 * @example judgeMean(grid, { target: 11, parts: [{ rate: 3, weight: 2 }, { rate: 7, weight: 6 }] })?.status
 */
export const judgeMean = (
  grid: AmountGrid,
  { target, parts }: MeanCells,
  amended: Amended = new Map(),
): JudgedMean | null => {
  const amount = (cell: number): bigint | null => amountIn(grid, amended, cell);
  const printed = amount(target);
  if (printed === null) return null;
  const active: { rate: bigint; weight: bigint; rateReach: bigint; weightReach: bigint }[] = [];
  const isUntold = (cell: number): boolean =>
    !amended.has(cell) && (grid.absent.has(cell) || grid.unreadable.has(cell));
  for (const part of parts) {
    // A mean of parts of which some are secret is not theirs alone.
    if (isUntold(part.rate) || isUntold(part.weight)) return null;
    const [rate, weight] = [amount(part.rate), amount(part.weight)];
    // A line without any weight has no rate to tell.
    if (!weight && !rate) continue;
    if (rate === null || weight === null || weight < 0n) return null;
    active.push({
      rate,
      weight,
      rateReach: BigInt(doubleReach(grid, part.rate)),
      weightReach: BigInt(doubleReach(grid, part.weight)),
    });
  }
  const whole = active.reduce((sum, { weight }) => sum + weight, 0n);
  if (whole === 0n || active.length < 2) return null;
  const top = active.reduce((sum, { rate, weight }) => sum + rate * weight, 0n);
  // Twice what the roundings of rates and weights allow, times the whole weight twice over: |rate − mean| × reach / whole for a weight.
  const spread = active.reduce(
    (sum, { rate, weight, rateReach, weightReach }) =>
      sum + weight * rateReach * whole + weightReach * absolute(rate * whole - top),
    0n,
  );
  const own = BigInt(doubleReach(grid, target));
  const doubleRoom = own + ceiled(spread, whole * whole);
  const unit = BigInt(unitOfCell(grid, target));
  const value = roundedTo(top, whole, unit);
  const off = 2n * absolute(printed * whole - top);
  const mean = fraction(top, whole);
  const [low, high] = boundsWithin([mean, mean], doubleRoom);
  return {
    value,
    low,
    high,
    status: off > doubleRoom * whole ? "broken" : value === printed ? "exact" : "rounding",
  };
};
