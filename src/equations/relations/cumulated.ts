import { lineCells } from "./quotients/lineCells";
import type { AmountGrid } from "../../tables/amountGrid";
import { areOpeningAndClosing, isCumulatedLabel, isStatisticLabel } from "../lineLabels";
import { isPlain, readerOf, stepsOverSlip, type RunningSum } from "./runningSteps";

/** Positions of a running sum, the least that make one. */
const FEWEST_POSITIONS = 4;
const FEWEST_HITS = 3;
/** Positions at which each line of a running sum of two, one added and one taken away, takes part. */
const FEWEST_OF_EACH = 2;
/** Share of the positions that may speak against it; one slip of the running sum is two positions. */
const MISS_SHARE = 0.35;
const MISSES_OF_A_SLIP = 2;
/** Bits that the positions must give beyond what the choice of the lines costs, and what one that denies it takes away. */
const BELIEVED = 12;
const MISS_BITS = 3;
/** The same for any other form: there are more of them to choose from, and more lines that they fit by chance. */
const OTHER_FORMS = { believed: 20, missBits: 10, missShare: 0.1 };
/** The same for a line whose label says that it runs on: its place and its label leave little to chance. */
const SAID = { believed: 0, missBits: 1 };
/** A running sum that moves by less than so many units repeats the position before. */
const MOVED = 3;
const LARGEST_GRAIN = 1e6;
/** Lines that move by less, most of the time, fit too many others by chance. */
const FAR = 20;
const MOST_LINES = 60;
/** More lines than this are not tried two by two. */
const MOST_PAIRED = 16;
/** Positions looked at before all of them, what one that holds counts for against one that does not, and what they must come to. */
const SAMPLED = 24;
const HIT_SAMPLED = 2;
const LIKELY = 3;
const FEWEST_SAID = 0;

/** What takes no part: totals among the positions, and lines that a sum across makes already. */
export interface RunningHints {
  readonly apart: ReadonlySet<number>;
  readonly targets: ReadonlySet<number>;
}

/**
 * The running sums of a table in one direction, T(i) = T(i − 1) + A(i) − B(i) and T(first) = A(first), upwards or downwards, and its
 * openings, O(i) = C(i − 1).
 * @example findRunningSums(grid, "column", { apart: totalRows, targets: new Set() })
 */
export const findRunningSums = (
  grid: AmountGrid,
  lines: "column" | "row",
  { apart, targets }: RunningHints,
): RunningSum[] => {
  const [width, length] = lines === "column" ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
  if (grid.large || width > MOST_LINES) return [];
  const labels = lines === "column" ? grid.rowLabels : grid.columnLabels;
  const downwards = Array.from({ length }, (_, p) => p).filter(
    (p) => !apart.has(p) && !isStatisticLabel(labels[p] ?? ""),
  );
  if (downwards.length < FEWEST_POSITIONS) return [];
  const upwards = [...downwards].reverse();
  return Array.from({ length: width }, (_, target) => target).flatMap((target): RunningSum[] => {
    if (targets.has(target)) return [];
    const line = { lines, target, previous: target, sources: [], positions: downwards };
    const isSaid = isCumulatedLabel((lines === "column" ? grid.columnLabels : grid.rowLabels)[target] ?? "");
    const movesFar = isSaid || typicalMove(grid, line) >= FAR;
    if (!movesFar && lines === "row") return [];
    let best: { readonly hits: number; readonly sum: RunningSum } | null = null;
    for (const positions of movesFar ? [downwards, upwards] : [downwards])
      for (const form of likelyForms(grid, { ...line, positions }, width, movesFar, isSaid)) {
        const sum = asFarAsItRuns(grid, { ...line, ...form, positions });
        if (!movesFar && !isPlain(sum)) continue;
        const hits = hitsOf(grid, sum, width, isSaid);
        if (hits > (best ? best.hits + extraLines(sum) - extraLines(best.sum) : 0)) best = { hits, sum };
      }
    return best ? [withoutAsides(grid, best.sum)] : [];
  });
};

type Form = Pick<RunningSum, "previous" | "sources">;

/** A second source has to explain a position more than it costs. */
const extraLines = ({ sources }: RunningSum): number => (sources.length > 1 ? FEWEST_OF_EACH - 1 : 0);

/**
 * What a line may run on, as a few of its positions say: another line added, or taken away; the closings of another line; two lines, one
 * added and one taken away.
 */
const likelyForms = (
  grid: AmountGrid,
  { lines, target, positions }: RunningSum,
  width: number,
  isPaired: boolean,
  isSaid: boolean,
): Form[] => {
  const { values, units } = grid;
  const labels = lines === "column" ? grid.columnLabels : grid.rowLabels;
  const { cell } = lineCells(grid, lines);
  const at = (i: number, line: number): number => values[cell(line, positions[i] as number)] as number;
  const reach = 1.5 * Math.max(...units);
  const pairs = isPaired && width <= MOST_PAIRED ? width * width : 0;
  // Lines added, lines taken away, closings, then pairs.
  const counts = new Int16Array(3 * width + pairs);
  const tally = (index: number, off: number): void => {
    if (off === off) counts[index] = (counts[index] as number) + (Math.abs(off) <= reach ? HIT_SAMPLED : -1);
  };
  const every = Math.max(1, Math.floor(positions.length / SAMPLED));
  for (let i = 1; i < positions.length; i += every) {
    const total = at(i, target);
    const change = total - at(i - 1, target);
    for (let line = 0; line < width; line++) {
      const amount = at(i, line);
      if (change !== 0) {
        tally(line, change - amount);
        tally(width + line, change + amount);
        tally(2 * width + line, total - at(i - 1, line));
      }
      if (pairs === 0 || amount === 0) continue;
      for (let taken = 0; taken < width; taken++)
        if (taken !== line)
          tally(3 * width + line * width + taken, change - (amount || 0) + (at(i, taken) || 0));
    }
  }
  const forms: Form[] = [];
  const add = (line: number, sign: 1 | -1) => ({ line, sign });
  counts.forEach((count, index) => {
    const line = index % width;
    const other = Math.floor(index / width) - 3;
    if (line === target || other === target) return;
    // Few rows leave few that hold beside a slip, and a label that says so leaves few lines to choose from.
    if (count < (isSaid && index < width ? FEWEST_SAID : LIKELY)) return;
    if (other >= 0) forms.push({ previous: target, sources: [add(other, 1), add(line, -1)] });
    else if (other === -1) {
      if (areOpeningAndClosing(labels[target] ?? "", labels[line] ?? ""))
        forms.unshift({ previous: line, sources: [] });
    } else forms.push({ previous: target, sources: [add(line, other === -3 ? 1 : -1)] });
  });
  return forms;
};

const most = (sum: RunningSum, positions: number): number =>
  Math.max(MISSES_OF_A_SLIP, (isPlain(sum) ? MISS_SHARE : OTHER_FORMS.missShare) * positions);

/** Positions at which the sum runs on; 0 when too few say so, or too many deny it. */
const hitsOf = (grid: AmountGrid, sum: RunningSum, width: number, isSaid: boolean): number => {
  const { positions, sources } = sum;
  const read = readerOf(grid, sum);
  const grain = isPlain(sum) ? 1 : grainOf(grid, sum);
  let [hits, moved, misses, bits] = [0, 0, 0, 0];
  const used = sources.map(() => 0);
  const told = new Set<number>();
  for (let i = 1; i < positions.length; i++) {
    const found = read(i);
    if (!found) continue;
    if (found.holds) {
      hits++;
      // What repeats itself says no more than once.
      if (isPlain(sum) || !told.has(found.moved)) bits += Math.log2(1 + found.moved / grain / MOVED);
      told.add(found.moved);
      if (found.moved > MOVED * grain) moved++;
      for (let k = 0; k < used.length; k++) if (found.takesPart(k)) used[k] = (used[k] as number) + 1;
    } else if (++misses > most(sum, positions.length)) return 0;
  }
  if (isSaid && isPlain(sum) && hits < FEWEST_HITS) hits += stepsOverSlip(grid, sum);
  const choice = Math.log2(width) * (1 + Math.max(1, sources.length)) + (isPlain(sum) ? 0 : 1);
  const own = isSaid ? SAID : { believed: BELIEVED, missBits: MISS_BITS };
  const { believed, missBits } = isPlain(sum) ? own : OTHER_FORMS;
  const isRunning =
    bits - missBits * misses - choice >= believed &&
    hits >= FEWEST_HITS &&
    (isSaid || moved >= FEWEST_HITS) &&
    (sources.length < 2 || used.every((times) => times >= FEWEST_OF_EACH)) &&
    misses <= most(sum, hits + misses);
  return isRunning ? hits : 0;
};

/**
 * The sum over the positions at which it runs: a cash book goes on with averages and forecasts. A slip near the end makes no more than two
 * positions fail.
 */
const asFarAsItRuns = (grid: AmountGrid, sum: RunningSum): RunningSum => {
  if (isPlain(sum)) return sum;
  const read = readerOf(grid, sum);
  const steps = sum.positions.map((_, i) => read(i)?.holds);
  const [first, last] = [steps.indexOf(true), steps.lastIndexOf(true)];
  const failsAfter = steps.slice(last + 1).filter((holds) => holds === false).length;
  const failsBefore = steps.slice(0, first).filter((holds) => holds === false).length;
  return {
    ...sum,
    positions: sum.positions.slice(
      failsBefore > MISSES_OF_A_SLIP ? first - 1 : 0,
      failsAfter > MISSES_OF_A_SLIP ? last + 1 : sum.positions.length,
    ),
  };
};

/** Positions that a running sum steps over, at the least: what fails at one alone may be its slip. */
const FEWEST_ASIDES = 2;

/**
 * The sum without the positions where it fails and which it steps over: after averages and totals of other years it goes on from where it
 * had come to.
 */
const withoutAsides = (grid: AmountGrid, sum: RunningSum): RunningSum => {
  const { positions } = sum;
  const read = readerOf(grid, sum);
  const kept: number[] = [];
  let lastHeld = 0;
  positions.forEach((position, i) => {
    kept.push(position);
    if (read(i)?.holds) lastHeld = i;
    const from = positions[lastHeld] as number;
    if (i - lastHeld <= FEWEST_ASIDES) return;
    if (!readerOf(grid, { ...sum, positions: [from, position] })(1)?.holds) return;
    kept.splice(-(i - lastHeld), i - lastHeld - 1);
    lastHeld = i;
  });
  return { ...sum, positions: kept };
};

/** By how much a line moves from one position to the next, half of the time at least, in what its amounts are multiples of. */
const typicalMove = (grid: AmountGrid, sum: RunningSum): number => {
  const { lines, target, positions } = sum;
  const { values, columns, units } = grid;
  const view = lineCells(grid, lines);
  const cell = (position: number): number => view.cell(target, position);
  const moves: number[] = [];
  for (let i = 1; i < positions.length; i++) {
    const at = cell(positions[i] as number);
    const move = (values[at] as number) - (values[cell(positions[i - 1] as number)] as number);
    if (move) moves.push(Math.abs(move) / (units[at % columns] as number));
  }
  moves.sort((a, b) => a - b);
  return (moves[Math.floor(moves.length / 2)] ?? 0) / grainOf(grid, sum);
};

/** What all amounts of a line are multiples of, in its printed units: counts shown with decimals move by whole ones. */
const grainOf = (grid: AmountGrid, { lines, target, positions }: RunningSum): number => {
  const view = lineCells(grid, lines);
  const amounts = positions
    .map((position) => view.cell(target, position))
    .map((cell) => (grid.values[cell] as number) / (grid.units[cell % grid.columns] as number))
    .filter(Boolean);
  let grain = amounts.length > 0 ? LARGEST_GRAIN : 1;
  for (const amount of amounts) while (grain > 1 && amount % grain !== 0) grain /= 10;
  return grain;
};
