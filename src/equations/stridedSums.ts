import type { LineView } from "./lineView";
import type { Candidate } from "./candidate";
import { chooseProbes, type Probes } from "./probes";

const MOST_LINES = 200;
const LONGEST_STRIDE = 16;
const FEWEST_TERMS = 3;

/**
 * Sums of every second, third, … line: interleaved columns such as « base, mesures, base, mesures … total ».
 *
 * For each target and stride, both ways, the shortest regular run that matches it on most probes.
 */
export const findStridedSums = (view: LineView): Candidate[] => {
  const { lines } = view;
  if (lines > MOST_LINES) return [];
  const choice = Math.log2(1 + lines * LONGEST_STRIDE);
  const found: Candidate[] = [];
  for (let target = 0; target < lines; target++) {
    if (view.content[target] !== 2 || view.isOfWhich[target]) continue;
    const probes = chooseProbes(view, target);
    if (probes.count < FEWEST_TERMS) continue;
    for (let stride = 2; stride <= Math.min(LONGEST_STRIDE, lines / FEWEST_TERMS); stride++) {
      for (const way of [1, -1] as const) {
        for (let offset = 1; offset <= 2 * stride; offset++) {
          const terms = matchRun(view, probes, target + way * offset, way * stride);
          if (terms) found.push({ target, terms, choice });
        }
      }
    }
  }
  return found;
};

/** The run from `start` by `step` up to where it matches the target on most probes; null when it never does. */
const matchRun = (view: LineView, probes: Probes, start: number, step: number): number[] | null => {
  const sums = new Float64Array(probes.count);
  const terms: number[] = [];
  for (let line = start; line >= 0 && line < view.lines; line += step) {
    if (view.isOfWhich[line]) continue;
    terms.push(line);
    let hits = 0;
    let over = 0;
    for (let k = 0; k < probes.count; k++) {
      const i = probes.positions[k] as number;
      const value = view.values[line * view.positions + i] as number;
      if (value === value) sums[k] = (sums[k] as number) + value;
      const gap = (sums[k] as number) - (probes.amounts[k] as number);
      const tolerance = ((terms.length + 1) * (probes.units[k] as number)) / 2;
      if (Math.abs(gap) <= tolerance) hits++;
      else if (gap > 0 && view.growing[i]) over++;
    }
    if (terms.length >= FEWEST_TERMS && hits >= 0.75 * probes.count) return terms;
    if (over > probes.count / 2) return null;
  }
  return null;
};
