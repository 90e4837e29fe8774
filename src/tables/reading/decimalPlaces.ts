/** Most decimals that a grid keeps. */
export const mostDecimals = 10;
/** A stored number that needs more decimals is taken for the result of a division rather than for an amount. */
export const mostAmountDecimals = 6;
/** Half a unit of the 15th significant digit, less the rounding of the comparison itself. */
const sameDigits = 3.5e-16;
const largestScaled = 1e15;
const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** 10^exponent, exact in a double from 0 to 22. */
export const powerOfTen = (exponent: number): number => powers[exponent] ?? Number(`1e${exponent}`);

/**
 * Decimals of a number as Excel shows it (15 significant digits), `from` at least; −1 when more than `mostDecimals`.
 * @example decimalPlaces(0.1 + 0.2) // 1
 */
export function decimalPlaces(value: number, from = 0): number {
  for (let decimals = from; decimals <= mostDecimals; decimals++) {
    const power = powers[decimals] as number;
    const scaled = Math.round(value * power);
    if (scaled >= largestScaled || scaled <= -largestScaled) {
      if (decimals === 0) return 0;
      // Fifteen digits are used up: what is left to know is whether fewer decimals write the number.
      return from > 0 && decimalPlaces(value) >= 0 ? from : -1;
    }
    if (Math.abs(scaled / power - value) <= sameDigits * Math.abs(value)) return decimals;
  }
  return -1;
}
