import { Exact } from "./exact";
import { unitExponent, type Unit } from "./unit";

/**
 * The same amount in another unit, exactly.
 * @example convert(new Exact("1.5"), "M€", "k€") // 1500
 */
export const convert = (amount: Exact, from: Unit, to: Unit): Exact =>
  amount.times(new Exact(10).pow(unitExponent[from] - unitExponent[to]));
