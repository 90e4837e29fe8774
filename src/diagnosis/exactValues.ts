import type { Bounds } from "../equations";
import { ceiled, multiplesWithin } from "../equations/relations/wholeFractions";
import { isWithin } from "../equations/tolerance";
import { around, meeting, nearest, spanning } from "./bounds";
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
  readonly interval: Bounds;
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
  /** The changes that may be, equations and relations being heeded. */
  bounds: Bounds;
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
  for (const unknown of unknowns) move(unknown, nearest(unknown.bounds, unknown.change) - unknown.change);
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
    const asWell = bestValues(gaps, unknown, false).filter((value) => value.typing <= typing + MARGIN);
    const asked = gaps.system.holdsExactly ? askedExactly(unknown) : null;
    const interval = [unknown.change, ...asWell.map(({ change }) => change), asked ?? unknown.change]
      .map((change): Bounds => [change, change])
      .reduce(spanning);
    changes.push({ cell: unknown.cell, change: unknown.change, kind, interval });
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
  const unknown: Unknown = { cell, step, through, bounds: [change, change], change };
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
  const near = around(change, 2n * reach);
  unknown.bounds = meeting(near, gaps.changesAllowed(cell, others) ?? near);
  return unknown;
};

/** Narrows each unknown's bounds to what every equation allows; false when nothing is left. */
const propagate = (lines: readonly Line[], unknowns: readonly Unknown[]): boolean => {
  for (let round = 0; round < ROUNDS; round++) {
    for (const line of lines) {
      const tolerance = line.doubleTolerance / 2n;
      for (const own of line.unknowns) {
        let [low, high] = around(line.start, 0n);
        for (const { unknown, sign } of line.unknowns) {
          if (unknown === own.unknown) continue;
          const [least, most] = signed(unknown.bounds, sign);
          [low, high] = [low + least, high + most];
        }
        own.unknown.bounds = meeting(
          own.unknown.bounds,
          signed([-tolerance - high, tolerance - low], own.sign),
        );
      }
    }
  }
  return unknowns.every(({ bounds: [low, high] }) => low <= high);
};

/** The bounds of an amount counted with a sign. */
const signed = ([low, high]: Bounds, sign: bigint): Bounds => (sign === 1n ? [low, high] : [-high, -low]);

/** The changes of one cell that keep its equations, the others being fixed, cheapest first. */
const bestValues = (gaps: OpenGaps, unknown: Unknown, alone: boolean): Value[] => {
  const { step, change: now } = unknown;
  const kept = alone
    ? []
    : unknown.through.map(({ line, sign }) => around(now - sign * line.gap, line.doubleTolerance / 2n));
  const [least, most] = kept.reduce(meeting, unknown.bounds);
  let [low, high] = multiplesWithin([least, most], step);
  if ((high - low) / step > MOST_VALUES) {
    const middle = ceiled((low + high) / 2n, step) * step;
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
