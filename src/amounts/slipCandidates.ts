/** The slips that one amount typed by a person shows. */
export type TypingSlip = "transposition" | "digit" | "missing-digit" | "extra-digit" | "sign" | "scale";

/** What a person may have meant when typing one amount: values in ascending order, each with its cheapest cost. */
export interface SlipCandidates {
  readonly values: Float64Array;
  /** Cost in bits of the slip that turns the value into what was typed. */
  readonly bits: Float64Array;
  readonly kinds: readonly TypingSlip[];
}

/** Beyond, an amount has more digits than a spreadsheet keeps and no digit slip is looked for. */
const LARGEST = 1e15;

/**
 * The amounts from which one typing slip leads to the amount read: sign, adjacent digits exchanged, one digit
 * substituted, missing or doubled, an exact factor of 10, 100 or 1000.
 *
 * Costs follow the number of ways to make the slip: 3 bits to say which kind, then log2 of the places and digits.
 * @param read an integer, in units of the last printed digit
 * @example slipCandidates(74800) // contains 78400, "transposition", 3 + log2(5) bits
 */
export const slipCandidates = (read: number): SlipCandidates => {
  const before = known.get(read);
  // Stryker disable next-line ConditionalExpression: what is found once is found again
  if (before) return before;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of memory
  if (known.size >= MOST_KNOWN) known.clear();
  const candidates = candidatesOf(read);
  known.set(read, candidates);
  return candidates;
};

/** The amounts of a table are asked about again in each search of it. */
const known = new Map<number, SlipCandidates>();
const MOST_KNOWN = 1000;

const candidatesOf = (read: number): SlipCandidates => {
  const found = new Map<number, { bits: number; kind: TypingSlip }>();
  const sign = read < 0 ? -1 : 1;
  const magnitude = Math.abs(read);
  const add = (meant: number, kind: TypingSlip, bits: number): void => {
    if (meant === magnitude || meant > Number.MAX_SAFE_INTEGER) return;
    const value = sign * meant;
    const known = found.get(value);
    if (!known || known.bits > bits) found.set(value, { bits, kind });
  };
  if (read !== 0) found.set(-read, { bits: 3, kind: "sign" });
  if (magnitude < LARGEST) {
    const digits = digitCount(magnitude);
    addTranspositions(magnitude, digits, add);
    addDigits(magnitude, digits, add);
    addLostLeadingDigit(magnitude, digits, add);
    for (const factor of [10, 100, 1000]) {
      add(magnitude * factor, "scale", 4);
      if (magnitude % factor === 0) add(magnitude / factor, "scale", 4);
    }
  }
  const sorted = [...found].sort((a, b) => a[0] - b[0]);
  return {
    values: Float64Array.from(sorted, ([value]) => value),
    bits: Float64Array.from(sorted, ([, slip]) => slip.bits),
    kinds: sorted.map(([, slip]) => slip.kind),
  };
};

type Add = (meant: number, kind: TypingSlip, bits: number) => void;

const digitCount = (magnitude: number): number => {
  let digits = 1;
  for (let m = magnitude; m >= 10; m = Math.floor(m / 10)) digits++;
  return digits;
};

const addTranspositions = (magnitude: number, digits: number, add: Add): void => {
  // One place above the first digit: the zero that came first is no longer there, and a missing zero is likelier.
  for (let place = 0, power = 1; place < digits; place++, power *= 10) {
    const low = Math.floor(magnitude / power) % 10;
    const high = Math.floor(magnitude / (power * 10)) % 10;
    const lost = place === digits - 1;
    add(magnitude + (low - high) * 9 * power, "transposition", (lost ? 8 : 3) + Math.log2(digits));
  }
};

const addDigits = (magnitude: number, digits: number, add: Add): void => {
  const substituted = 3 + Math.log2(9 * digits);
  const missing = 3 + Math.log2(10 * digits);
  for (let place = 0, power = 1; place <= digits; place++, power *= 10) {
    const below = magnitude % power;
    const above = Math.floor(magnitude / power);
    for (let digit = 0; digit <= 9; digit++) {
      add((above * 10 + digit) * power + below, "missing-digit", missing);
      if (place === digits) continue;
      const leading = place === digits - 1 && digit === 0 ? 2 : 0;
      add(magnitude + (digit - (above % 10)) * power, "digit", substituted + leading);
    }
    if (place === digits || digits === 1) continue;
    const here = above % 10;
    const before = Math.floor(above / 10) % 10;
    const after = power === 1 ? -1 : Math.floor(magnitude / (power / 10)) % 10;
    const doubled = (place < digits - 1 && before === here) || after === here;
    add(Math.floor(above / 10) * power + below, "extra-digit", (doubled ? 3 : 6) + Math.log2(digits));
  }
};

/** 100 234 whose first digit is missing, or typed 0, reads 234: the zeros after it go too. */
const addLostLeadingDigit = (magnitude: number, digits: number, add: Add): void => {
  for (let zeros = 1; zeros <= 3; zeros++) {
    const power = 10 ** (digits + zeros);
    const bits = 3 + zeros + Math.log2(10 * (digits + zeros));
    for (let digit = 1; digit <= 9; digit++) add(digit * power + magnitude, "missing-digit", bits);
  }
};
