import type { AmountGrid } from "../../../tables/amountGrid";
import { doubleReach } from "../quotients/lineCells";
import { absolute, ceiled, floored, type Bounds } from "../wholeFractions";
import { judgeMean, type MeanCells } from "./judgeMean";

/**
 * What a weighted mean says of one of its cells, the others being right, in scaled integers; null where it says nothing.
 *
 * The roundings of rates and weights are those of a mean that holds, so that they are added up once for all its cells.
 * @example solveMean(grid, cells)(cells.target) // what the total may hold
 */
export const solveMean = (grid: AmountGrid, mean: MeanCells): ((cell: number) => Bounds | null) => {
  const { target, parts } = mean;
  const amount = (cell: number): bigint => BigInt(grid.values[cell] || 0);
  const reach = (cell: number): bigint => BigInt(doubleReach(grid, cell));
  const printed = amount(target);
  const figures = parts.map(({ rate, weight }) => {
    const [x, w] = [amount(rate), amount(weight)];
    const isActive = x !== 0n || w !== 0n;
    const ofRate = isActive ? w * reach(rate) : 0n;
    const ofWeight = isActive ? reach(weight) * absolute(x - printed) : 0n;
    return { rate, weight, x, w, ofRate, ofWeight };
  });
  const total = (part: (one: (typeof figures)[number]) => bigint): bigint =>
    figures.reduce((sum, one) => sum + part(one), 0n);
  const whole = total(({ w }) => w);
  const top = total(({ x, w }) => x * w);
  const spread = total(({ ofRate, ofWeight }) => ofRate + ofWeight);
  return (cell) => {
    if (cell === target) {
      const judged = judgeMean(grid, mean);
      return judged && [judged.low, judged.high];
    }
    const own = figures.find(({ rate, weight }) => rate === cell || weight === cell);
    if (!own) return null;
    const { x, w, ofRate, ofWeight } = own;
    const others = { whole: whole - w, top: top - x * w, spread: spread - ofRate - ofWeight };
    /** Twice what rounding may leave between the printed mean times the whole weight and the sum of the products. */
    const roomOf = (rate: bigint, weight: bigint): bigint =>
      (others.whole + weight) * reach(target) +
      others.spread +
      weight * reach(own.rate) +
      reach(own.weight) * absolute(rate - printed);
    if (own.rate === cell) {
      if (w <= 0n) return null;
      const asked = printed * whole - others.top;
      const room = roomOf(floored(asked, w), w);
      return [ceiled(2n * asked - room, 2n * w), floored(2n * asked + room, 2n * w)];
    }
    // The weight tells by how far its rate lies from the mean: one at the mean may weigh anything.
    const [away, asked] = [printed - x, others.top - printed * others.whole];
    const [slope, sought] = away < 0n ? [-away, -asked] : [away, asked];
    // Of its room what grows with the weight goes to its slope.
    const [fixed, growing] = [roomOf(x, 0n), reach(target) + reach(own.rate)];
    if (2n * slope <= growing) return null;
    const low = ceiled(2n * sought - fixed, 2n * slope + growing);
    const high = floored(2n * sought + fixed, 2n * slope - growing);
    return [low < 0n ? 0n : low, high];
  };
};
