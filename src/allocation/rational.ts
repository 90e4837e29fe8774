import { Exact } from "../amounts/exact";
import { decimalText, endsInDecimals } from "./decimalText";

/** What an operation takes: a fraction, or a whole number written in the code. */
export type Operand = Rational | number;

/** Significant digits of a printed ratio whose expansion does not end. */
export const ratioDigits = 20;

const largestDirect = 1e13;
/** Most typed decimals are cents, nearly all the others have six places at most. */
const commonScales = [
  [1e2, 100n],
  [1e6, 10n ** 6n],
] as const;
/** Counts, months and bounds are made once. */
const mostKept = 1024;
const exactInDouble = BigInt(Number.MAX_SAFE_INTEGER);

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/**
 * An exact fraction of two integers; the denominator is positive, and not always in lowest terms.
 *
 * Faster than decimals for the short products of a cell's formula, and exact for quotients.
 * @example Rational.of(100).dividedBy(3).roundedToCent().toDecimal() // "33.33"
 */
export class Rational {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private static readonly kept: readonly Rational[] = Array.from(
    { length: mostKept },
    (_, value) => new Rational(BigInt(value), 1n),
  );

  /** numerator / denominator; throws RangeError when the denominator is not positive. */
  static ratio(numerator: bigint, denominator: bigint): Rational {
    if (denominator <= 0n) throw new RangeError("A fraction needs a positive denominator.");
    return new Rational(numerator, denominator);
  }

  /** An integer as it is, up to 2^53; otherwise the decimal that a double shows: its 15 significant digits, as in Excel. */
  static of(value: number): Rational {
    if (Number.isSafeInteger(value))
      return value >= 0 && value < mostKept
        ? (Rational.kept[value] as Rational)
        : new Rational(BigInt(value), 1n);
    for (const [scale, denominator] of commonScales) {
      const units = Math.round(value * scale);
      if (Math.abs(units) < largestDirect && units / scale === value)
        return new Rational(BigInt(units), denominator);
    }
    return Rational.parse(new Exact(value.toPrecision(15)).toFixed());
  }

  /** Reads a plain decimal such as "-1234.50"; throws SyntaxError on anything else. */
  static parse(text: string): Rational {
    const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) throw new SyntaxError(`Not a plain decimal: ${text}`);
    const decimals = match[2] ?? "";
    return new Rational(BigInt(`${match[1]}${decimals}`), 10n ** BigInt(decimals.length));
  }

  static fromExact(value: Exact): Rational {
    return Rational.parse(value.toFixed());
  }

  plus(other: Operand): Rational {
    const b = rational(other);
    if (this.denominator === b.denominator)
      return new Rational(this.numerator + b.numerator, this.denominator);
    if (this.numerator === 0n && this.denominator === 1n) return b;
    if (b.denominator === 1n)
      return new Rational(this.numerator + b.numerator * this.denominator, this.denominator);
    const common = this.denominator * (b.denominator / gcd(this.denominator, b.denominator));
    const left = this.numerator * (common / this.denominator);
    return new Rational(left + b.numerator * (common / b.denominator), common);
  }

  minus(other: Operand): Rational {
    return this.plus(rational(other).negated());
  }

  times(other: Operand): Rational {
    const b = rational(other);
    const numerator = this.numerator * b.numerator;
    if (b.denominator === 1n) return new Rational(numerator, this.denominator);
    return new Rational(
      numerator,
      this.denominator === 1n ? b.denominator : this.denominator * b.denominator,
    );
  }

  /** Exact quotient; throws RangeError on a zero divisor. */
  dividedBy(other: Operand): Rational {
    const b = rational(other);
    if (b.numerator === 0n) throw new RangeError("Division by zero.");
    const sign = b.numerator < 0n ? -1n : 1n;
    return new Rational(sign * this.numerator * b.denominator, sign * this.denominator * b.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  absolute(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** -1, 0 or 1 as this is below, equal to or above the other. */
  compare(other: Operand): -1 | 0 | 1 {
    const b = rational(other);
    const isCommon = this.denominator === b.denominator;
    const left = isCommon ? this.numerator : this.numerator * b.denominator;
    const right = isCommon ? b.numerator : b.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0;
  }

  lessThan(other: Operand): boolean {
    return this.compare(other) < 0;
  }

  greaterThan(other: Operand): boolean {
    return this.compare(other) > 0;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  isInteger(): boolean {
    return this.denominator === 1n || this.numerator % this.denominator === 0n;
  }

  /** The largest integer that is not above this. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  /** The smallest integer that is not below this. */
  ceiling(): bigint {
    return -this.negated().floor();
  }

  /** The nearest integer, half away from zero. */
  rounded(): bigint {
    const twice = 2n * this.denominator;
    return this.numerator < 0n
      ? -((this.denominator - 2n * this.numerator) / twice)
      : (this.denominator + 2n * this.numerator) / twice;
  }

  /** The nearest multiple of a positive step, half away from zero. */
  roundedTo(step: Rational): Rational {
    // A whole number is a multiple of a cent, of a tenth…
    if (step.numerator === 1n && (this.denominator === 1n || this.denominator === step.denominator))
      return this;
    return new Rational(this.dividedBy(step).rounded(), 1n).times(step);
  }

  /** To the cent, half away from zero. */
  roundedToCent(): Rational {
    if (this.denominator === 1n || this.denominator === 100n) return this;
    return new Rational(new Rational(this.numerator * 100n, this.denominator).rounded(), 100n);
  }

  /** In lowest terms. */
  reduced(): Rational {
    const divisor = gcd(this.numerator, this.denominator);
    return divisor === 1n ? this : new Rational(this.numerator / divisor, this.denominator / divisor);
  }

  /** The double nearest to the exact value. */
  toNumber(): number {
    const { numerator, denominator } = this;
    if (denominator === 1n) return Number(numerator);
    const magnitude = numerator < 0n ? -numerator : numerator;
    if (magnitude <= exactInDouble && denominator <= exactInDouble)
      return Number(numerator) / Number(denominator);
    return nearestDouble(this);
  }

  /** Whether the decimal expansion ends. */
  hasFiniteDecimals(): boolean {
    return endsInDecimals(this.reduced().denominator);
  }

  /** Every digit when the expansion ends, otherwise that many significant digits, half up. */
  toDecimal(significant = ratioDigits): string {
    const { numerator, denominator } = this.reduced();
    return decimalText(numerator, denominator, significant);
  }
}

/** A number of the code as a fraction. */
export const rational = (value: Operand): Rational =>
  typeof value === "number" ? Rational.of(value) : value;

/** The smaller of two fractions. */
export const smaller = (a: Rational, b: Rational): Rational => (b.compare(a) < 0 ? b : a);

/** The larger of two fractions. */
export const larger = (a: Rational, b: Rational): Rational => (b.compare(a) > 0 ? b : a);

/** The exact sum. */
export const sum = (values: readonly Rational[]): Rational =>
  values.reduce((total, value) => total.plus(value), Rational.zero);

// 70 bits of quotient with a sticky last bit: Number() then rounds as if it saw every digit.
const nearestDouble = ({ numerator, denominator }: Rational): number => {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const shift = 70 + denominator.toString(2).length - magnitude.toString(2).length;
  const scaled = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift > 0 ? denominator : denominator << BigInt(-shift);
  const quotient = scaled / divisor;
  const sticky = quotient * divisor === scaled ? quotient : quotient | 1n;
  const value = Number(sticky) * 2 ** -shift;
  return numerator < 0n ? -value : value;
};
