import type { AmountGrid } from "../../../tables/amountGrid";
import { doubleReach, type LineCells } from "./lineCells";
import { FEWEST_HITS, MOST_SLACK, PROBES, SAME_SHARE } from "./quotientLimits";

/** One position of the lines, in doubles: amounts, and what rounding may have done to each. */
interface Probe {
  readonly values: Float64Array;
  readonly reaches: Float64Array;
}

/** The lines that a quotient may be made of: at least three amounts, neither constant nor one after the other like years and ranks. */
export const usableLines = (grid: AmountGrid, view: LineCells): number[] =>
  Array.from({ length: view.lines }, (_, line) => line).filter((line) => isUsable(grid, view, line));

const isUsable = ({ values }: AmountGrid, { positions, cell }: LineCells, line: number): boolean => {
  let [first, last, step] = [NaN, NaN, NaN];
  let [count, other, same, steps] = [0, 0, 0, 0];
  for (let p = 0; p < positions; p++) {
    const value = values[cell(line, p)] as number;
    if (value !== value) continue;
    count++;
    if (value !== 0) other++;
    if (first !== first) first = value;
    else if (value === first) same++;
    if (last === last) {
      if (value - last === step) steps++;
      step = value - last;
    }
    last = value;
  }
  const isConstant = same >= SAME_SHARE * (count - 1);
  const isSequence = count >= 5 && steps >= SAME_SHARE * (count - 2);
  return other >= FEWEST_HITS && !isConstant && !isSequence;
};

/** The positions where most of the lines hold something. */
export const probesOf = (grid: AmountGrid, view: LineCells, lines: readonly number[]): Probe[] => {
  const filled = (position: number): number =>
    lines.filter((line) => (grid.values[view.cell(line, position)] || 0) !== 0).length;
  return Array.from({ length: view.positions }, (_, position) => ({ position, count: filled(position) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, PROBES)
    .map(({ position }) => ({
      values: Float64Array.from(
        { length: view.lines },
        (_, l) => grid.values[view.cell(l, position)] as number,
      ),
      reaches: Float64Array.from(
        { length: view.lines },
        (_, l) => doubleReach(grid, view.cell(l, position)) / 2,
      ),
    }));
};

/** A look in doubles: is the target a power of ten times a/b, or (a − b)/b, at all of the probes but one? */
export const mayBeQuotient = (probes: readonly Probe[], target: number, a: number, b: number): boolean => {
  let [looked, ratios, evolutions] = [0, 0, 0];
  for (const { values, reaches } of probes) {
    const [x, y, t] = [values[a], values[b], values[target]] as [number, number, number];
    if (x !== x || y !== y || t !== t || x === 0 || y === 0 || t === 0) continue;
    looked++;
    const [rx, ry, rt] = [reaches[a], reaches[b], reaches[target]] as [number, number, number];
    const slack = 1e-9 + rt / Math.abs(t) + 2 * (rx / Math.abs(x) + ry / Math.abs(y));
    if (isPowerOfTen((t * y) / x, slack)) ratios++;
    const moved = Math.max(1e-9, Math.abs(x - y));
    if (x !== y && isPowerOfTen((t * y) / (x - y), slack + (2 * (rx + ry)) / moved)) evolutions++;
  }
  return looked < 2 || Math.max(ratios, evolutions) >= Math.min(looked, Math.max(2, looked - 1));
};

/** Half of a decade over the logarithm of its base, near nought. */
const LOG_SLOPE = 0.45;

const isPowerOfTen = (ratio: number, slack: number): boolean => {
  if (!Number.isFinite(ratio) || ratio === 0 || slack > MOST_SLACK) return false;
  const power = Math.log10(Math.abs(ratio));
  return Math.abs(power - Math.round(power)) <= slack * LOG_SLOPE;
};
