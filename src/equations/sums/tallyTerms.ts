import { type LineView, SAMPLE, unitAt } from "./lineView";

/** What the terms of a hypothesis amount to, by sampled position; valid until the next tally. */
export interface TermTallies {
  readonly sum: Float64Array;
  /** Sum and maximum of the magnitudes of the terms. */
  readonly magnitude: Float64Array;
  readonly largest: Float64Array;
  /** Non-zero terms, and the last of them. */
  readonly active: Int32Array;
  /** Terms with an amount, zero included. */
  readonly stated: Int32Array;
  readonly last: Int32Array;
  readonly doubleTolerance: Float64Array;
  /** Same figures, same print: repeated figures are no new evidence. */
  readonly print: Float64Array;
}

/** One set of tallies serves all: millions of hypotheses are weighed one after the other. */
const tallies: TermTallies = {
  sum: new Float64Array(SAMPLE),
  magnitude: new Float64Array(SAMPLE),
  largest: new Float64Array(SAMPLE),
  active: new Int32Array(SAMPLE),
  stated: new Int32Array(SAMPLE),
  last: new Int32Array(SAMPLE),
  doubleTolerance: new Float64Array(SAMPLE),
  print: new Float64Array(SAMPLE),
};
const targetUnits = new Float64Array(SAMPLE);

/** Adds up the terms of « `target` = sum of `terms` » line by line, in the order in which they lie in memory. */
export const tallyTerms = (view: LineView, target: number, terms: readonly number[]): TermTallies => {
  const { values, positions } = view;
  const { sum, magnitude, largest, active, stated, last, doubleTolerance, print } = tallies;
  for (let i = 0; i < positions; i++) {
    sum[i] = magnitude[i] = largest[i] = active[i] = stated[i] = print[i] = 0;
    targetUnits[i] = doubleTolerance[i] = unitAt(view, target, i);
  }
  for (const line of terms) {
    const mark = printOf(line);
    for (let i = 0, from = line * positions; i < positions; i++) {
      const value = values[from + i] as number;
      if (value !== value) continue;
      stated[i] = (stated[i] as number) + 1;
      if (value === 0) continue;
      const size = value < 0 ? -value : value;
      sum[i] = (sum[i] as number) + value;
      magnitude[i] = (magnitude[i] as number) + size;
      if (size > (largest[i] as number)) largest[i] = size;
      active[i] = (active[i] as number) + 1;
      last[i] = line;
      print[i] = (print[i] as number) + value * mark;
      // The units of the terms that are no finer than that of the target.
      const unit = unitAt(view, line, i);
      if (unit >= (targetUnits[i] as number)) doubleTolerance[i] = (doubleTolerance[i] as number) + unit;
    }
  }
  return tallies;
};

/** A factor from 1 to 2 for the amounts of a line, unlike those of its neighbours and of any other line. */
const printOf = (line: number): number => {
  let mixed = Math.imul(line + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return 1 + ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
};
