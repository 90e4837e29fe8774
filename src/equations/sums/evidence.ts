/** No single position may prove more than this, however large its amount. */
export const MOST_BITS = 24;
const LEAST_BITS = -9;
const MOST_BITS_OF_A_MISS = 10;
/** A wrong total stays within about this share of the right one, and misses scatter over this many such shares. */
const USUAL_SLIP = 0.03;
const SLIP_SPREAD = 20;
/** Share of exact sums among true ones: amounts added before being rounded leave gaps, others none. */
const EXACT_SHARE = 1 / 3;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Bits that a sum within tolerance earns when `weight` is the amount it could have missed by. */
export const hitBits = (weight: number, gap: number, tolerance: number, active: number): number => {
  const sigma = Math.max(0.5, ((2 * tolerance) / (active + 1)) * Math.sqrt((active + 1) / 12));
  const z = gap / sigma;
  const density = (gap < 0.5 ? EXACT_SHARE : 0) + Math.exp((-z * z) / 2) / (sigma * ROOT_TWO_PI);
  return Math.min(MOST_BITS, Math.log2(1 + (weight / 2) * density));
};

/**
 * Bits for or against « target = sum of the terms » at one position; 0 when it teaches nothing.
 *
 * The largest term proves nothing by itself, so that « total = its only part » earns nothing. A gap that is
 * small beside `others`, what the other terms add up to, is still evidence for: a wrong total usually keeps its order of magnitude.
 */
export const positionBits = (
  target: number,
  sum: number,
  others: number,
  active: number,
  tolerance: number,
): number => {
  if (Number.isNaN(target)) return sum === 0 ? 0 : -3;
  if (active === 0 && target === 0) return 0;
  const gap = Math.abs(target - sum);
  if (gap <= tolerance) {
    const weight = Math.min(Math.max(Math.abs(target), 1), others);
    // Where the largest term alone would be within the tolerance too, only a sum without any gap says something of the others.
    return weight > (gap === 0 ? 0 : tolerance) ? hitBits(weight, gap, tolerance, active) : 0;
  }
  const bits = Math.log2((USUAL_SLIP * Math.max(others, 1e-9)) / (SLIP_SPREAD * gap));
  return Math.min(MOST_BITS_OF_A_MISS, Math.max(LEAST_BITS, bits));
};
