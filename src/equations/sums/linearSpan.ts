/** Arithmetic modulo a prime small enough that products stay exact in doubles. */
const PRIME = 67_108_859;

/**
 * The equations that follow from those already held, as linear combinations.
 *
 * An equation that follows from others is no news: it holds because they do.
 * @example span.add(8, [6, 7]); span.follows(8, [6, 7]) // true
 */
export class LinearSpan {
  private readonly width: number;
  /** Reduced vectors by pivot line; the pivot's coefficient is 1. */
  private readonly basis = new Map<number, Float64Array>();

  constructor(lines: number) {
    this.width = lines;
  }

  /** Is « target = sum of terms » a consequence of the equations added so far? */
  follows(target: number, terms: readonly number[], minus: readonly number[] = []): boolean {
    return this.pivot(this.reduce(target, terms, minus)) < 0;
  }

  add(target: number, terms: readonly number[], minus: readonly number[] = []): void {
    const vector = this.reduce(target, terms, minus);
    const pivot = this.pivot(vector);
    if (pivot < 0) return;
    const inverse = power(vector[pivot] as number, PRIME - 2);
    for (let i = 0; i < this.width; i++) vector[i] = multiply(vector[i] as number, inverse);
    this.basis.set(pivot, vector);
  }

  /** The terms minus the target, `minus` being those of the terms that count the other way, reduced by the basis. */
  private reduce(target: number, terms: readonly number[], minus: readonly number[]): Float64Array {
    const vector = new Float64Array(this.width);
    for (const line of terms) vector[line] = ((vector[line] as number) + 1) % PRIME;
    for (const line of minus) vector[line] = ((vector[line] as number) + PRIME - 2) % PRIME;
    vector[target] = ((vector[target] as number) + PRIME - 1) % PRIME;
    for (let i = 0; i < this.width; i++) {
      const factor = vector[i] as number;
      const row = factor === 0 ? undefined : this.basis.get(i);
      if (!row) continue;
      for (let k = i; k < this.width; k++) {
        vector[k] = ((vector[k] as number) + PRIME - multiply(factor, row[k] as number)) % PRIME;
      }
    }
    return vector;
  }

  private pivot(vector: Float64Array): number {
    return vector.findIndex((value) => value !== 0);
  }
}

const multiply = (a: number, b: number): number => (a * b) % PRIME;

const power = (base: number, exponent: number): number => {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square);
    square = multiply(square, square);
  }
  return result;
};
