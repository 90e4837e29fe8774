import { isWithin } from "../equations/tolerance";
import type { OpenGaps } from "./openGaps";
import type { SlipKind } from "./slip";

/** Explanations whose costs differ by less than this, in bits, cannot be told apart. */
export const MARGIN = 3;

/** One change of a set, with its exact value and the other values that the equations and typing leave possible. */
export interface ExactChange {
  readonly cell: number;
  readonly change: bigint;
  readonly kind: SlipKind;
  /** Inclusive bounds of the changes that the equations allow and that are as easily typed; equal when it is one value. */
  readonly interval: readonly [bigint, bigint];
}

/** A set of changes after which every equation through its cells holds, exactly. */
export interface ExactSet {
  readonly changes: readonly ExactChange[];
  readonly bits: number;
}

const ROUNDS = 4;
const MOST_VALUES = 600n;

interface Unknown {
  readonly cell: number;
  readonly step: bigint;
  readonly through: readonly { readonly line: Line; readonly sign: bigint }[];
  low: bigint;
  high: bigint;
  change: bigint;
}

interface Value {
  readonly change: bigint;
  /** Bits of the slip alone, and with the rounding that it leaves. */
  readonly typing: number;
  readonly bits: number;
}

interface Line {
  doubleTolerance: bigint;
  /** Twice the variance of the rounding, times ln 2: gap² over it is a cost in bits. */
  readonly spread: number;
  readonly start: bigint;
  gap: bigint;
  readonly unknowns: { readonly unknown: Unknown; readonly sign: bigint }[];
}

/**
 * The cheapest exact values of a set of changes, given first guesses; null when no values make every equation hold.
 *
 * Each value is looked for among the amounts that all the cell's equations allow: typing cost plus the cost of the
 * rounding left in each equation. Integers throughout.
 */
export const exactValues = (
  gaps: OpenGaps,
  guesses: readonly { readonly cell: number; readonly change: number }[],
): ExactSet | null => {
  const lines = new Map<number, Line>();
  const cells = guesses.map(({ cell }) => cell);
  const unknowns = guesses.map(({ cell, change }) =>
    unknownOf(gaps, lines, cell, BigInt(Math.round(change)), cells),
  );
  if (!propagate([...lines.values()], unknowns)) return null;
  for (const unknown of unknowns) move(unknown, clamp(unknown, unknown.change) - unknown.change);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const unknown of unknowns) {
      const best = bestValues(gaps, unknown, round === 0)[0];
      if (!best || best.change === unknown.change) continue;
      move(unknown, best.change - unknown.change);
      moved = true;
    }
    if (!moved) break;
  }
  let bits = 0;
  for (const line of lines.values()) {
    if (!isWithin(line.gap, line.doubleTolerance)) return null;
    bits += roundingBits(line, line.gap);
  }
  const changes: ExactChange[] = [];
  for (const unknown of unknowns) {
    if (unknown.change === 0n) return null;
    const { kind, bits: typing } = gaps.slip(unknown.cell, unknown.change);
    bits += typing;
    let [low, high] = [unknown.change, unknown.change];
    for (const value of bestValues(gaps, unknown, false)) {
      if (value.typing > typing + MARGIN) continue;
      if (value.change < low) low = value.change;
      if (value.change > high) high = value.change;
    }
    const asked = (gaps.system.holdsExactly ? askedExactly(unknown) : null) ?? low;
    if (asked < low) low = asked;
    if (asked > high) high = asked;
    changes.push({ cell: unknown.cell, change: unknown.change, kind, interval: [low, high] });
  }
  return { changes, bits };
};

/** The change that leaves no gap in any equation of the cell, where several ask for the same one; null where they do not. */
const askedExactly = ({ through, change }: Unknown): bigint | null => {
  const [first, ...others] = through.map(({ line, sign }) => change - sign * line.gap);
  return others.length > 0 && others.every((asked) => asked === first) ? (first as bigint) : null;
};

const unknownOf = (
  gaps: OpenGaps,
  lines: Map<number, Line>,
  cell: number,
  change: bigint,
  others: readonly number[],
): Unknown => {
  const through: { line: Line; sign: bigint }[] = [];
  const step = gaps.step(cell);
  const isBlank = gaps.system.isBlank(cell);
  const unknown: Unknown = { cell, step, through, low: change, high: change, change };
  let reach = 0n;
  for (const { equation, sign } of gaps.system.through(cell)) {
    let line = lines.get(equation);
    if (!line) {
      const { doubleTolerance, rounded } = gaps.system.equation(equation);
      const unit = Number(doubleTolerance) / rounded;
      const start = gaps.gap(equation);
      const spread = Math.max((unit * unit * rounded) / 12, 1 / 12) * 2 * Math.LN2;
      line = { doubleTolerance, spread, start, gap: start, unknowns: [] };
      lines.set(equation, line);
    }
    line.gap += BigInt(sign) * change;
    // Once filled, a blank is one more rounded amount.
    if (isBlank) line.doubleTolerance += step;
    line.unknowns.push({ unknown, sign: BigInt(sign) });
    through.push({ line, sign: BigInt(sign) });
    reach += 2n * line.doubleTolerance;
  }
  unknown.low -= 2n * reach;
  unknown.high += 2n * reach;
  const allowed = gaps.changesAllowed(cell, others);
  if (allowed && allowed[0] > unknown.low) unknown.low = allowed[0];
  if (allowed && allowed[1] < unknown.high) unknown.high = allowed[1];
  return unknown;
};

/** Narrows each unknown's bounds to what every equation allows; false when nothing is left. */
const propagate = (lines: readonly Line[], unknowns: readonly Unknown[]): boolean => {
  for (let round = 0; round < ROUNDS; round++) {
    for (const line of lines) {
      let [low, high] = [line.start, line.start];
      for (const { unknown, sign } of line.unknowns) {
        low += sign === 1n ? unknown.low : -unknown.high;
        high += sign === 1n ? unknown.high : -unknown.low;
      }
      const tolerance = line.doubleTolerance / 2n;
      for (const { unknown, sign } of line.unknowns) {
        const [ownLow, ownHigh] = sign === 1n ? [unknown.low, unknown.high] : [-unknown.high, -unknown.low];
        const [newLow, newHigh] = [-tolerance - (high - ownHigh), tolerance - (low - ownLow)];
        const [least, most] = sign === 1n ? [newLow, newHigh] : [-newHigh, -newLow];
        low -= ownLow;
        high -= ownHigh;
        if (least > unknown.low) unknown.low = least;
        if (most < unknown.high) unknown.high = most;
        low += sign === 1n ? unknown.low : -unknown.high;
        high += sign === 1n ? unknown.high : -unknown.low;
      }
    }
  }
  return unknowns.every((unknown) => unknown.low <= unknown.high);
};

/** The changes of one cell that keep its equations, the others being fixed, cheapest first. */
const bestValues = (gaps: OpenGaps, unknown: Unknown, alone: boolean): Value[] => {
  let { low, high } = unknown;
  if (!alone) {
    for (const { line, sign } of unknown.through) {
      const tolerance = line.doubleTolerance / 2n;
      const others = line.gap - sign * unknown.change;
      const [least, most] =
        sign === 1n ? [-tolerance - others, tolerance - others] : [others - tolerance, others + tolerance];
      if (least > low) low = least;
      if (most < high) high = most;
    }
  }
  const { step } = unknown;
  low = ceilTo(low, step);
  high = -ceilTo(-high, step);
  if ((high - low) / step > MOST_VALUES) {
    const middle = ceilTo((low + high) / 2n, step);
    low = middle - (MOST_VALUES / 2n) * step;
    high = middle + (MOST_VALUES / 2n) * step;
  }
  const values: Value[] = [];
  for (let change = low; change <= high; change += step) {
    if (change === 0n) continue;
    const typing = gaps.slip(unknown.cell, change).bits;
    let bits = typing;
    for (const { line, sign } of unknown.through)
      bits += roundingBits(line, line.gap + sign * (change - unknown.change));
    values.push({ change, typing, bits });
  }
  return values.sort((a, b) => a.bits - b.bits);
};

const move = (unknown: Unknown, by: bigint): void => {
  unknown.change += by;
  for (const { line, sign } of unknown.through) line.gap += sign * by;
};

const roundingBits = (line: Line, gap: bigint): number => Number(gap) ** 2 / line.spread;

const clamp = ({ low, high }: Unknown, value: bigint): bigint =>
  value < low ? low : value > high ? high : value;

const ceilTo = (value: bigint, step: bigint): bigint => {
  const rest = value % step;
  return rest === 0n ? value : rest > 0n ? value - rest + step : value - rest;
};
