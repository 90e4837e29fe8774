import { MOST_BITS } from "./evidence";
import { unitAt, type LineView } from "./lineView";

/** Lines in proportion differ by no more than this share of the total, growth and roundings that their units do not tell. */
const IN_PROPORTION = 0.01;

/**
 * The bits that the positions of a sum can give at most when they move together: lines that grow at one rate foot at every position as
 * soon as they do at one. Each position tells no more than its terms differ from those of the fullest, taken in proportion; none tells more than
 * the last digits that the lines share, which a column of other figures may hide. Lines out of proportion set no bound.
 */
export const independentBits = (view: LineView, target: number, terms: readonly number[]): number => {
  const { values, positions } = view;
  const amount = (line: number, i: number): number => values[line * positions + i] || 0;
  let fullest = 0;
  for (let i = 1; i < positions; i++)
    if (Math.abs(amount(target, i)) > Math.abs(amount(target, fullest))) fullest = i;
  const most = amount(target, fullest);
  if (most === 0) return 0;
  const apart = new Float64Array(positions);
  for (let i = 0; i < positions; i++) {
    if (i === fullest) continue;
    const scale = amount(target, i) / most;
    for (const line of terms)
      apart[i] = Math.max(apart[i] as number, Math.abs(amount(line, i) - scale * amount(line, fullest)));
    if ((apart[i] as number) > IN_PROPORTION * Math.abs(amount(target, i))) return Infinity;
  }
  apart[fullest] = Math.abs(most);
  const shared = sharedUnit(
    [target, ...terms].flatMap((line) =>
      [...values.subarray(line * positions, (line + 1) * positions)].map((one) => one || 0),
    ),
  );
  return apart.reduce((bits, weight, i) => {
    const unit = (terms.length + 1) * Math.max(shared, unitAt(view, target, i));
    return bits + Math.min(MOST_BITS, Math.log2(1 + weight / unit));
  }, 0);
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

/** The largest power of ten that all the amounts are multiples of. */
const sharedUnit = (amounts: readonly number[]): number => {
  let unit = 1;
  while (amounts.every((amount) => amount % (10 * unit) === 0) && amounts.some((amount) => amount !== 0))
    unit *= 10;
  return unit;
};
