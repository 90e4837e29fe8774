import type { AmountGrid } from "../../tables/amountGrid";
import { follows } from "./periods";
import { lineCells } from "./quotients/lineCells";

/**
 * A line that runs on: at each position `target` is `previous` at the position before, plus and minus the sources there. `previous` is
 * the target itself for a running sum, the line of the closings for a line of openings, which has no source.
 * `lines: "column"`: the lines are columns and the positions rows; `"row"`: the reverse. `positions` in the order in which it runs.
 */
export interface RunningSum {
  readonly lines: "column" | "row";
  readonly target: number;
  readonly previous: number;
  readonly sources: readonly { readonly line: number; readonly sign: 1 | -1 }[];
  readonly positions: readonly number[];
  /** The position that all others are told from: there is no running on, the target is how far its only source has come since. */
  readonly base?: number;
}

/** The form that most tables have, down their rows. */
export const isPlain = ({ lines, sources: [first, second], positions }: RunningSum): boolean =>
  lines === "column" && first?.sign === 1 && !second && (positions[0] ?? 0) < (positions[1] ?? 0);

/** From one position to the next. */
interface Step {
  readonly holds: boolean;
  /** By how many units the line moves. */
  readonly moved: number;
  /** Does a source, told by its index, move it? */
  readonly takesPart: (source: number) => boolean;
}

/** Reads the sum from one position to the next; null where it says nothing. */
export const readerOf = (
  grid: AmountGrid,
  { lines, target, previous, sources, positions }: RunningSum,
): ((i: number) => Step | null) => {
  const { values, columns, units } = grid;
  const view = lineCells(grid, lines);
  const cell = (i: number, line: number): number => view.cell(line, positions[i] as number);
  const unitOf = (at: number): number => units[at % columns] as number;
  return (i) => {
    const here = cell(i, target);
    const [total, before] = [values[here] as number, values[cell(i - 1, previous)] as number];
    if (Number.isNaN(total + before)) return null;
    let [change, unit] = [0, Math.max(unitOf(here), unitOf(cell(i - 1, previous)))];
    for (const { line, sign } of sources) {
      const at = cell(i, line);
      const amount = values[at] as number;
      // Of an amount and its contrary in two columns one is blank.
      if (sources.length === 1 && Number.isNaN(amount)) return null;
      change += sign * (amount || 0);
      unit = Math.max(unit, unitOf(at));
    }
    if (sources.length > 0 && change === 0 && total === before) return null;
    // An opening that is what it was before, or that stays what it is, says nothing.
    const own = values[cell(i - 1, target)] as number;
    const move = sources.length > 0 ? change : total - own || 0;
    if (sources.length === 0 && (move === 0 || total === 0)) return null;
    if (!follows(grid, lines, positions[i - 1] as number, positions[i] as number)) return null;
    return {
      holds: Math.abs(before + change - total) <= 1.5 * unit,
      moved: Math.abs(move) / unit,
      takesPart: (k) => Boolean(values[cell(i, sources[k]?.line ?? target)]),
    };
  };
};

/**
 * What a slip of a running sum leaves of the steps that it spoils: its first amount, which nothing comes before, and the step from the
 * position before the slip to the one after it.
 */
export const stepsOverSlip = (grid: AmountGrid, sum: RunningSum): number => {
  const { positions, target, sources } = sum;
  const read = readerOf(grid, sum);
  const view = lineCells(grid, sum.lines);
  const source = sources[0]?.line ?? target;
  const at = (i: number, line: number): number =>
    grid.values[view.cell(line, positions[i] as number)] as number;
  const fails = (i: number): boolean => read(i)?.holds === false;
  const isOver = (i: number): boolean => {
    const before = i > 1 ? at(i - 2, target) : 0;
    const spoiled = i < 2 ? [i] : [i - 1, i];
    return spoiled.every(fails) && at(i, target) === before + at(i - 1, source) + at(i, source);
  };
  const first = at(0, target) === at(0, source) ? 1 : 0;
  return first + positions.filter((_, i) => i > first && isOver(i)).length;
};
