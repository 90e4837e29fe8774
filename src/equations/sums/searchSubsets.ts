import { unitAt, type LineView } from "./lineView";
import { LIMITS } from "../limits";

/** Sets of lines that add up to a target at all but a few positions. */
export interface Subsets {
  readonly sets: readonly (readonly number[])[];
  readonly nodes: number;
  /** The search stopped at its bound: `sets` may be incomplete. */
  readonly cut: boolean;
}

/**
 * Every set of the candidate lines whose sum matches the target at all but `misses` positions.
 *
 * Depth first, lines by falling magnitude; a branch is cut as soon as what remains, positive or negative parts taken
 * apart, can no longer reach the target at more than `misses` positions.
 */
export const searchSubsets = (
  view: LineView,
  target: number,
  candidates: readonly number[],
  misses: number,
  bound: number,
): Subsets => {
  const positions = positionsWithAmount(view, target);
  const width = positions.length;
  const lines = byMagnitude(view, candidates, positions);
  const amounts = lines.map((line) => positions.map((i) => amountOrZero(view, line, i)));
  const above = suffixSums(amounts, width, 1);
  const below = suffixSums(amounts, width, -1);
  const left = Float64Array.from(positions, (i) => view.values[target * view.positions + i] as number);
  const half = Float64Array.from(positions, (i) => unitAt(view, target, i) / 2);
  /** What each line widens the tolerance by: half its unit, unless it is finer than the total's. */
  const widening = lines.map((line) =>
    Float64Array.from(positions, (i, k) => {
      const own = unitAt(view, line, i) / 2;
      return own >= (half[k] as number) ? own : 0;
    }),
  );
  const tolerance = Float64Array.from(half);
  const chosen: number[] = [];
  const sets: number[][] = [];
  let nodes = 0;

  const take = (depth: number, sign: 1 | -1): void => {
    const row = amounts[depth] as number[];
    const wider = widening[depth] as Float64Array;
    for (let k = 0; k < width; k++) {
      const amount = row[k] as number;
      if (amount === 0) continue;
      left[k] = (left[k] as number) - sign * amount;
      tolerance[k] = (tolerance[k] as number) + sign * (wider[k] as number);
    }
  };
  const visit = (depth: number): void => {
    if (++nodes > bound || sets.length > LIMITS.subsets) return;
    const reach = depth * width;
    let bad = 0;
    for (let k = 0; k < width; k++) {
      const rest = left[k] as number;
      // A margin on the bounds: the terms still to come widen the tolerance.
      const slack = (tolerance[k] as number) + 1 + (lines.length - depth) * (half[k] as number);
      if (rest > (above[reach + k] as number) + slack || rest < (below[reach + k] as number) - slack) {
        if (++bad > misses) return;
      }
    }
    if (depth === lines.length) {
      let off = 0;
      for (let k = 0; k < width; k++) if (Math.abs(left[k] as number) > (tolerance[k] as number)) off++;
      if (off <= misses && chosen.length > 0) sets.push([...chosen]);
      return;
    }
    take(depth, 1);
    chosen.push(lines[depth] as number);
    visit(depth + 1);
    chosen.pop();
    take(depth, -1);
    visit(depth + 1);
  };
  visit(0);
  return { sets, nodes, cut: nodes > bound };
};

/** Sampled positions where the line has an amount, but for those that add up others: one slip would count there again. */
export const positionsWithAmount = (view: LineView, line: number): number[] => {
  const totals = new Set(view.chains.map(({ total }) => total));
  const positions: number[] = [];
  for (let i = 0; i < view.positions; i++) {
    if (!Number.isNaN(view.values[line * view.positions + i]) && !totals.has(i)) positions.push(i);
  }
  return positions;
};

const amountOrZero = (view: LineView, line: number, i: number): number =>
  view.values[line * view.positions + i] || 0;

const byMagnitude = (view: LineView, lines: readonly number[], positions: readonly number[]): number[] => {
  const size = new Map(
    lines.map((line) => [line, positions.reduce((sum, i) => sum + Math.abs(amountOrZero(view, line, i)), 0)]),
  );
  return [...lines].sort((a, b) => (size.get(b) as number) - (size.get(a) as number));
};

/** `sums[d * width + k]`: sum of the amounts of one sign at position k over the lines from depth d on. */
const suffixSums = (amounts: readonly (readonly number[])[], width: number, sign: 1 | -1): Float64Array => {
  const sums = new Float64Array((amounts.length + 1) * width);
  for (let depth = amounts.length - 1; depth >= 0; depth--) {
    const row = amounts[depth] as readonly number[];
    for (let k = 0; k < width; k++) {
      const amount = row[k] as number;
      sums[depth * width + k] = (sums[(depth + 1) * width + k] as number) + (amount * sign > 0 ? amount : 0);
    }
  }
  return sums;
};
