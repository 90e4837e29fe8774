import { Decimal } from "decimal.js";

/**
 * The decimal type of the whole product: exact for every sum and product of printed amounts.
 *
 * 80 significant digits, ties away from zero, no exponent notation below 10^40.
 * @example new Exact("0.1").plus("0.2").equals("0.3") // true
 */
export const Exact = Decimal.clone({
  precision: 80,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

/** An exact decimal amount; its unit is said by what carries it. */
export type Exact = Decimal;

/**
 * The decimal that an Excel number shows: its 15 significant digits, never the binary tail behind them. A whole number
 * up to 2^53 has no such tail: it is taken as it is stored, all 16 digits of it.
 * @example exactFromExcel(0.1 + 0.2).toString() // "0.3"
 */
export const exactFromExcel = (value: number): Exact =>
  new Exact(Number.isSafeInteger(value) ? value : value.toPrecision(15));
