import { innerHeading } from "../../tables/lines/readColumns";
import { areSidesOfAccount } from "../lineLabels";
import { ListsByKey } from "../listsByKey";
import type { SignedSum } from "./hypothesis";
import type { LineView } from "./lineView";
import { chooseProbes, type Probes } from "./probes";

/** A signed sum to weigh. */
export interface SignedCandidate extends SignedSum {
  readonly minus: readonly number[];
  /** What choosing this candidate among its like costs, in bits. */
  readonly choice: number;
  /** The difference of two totals, or of the two sides of an account. */
  readonly isOfTotals?: boolean;
}

/** Longest run whose signs are tried one against all others; in longer ones the labels tell them. */
const LONGEST_FITTED = 6;
const LONGEST_TOLD = 24;
/** Share of the probes that a run must match before it is weighed. */
const MATCHED = 0.5;
/** Probes from which signs are fitted: one of them may be wrong. */
const FITTED_PROBES = 2;
/** Sets of signs that may match a probe by chance, on average: more, and its amounts are too small to tell signs. */
const BY_CHANCE = 0.5;

/** What is known of the lines among which signed sums are looked for. */
export interface SignedLines {
  /** The signs that labels tell, by line; 0 where they tell none. */
  readonly marks: readonly number[];
  /** Lines that labels call a difference, a result or a closing stock. */
  readonly said: ReadonlySet<number>;
  /** Targets of other sums: only signs that labels tell lead to them once more. */
  readonly explained: ReadonlySet<number>;
  /** Terms of other sums. */
  readonly parts: ReadonlySet<number>;
}

/**
 * Runs of lines right before a target, or right after it, that lead to it by additions and subtractions.
 *
 * Signs that no label tells are fitted only to lines that labels announce: among all lines, some sums meet one by chance. Lines that are
 * the parts of a known sum are passed over first, then taken as the others are.
 */
export const findSignedRuns = (view: LineView, known: SignedLines): SignedCandidate[] => {
  const { marks, said, explained, parts } = known;
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && (!view.isOfWhich[line] || marks[line] === -1),
  );
  const roots = lines.filter((line) => !parts.has(line));
  const hasMarks = marks.some((mark) => mark === -1);
  const found: SignedCandidate[] = [];
  const inTurn = linesByHeading(view, lines);
  for (const list of [...(roots.length === lines.length ? [lines] : [roots, lines]), ...inTurn])
    list.forEach((target, at) => {
      const mayFit = said.has(target) && !explained.has(target);
      const probes = chooseProbes(view, target);
      for (const side of [-1, 1]) {
        const run: number[] = [];
        const longest = hasMarks ? LONGEST_TOLD : LONGEST_FITTED;
        for (let next = at + side; run.length < longest; next += side) {
          const line = list[next];
          if (line === undefined) break;
          run.push(line);
          const choice = Math.log2(2 * lines.length * (1 + run.length));
          if (run.length > 1)
            for (const minus of signsOf(view, marks, probes, run, mayFit))
              found.push({ target, terms: [...run], minus, choice });
        }
      }
    });
  return found;
};

/** The columns under each inner heading that recurs beside others: « n, %, n, % » over stocks and what leads from one to the other. */
const linesByHeading = ({ direction, labels }: LineView, lines: readonly number[]): readonly number[][] => {
  if (direction === "column") return [];
  const byHeading = new Map<string, number[]>();
  for (const line of lines) {
    const heading = innerHeading(labels[line] ?? "");
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), line]);
  }
  const lists = [...byHeading].flatMap(([heading, own]) => (heading === "" ? [] : [own]));
  return byHeading.size > 1 ? lists : [];
};

/** The ways to subtract some lines of a run so that it matches most probes. */
const signsOf = (
  view: LineView,
  marks: readonly number[],
  probes: Probes,
  run: readonly number[],
  mayFit: boolean,
): number[][] => {
  const ways = new Set<number>();
  let told = 0;
  run.forEach((line, at) => {
    if (marks[line] === -1) told |= 1 << at;
  });
  if (told !== 0 && matches(view, probes, run, told)) ways.add(told);
  // A plain sum of lines that another total adds already is no nested one.
  if (mayFit && matches(view, probes, run, 0)) ways.add(0);
  if (mayFit && run.length <= LONGEST_FITTED)
    for (let k = 0; k < Math.min(FITTED_PROBES, probes.count); k++) fit(view, probes, k, run, ways);
  return [...ways].map((signs) => run.filter((_, at) => signs & (1 << at)));
};

const amounts = new Float64Array(LONGEST_FITTED);

/** Adds to `ways` the sets of lines of a run that make it match one probe, and most others, when they are subtracted. */
const fit = (view: LineView, probes: Probes, k: number, run: readonly number[], ways: Set<number>): void => {
  const i = probes.positions[k] as number;
  const target = probes.amounts[k] as number;
  let sum = -target;
  let size = 0;
  for (let at = 0; at < run.length; at++) {
    const amount = view.values[(run[at] as number) * view.positions + i] || 0;
    amounts[at] = amount;
    sum += amount;
    size += Math.abs(amount);
  }
  const tolerance = ((run.length + 1) * (probes.units[k] as number)) / 2;
  if (tolerance * 2 ** run.length > BY_CHANCE * size) return;
  // Gray code: each set of signs differs from the one before by one line.
  for (let step = 1, signs = 0; step < 1 << run.length; step++) {
    const at = 31 - Math.clz32(step & -step);
    signs ^= 1 << at;
    sum += (signs & (1 << at) ? -2 : 2) * (amounts[at] as number);
    if (Math.abs(sum) <= tolerance && !ways.has(signs) && matches(view, probes, run, signs)) ways.add(signs);
  }
};

/** Does the run match most probes, the lines that `signs` holds subtracted? */
const matches = (view: LineView, probes: Probes, run: readonly number[], signs: number): boolean => {
  let hits = 0;
  for (let k = 0; k < probes.count; k++) {
    const i = probes.positions[k] as number;
    let sum = -(probes.amounts[k] as number);
    for (let at = 0; at < run.length; at++) {
      const amount = view.values[(run[at] as number) * view.positions + i] || 0;
      sum += signs & (1 << at) ? -amount : amount;
    }
    if (Math.abs(sum) <= ((run.length + 1) * (probes.units[k] as number)) / 2) hits++;
  }
  return hits > 0 && hits >= MATCHED * probes.count;
};

/**
 * Differences of two lines anywhere under a label that says so, told where they are printed: a blank difference states nothing.
 * The result of an account is that of two totals, among which there is little to choose.
 */
export const findDifferences = (view: LineView, { said, explained }: SignedLines): SignedCandidate[] => {
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line],
  );
  const totals = new Set(lines.filter((line) => view.isTotal[line] === 1 || explained.has(line)));
  const choiceOf = (count: number): number => 2 * Math.log2(1 + count);
  return lines.flatMap((target) => {
    if (explained.has(target) || !said.has(target)) return [];
    const probes = chooseProbes(view, target);
    const pairs = new Map<string, readonly [number, number]>();
    for (let k = 0; k < Math.min(FITTED_PROBES, probes.count); k++)
      for (const pair of pairsAt(view, probes, k, lines, target)) pairs.set(pair.join(), pair);
    return [...pairs.values()]
      .filter((pair) => matches(view, probes, pair, 2))
      .map((pair) => {
        const [incoming = "", outgoing = ""] = pair.map((line) => view.labels[line]);
        const areNamed = areSidesOfAccount(incoming, outgoing);
        const isOfTotals = areNamed || pair.every((line) => totals.has(line));
        // The names of the two sides leave nothing to choose.
        const choice = areNamed ? 0 : choiceOf(isOfTotals ? totals.size : lines.length);
        return { target, terms: pair, minus: pair.slice(1), choice, isOfTotals };
      });
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
  const byAmount = new ListsByKey<number, number>();
  for (const line of lines) {
    if (line === target || amount(line) === 0) continue;
    byAmount.add(Math.round(amount(line) / unit), line);
  }
  const found: (readonly [number, number])[] = [];
  for (const from of lines) {
    if (from === target || amount(from) === 0) continue;
    const key = Math.round((amount(from) - (probes.amounts[k] as number)) / unit);
    for (const near of [key - 1, key, key + 1])
      for (const less of byAmount.of(near)) if (less !== from) found.push([from, less]);
  }
  return found;
};
