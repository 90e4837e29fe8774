/** Fractions of integers, apart from the arithmetic of the product. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (n: bigint | number, d: bigint | number = 1): Fraction => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
};

/** A number of at most four decimals, as it is written. */
export const exactly = (value: number): Fraction => fraction(Math.round(value * 10_000), 10_000);

export const plus = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d), fraction(0));
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.n, b.d));
export const times = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce((a, b) => fraction(a.n * b.n, a.d * b.d), fraction(1));
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const compare = (a: Fraction, b: Fraction): number => {
  const gap = a.n * b.d - b.n * a.d;
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
};
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? a : b);
export const floor = ({ n, d }: Fraction): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));

/** To a step, half away from zero. */
export const nearest = (a: Fraction, step: Fraction): Fraction => {
  const { n, d } = over(a, step);
  const steps = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
  return times(fraction(n < 0n ? -steps : steps), step);
};
export const cent = fraction(1, 100);
export const toCent = (a: Fraction): Fraction => nearest(a, cent);
