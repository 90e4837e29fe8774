import { compare, floor, fraction, least, minus, most, over, plus, times, type Fraction } from "./fraction";

const zero = fraction(0);
const total = (parts: readonly Fraction[]): Fraction => plus(...parts);

/** Largest remainders: ties to the larger key, then to the first. */
export const byLargestRemainders = (
  envelope: Fraction,
  keys: readonly Fraction[],
  step: Fraction,
): readonly Fraction[] => {
  const sum = total(keys);
  const steps = over(most(envelope, times(envelope, fraction(-1))), step);
  const exact = keys.map((key) => over(times(steps, key), sum));
  const whole = exact.map(floor);
  const missing = Number(floor(steps) - whole.reduce((a, b) => a + b, 0n));
  const order = exact
    .map((part, at) => ({ at, rest: minus(part, fraction(whole[at] ?? 0n)), key: keys[at] ?? zero }))
    .sort((a, b) => compare(b.rest, a.rest) || compare(b.key, a.key) || a.at - b.at);
  const raised = new Set(order.slice(0, missing).map(({ at }) => at));
  const sign = envelope.n < 0n ? -1n : 1n;
  return whole.map((count, at) => times(fraction(sign * (count + (raised.has(at) ? 1n : 0n))), step));
};

/** clamp(λ·key; floor; ceiling) with the λ that spends the envelope, found among the points where a share meets a bound. */
const clamped = (
  envelope: Fraction,
  keys: readonly Fraction[],
  low: Fraction,
  high: Fraction | null,
): readonly Fraction[] => {
  const bound = (share: Fraction): Fraction => most(low, high === null ? share : least(share, high));
  const spentAt = (slope: Fraction): Fraction => total(keys.map((key) => bound(times(slope, key))));
  const points = keys
    .flatMap((key) => [over(low, key), ...(high === null ? [] : [over(high, key)])])
    .sort(compare);
  const below = points.filter((point) => compare(spentAt(point), envelope) <= 0).at(-1) ?? zero;
  const above = points.find((point) => compare(spentAt(point), envelope) > 0) ?? null;
  const step = above === null ? fraction(1) : minus(above, below);
  const next = plus(below, step);
  const rise = minus(spentAt(next), spentAt(below));
  const slope = rise.n === 0n ? below : plus(below, over(times(step, minus(envelope, spentAt(below))), rise));
  return keys.map((key) => bound(times(slope, key)));
};

/** A floor and a ceiling inside the envelope; null when they cannot hold together. */
export const withBounds = (
  envelope: Fraction,
  keys: readonly Fraction[],
  asked: { readonly floor: Fraction; readonly ceiling: Fraction | null; readonly step: Fraction },
): readonly Fraction[] | null => {
  const { step } = asked;
  const up = over(asked.floor, step);
  const low = times(fraction(-floor(times(up, fraction(-1)))), step);
  const high = asked.ceiling === null ? null : times(fraction(floor(over(asked.ceiling, step))), step);
  const members = keys.flatMap((key, at) => (key.n > 0n ? [at] : []));
  const count = fraction(members.length);
  if (compare(times(count, low), envelope) > 0) return null;
  if (high !== null && (compare(low, high) > 0 || compare(times(count, high), envelope) < 0)) return null;
  const own = members.map((at) => keys[at] ?? zero);
  const exact = clamped(envelope, own, low, high);
  const isFree = (share: Fraction): boolean =>
    compare(share, low) > 0 && (high === null || compare(share, high) < 0);
  const free = own.filter((_, i) => isFree(exact[i] ?? zero));
  const rest = minus(envelope, total(exact.filter((share) => !isFree(share))));
  const shared = free.length === 0 ? [] : [...byLargestRemainders(rest, free, step)];
  const result = keys.map(() => zero);
  members.forEach((at, i) => {
    const share = exact[i] ?? zero;
    result[at] = isFree(share) ? (shared.shift() ?? zero) : share;
  });
  return result;
};
