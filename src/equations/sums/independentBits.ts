import { MOST_BITS } from "./evidence";
import { unitAt, type LineView } from "./lineView";

/** Lines in proportion differ by no more than this share of the total, growth and roundings that their units do not tell. */
const IN_PROPORTION = 0.01;

/**
 * The bits that the positions of a sum can give at most when they move together: lines that grow at one rate foot at every position as
 * soon as they do at one. The roundest position says how little that takes: 520, 1 040 and 1 560 are one, two and three times one
 * amount, and add up by chance. Each of the others tells no more than its terms differ from those of that one, taken in proportion, by
 * more than roundings leave. Lines out of proportion set no bound.
 */
export const independentBits = (view: LineView, target: number, terms: readonly number[]): number => {
  const { values, positions } = view;
  const amount = (line: number, i: number): number => values[line * positions + i] || 0;
  const isStated = (i: number): boolean => amount(target, i) !== 0;
  const stated = Array.from({ length: positions }, (_, i) => i).filter(isStated);
  const sizeOf = (i: number): number => Math.abs(amount(target, i));
  const fullest = stated.reduce((best, i) => (sizeOf(i) > sizeOf(best) ? i : best), stated[0] ?? 0);
  if (!isStated(fullest)) return 0;
  const apartFrom = (base: number, i: number): number => {
    const scale = amount(target, i) / amount(target, base);
    return terms.reduce(
      (most, line) => Math.max(most, Math.abs(amount(line, i) - scale * amount(line, base))),
      0,
    );
  };
  for (let i = 0; i < positions; i++) if (apartFrom(fullest, i) > IN_PROPORTION * sizeOf(i)) return Infinity;
  const bitsFrom = (base: number): number => {
    let bits = 0;
    for (let i = 0; i < positions; i++) {
      const unit = unitAt(view, target, i);
      const alone = base === i ? commonMeasure([target, ...terms].map((line) => amount(line, i))) : unit;
      const roundings = base === i ? 0 : unit + (unitAt(view, target, base) * sizeOf(i)) / sizeOf(base);
      const weight = base === i ? sizeOf(i) : Math.max(0, apartFrom(base, i) - roundings);
      bits += Math.min(MOST_BITS, Math.log2(1 + weight / ((terms.length + 1) * Math.max(alone, unit))));
    }
    return bits;
  };
  const roundest = stated.reduce((best, i) => (multiplesAt(i) < multiplesAt(best) ? i : best), fullest);
  return Math.min(bitsFrom(fullest), bitsFrom(roundest));

  function multiplesAt(i: number): number {
    return sizeOf(i) / commonMeasure([target, ...terms].map((line) => amount(line, i)));
  }
};

/**
 * The bits that a sum of as many lines added as subtracted can give at most, the target being one of these: lines that hardly differ
 * come to nothing however they are signed. Each position tells no more than its terms, but the farthest, differ from the target.
 */
export const differenceBits = (view: LineView, target: number, terms: readonly number[]): number => {
  const { values, positions } = view;
  let bits = 0;
  for (let i = 0; i < positions; i++) {
    const total = values[target * positions + i] as number;
    if (total !== total) continue;
    const apart = terms.map((line) => Math.abs((values[line * positions + i] || 0) - total));
    const others = apart.reduce((sum, one) => sum + one, 0) - Math.max(...apart);
    bits += Math.min(MOST_BITS, Math.log2(1 + others / ((terms.length + 1) * unitAt(view, target, i))));
  }
  return bits;
};

/**
 * The bits that the positions of a sum can give at most when its lines run straight on: a relation of straight lines that holds at two
 * positions holds at all. Each position tells no more than its terms, but the largest, depart from the line through the two before it.
 */
export const departureBits = (view: LineView, target: number, terms: readonly number[]): number => {
  const { values, positions } = view;
  let bits = 0;
  for (let i = 0; i < positions; i++) {
    let [sum, largest] = [0, 0];
    for (const line of terms) {
      const at = (k: number): number => (k < 0 ? 0 : values[line * positions + k] || 0);
      const expected = i === 1 ? at(0) : 2 * at(i - 1) - at(i - 2);
      const departure = Math.abs(at(i) - (i === 0 ? 0 : expected));
      sum += departure;
      largest = Math.max(largest, departure);
    }
    bits += Math.min(
      MOST_BITS,
      Math.log2(1 + (sum - largest) / ((terms.length + 1) * unitAt(view, target, i))),
    );
  }
  return bits;
};

/** The largest amount that all the amounts are multiples of; 1 where there is none. */
const commonMeasure = (amounts: readonly number[]): number =>
  amounts.reduce((measure, amount) => {
    let [a, b] = [measure, Math.abs(amount)];
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  }, 0) || 1;
