import type { LineView } from "./lineView";
import type { Candidate } from "./hypothesis";
import { chooseProbes, MOST_PROBES, type Probes } from "./probes";

const LONGEST_STRIDE = 16;
const FEWEST_TERMS = 3;

/**
 * Sums of every second, third, … line: interleaved columns such as « base, mesures, base, mesures … total ».
 *
 * For each target and step, both ways, the shortest regular run that matches it on most probes.
 */
export const findInterleavedSums = (view: LineView): Candidate[] => {
  const { lines } = view;
  const choice = Math.log2(1 + lines * LONGEST_STRIDE);
  const found: Candidate[] = [];
  for (let target = 0; target < lines; target++) {
    if (view.content[target] !== 2 || view.isOfWhich[target]) continue;
    const probes = chooseProbes(view, target);
    if (probes.count < FEWEST_TERMS) continue;
    const amounts = amountsAtProbes(view, probes);
    for (let step = 2; step <= Math.min(LONGEST_STRIDE, lines / FEWEST_TERMS); step++) {
      for (let offset = 1; offset <= 2 * step; offset++) {
        for (let way = 1; way >= -1; way -= 2) {
          const terms = matchRun(view, probes, amounts, target + way * offset, way * step);
          if (terms) found.push({ target, terms, choice });
        }
      }
    }
  }
  return found;
};

/** `amounts[line * probes.count + k]`: the amount of a line at probe k, zero where there is none. */
const amountsAtProbes = (view: LineView, probes: Probes): Float64Array => {
  const amounts = new Float64Array(view.lines * probes.count);
  for (let line = 0, at = 0; line < view.lines; line++) {
    for (let k = 0; k < probes.count; k++)
      amounts[at++] = view.values[line * view.positions + (probes.positions[k] as number)] || 0;
  }
  return amounts;
};

const sums = new Float64Array(MOST_PROBES);

/** The run from `start` by `step` up to where it matches the target on most probes; null when it never does. */
const matchRun = (
  view: LineView,
  probes: Probes,
  amounts: Float64Array,
  start: number,
  step: number,
): number[] | null => {
  const { count } = probes;
  const fewest = start + (FEWEST_TERMS - 1) * step;
  if (start < 0 || start >= view.lines || fewest < 0 || fewest >= view.lines) return null;
  sums.fill(0, 0, count);
  let terms = 0;
  for (let line = start; line >= 0 && line < view.lines; line += step) {
    if (view.isOfWhich[line]) continue;
    terms++;
    let hits = 0;
    let over = 0;
    for (let k = 0; k < count; k++) {
      const sum = (sums[k] as number) + (amounts[line * count + k] as number);
      sums[k] = sum;
      const gap = sum - (probes.amounts[k] as number);
      const tolerance = ((terms + 1) * (probes.units[k] as number)) / 2;
      if (gap > tolerance) over += view.growing[probes.positions[k] as number] as number;
      else if (gap >= -tolerance) hits++;
    }
    if (terms >= FEWEST_TERMS && hits >= 0.75 * count) return linesOfRun(view, start, line, step);
    if (over > count / 2) return null;
  }
  return null;
};

const linesOfRun = (view: LineView, start: number, end: number, step: number): number[] =>
  Array.from({ length: (end - start) / step + 1 }, (_, k) => start + k * step).filter(
    (line) => !view.isOfWhich[line],
  );
