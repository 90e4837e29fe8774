import type { Bounds } from "../equations";

/** An amount known but for what rounding may hide. */
export const around = (amount: bigint, reach: bigint): Bounds => [amount - reach, amount + reach];

/** What two bounds both allow: none at all when the least is above the greatest. */
export const meeting = (one: Bounds, other: Bounds): Bounds => [
  one[0] > other[0] ? one[0] : other[0],
  one[1] < other[1] ? one[1] : other[1],
];

/** What all bounds allow; null where there are none. */
export const meetingOf = ([first, ...others]: readonly Bounds[]): Bounds | null =>
  first ? others.reduce(meeting, first) : null;

/** The narrowest bounds that hold two others. */
export const spanning = (one: Bounds, other: Bounds): Bounds => [
  one[0] < other[0] ? one[0] : other[0],
  one[1] > other[1] ? one[1] : other[1],
];

/** The amount within bounds that is nearest to another. */
export const nearest = ([low, high]: Bounds, amount: bigint): bigint =>
  amount < low ? low : amount > high ? high : amount;
