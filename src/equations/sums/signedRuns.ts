import type { SignedSum } from "./hypothesis";
import type { LineView } from "./lineView";
import { chooseProbes, type Probes } from "./probes";

/** A signed sum to weigh. */
export interface SignedCandidate extends SignedSum {
  readonly minus: readonly number[];
  /** What choosing this candidate among its like costs, in bits. */
  readonly choice: number;
}

/** Longest run whose signs are tried one against all others; in longer ones the labels tell them. */
const LONGEST_FITTED = 8;
const LONGEST_TOLD = 24;
/** Share of the probes that a run must match before it is weighed. */
const MATCHED = 0.5;
/** Probes from which signs are fitted: one of them may be wrong. */
const FITTED_PROBES = 2;

/**
 * Runs of lines right before a target, or right after it, that lead to it by additions and subtractions.
 *
 * Lines that are the parts of a known sum are passed over first, then taken as the others are.
 * @param marks the signs that labels tell, by line; 0 where they tell none
 */
export const findSignedRuns = (
  view: LineView,
  marks: readonly number[],
  explained: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): SignedCandidate[] => {
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && (!view.isOfWhich[line] || marks[line] === -1),
  );
  const roots = lines.filter((line) => !parts.has(line));
  const found: SignedCandidate[] = [];
  for (const list of roots.length === lines.length ? [lines] : [roots, lines])
    list.forEach((target, at) => {
      if (explained.has(target)) return;
      const probes = chooseProbes(view, target);
      for (const side of [-1, 1]) {
        const run: number[] = [];
        for (let next = at + side; run.length < LONGEST_TOLD; next += side) {
          const line = list[next];
          if (line === undefined) break;
          run.push(line);
          const choice = Math.log2(2 * lines.length * (1 + run.length));
          if (run.length > 1)
            for (const minus of signsOf(view, marks, probes, run))
              found.push({ target, terms: [...run], minus, choice });
        }
      }
    });
  return found;
};

/** The ways to subtract some lines of a run so that it matches most probes. */
const signsOf = (
  view: LineView,
  marks: readonly number[],
  probes: Probes,
  run: readonly number[],
): number[][] => {
  const told = run.filter((line) => marks[line] === -1);
  const ways = new Map<string, number[]>();
  const add = (minus: number[]): void => {
    if (minus.length > 0 && matches(view, probes, run, minus)) ways.set(minus.join(), minus);
  };
  add(told);
  if (run.length <= LONGEST_FITTED)
    for (let k = 0; k < Math.min(FITTED_PROBES, probes.count); k++)
      for (const minus of fitted(view, probes, k, run)) add(minus);
  return [...ways.values()];
};

const amounts = new Float64Array(LONGEST_FITTED);

/** The sets of lines of a run that make it match one probe when they are subtracted. */
const fitted = (view: LineView, probes: Probes, k: number, run: readonly number[]): number[][] => {
  const i = probes.positions[k] as number;
  let sum = -(probes.amounts[k] as number);
  let size = 0;
  run.forEach((line, at) => {
    amounts[at] = view.values[line * view.positions + i] || 0;
    sum += amounts[at];
    size += Math.abs(amounts[at]);
  });
  const tolerance = ((run.length + 1) * (probes.units[k] as number)) / 2;
  const found: number[][] = [];
  if (Math.abs(probes.amounts[k] as number) > size + tolerance) return found;
  // Gray code: each set of signs differs from the one before by one line.
  for (let step = 1, signs = 0; step < 1 << run.length; step++) {
    const at = 31 - Math.clz32(step & -step);
    signs ^= 1 << at;
    sum += (signs & (1 << at) ? -2 : 2) * (amounts[at] as number);
    if (Math.abs(sum) <= tolerance) found.push(run.filter((_, term) => signs & (1 << term)));
  }
  return found;
};

const matches = (
  view: LineView,
  probes: Probes,
  run: readonly number[],
  minus: readonly number[],
): boolean => {
  const subtracted = new Set(minus);
  let hits = 0;
  probes.positions.forEach((i, k) => {
    const sum = run.reduce(
      (rest, line) => rest + (subtracted.has(line) ? -1 : 1) * (view.values[line * view.positions + i] || 0),
      -(probes.amounts[k] as number),
    );
    if (Math.abs(sum) <= ((run.length + 1) * (probes.units[k] as number)) / 2) hits++;
  });
  return hits > 0 && hits >= MATCHED * probes.count;
};

/** Differences of two lines anywhere, told where they are printed: a blank difference states nothing. */
export const findDifferences = (view: LineView, explained: ReadonlySet<number>): SignedCandidate[] => {
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line],
  );
  const choice = 2 * Math.log2(1 + lines.length);
  return lines.flatMap((target) => {
    if (explained.has(target)) return [];
    const probes = chooseProbes(view, target);
    const pairs = new Map<string, readonly [number, number]>();
    for (let k = 0; k < Math.min(FITTED_PROBES, probes.count); k++)
      for (const pair of pairsAt(view, probes, k, lines, target)) pairs.set(pair.join(), pair);
    return [...pairs.values()]
      .filter((pair) => matches(view, probes, pair, pair.slice(1)))
      .map((pair) => ({ target, terms: pair, minus: pair.slice(1), choice }));
  });
};

/** The pairs of lines whose difference is the target at one probe. */
const pairsAt = (
  view: LineView,
  probes: Probes,
  k: number,
  lines: readonly number[],
  target: number,
): (readonly [number, number])[] => {
  const i = probes.positions[k] as number;
  const unit = probes.units[k] as number;
  const amount = (line: number): number => view.values[line * view.positions + i] || 0;
  const byAmount = new Map<number, number[]>();
  for (const line of lines) {
    if (line === target || amount(line) === 0) continue;
    const key = Math.round(amount(line) / unit);
    const same = byAmount.get(key);
    if (same) same.push(line);
    else byAmount.set(key, [line]);
  }
  const found: (readonly [number, number])[] = [];
  for (const from of lines) {
    if (from === target || amount(from) === 0) continue;
    const key = Math.round((amount(from) - (probes.amounts[k] as number)) / unit);
    for (const near of [key - 1, key, key + 1])
      for (const less of byAmount.get(near) ?? []) if (less !== from) found.push([from, less]);
  }
  return found;
};
