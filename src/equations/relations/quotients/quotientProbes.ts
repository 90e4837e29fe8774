import type { AmountGrid } from "../../../tables/amountGrid";
import { doubleReach, type LineCells } from "./lineCells";
import { FEWEST_HITS, MOST_SLACK, PROBES, SAME_SHARE } from "./quotientLimits";

/** One position of the lines, in doubles: amounts, and what rounding may have done to each. */
interface Probe {
  /** Half of what rounding may have changed, by line. */
  readonly reaches: Float64Array;
  /** By line, the decimal logarithm of its amount, NaN where there is none, and its reach as a share of it. */
  readonly logs: Float64Array;
  readonly shares: Float64Array;
  /** By pair of lines `a * lines + b`: the logarithm of how far they are apart, and their reaches as a share of that. */
  readonly movedLogs: Float64Array;
  readonly movedShares: Float64Array;
}

/** The lines that a quotient may be made of: at least three amounts, neither constant nor one after the other like years and ranks. */
export const usableLines = (grid: AmountGrid, view: LineCells): number[] =>
  Array.from({ length: view.lines }, (_, line) => line).filter((line) => isUsable(grid, view, line));

const isUsable = ({ values }: AmountGrid, { positions, cell }: LineCells, line: number): boolean => {
  const amounts = Array.from({ length: positions }, (_, p) => values[cell(line, p)] as number).filter(
    (amount) => !Number.isNaN(amount),
  );
  const [first, ...others] = amounts;
  const steps = others.map((amount, i) => amount - (amounts[i] as number));
  const isConstant = shareOf(others, (amount) => amount === first) >= SAME_SHARE;
  const isSequence =
    amounts.length >= 5 && shareOf(steps.slice(1), (step, i) => step === steps[i]) >= SAME_SHARE;
  return amounts.filter(Boolean).length >= FEWEST_HITS && !isConstant && !isSequence;
};

const shareOf = (all: readonly number[], is: (one: number, index: number) => boolean): number =>
  all.filter(is).length / all.length;

/** The positions where most of the lines hold something. */
export const probesOf = (grid: AmountGrid, view: LineCells, lines: readonly number[]): Probe[] => {
  const filled = (position: number): number =>
    lines.filter((line) => (grid.values[view.cell(line, position)] || 0) !== 0).length;
  return Array.from({ length: view.positions }, (_, position) => ({ position, count: filled(position) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, PROBES)
    .map(({ position }) => probeAt(grid, view, position));
};

const probeAt = (grid: AmountGrid, { lines, cell }: LineCells, position: number): Probe => {
  const all = Array.from({ length: lines }, (_, line) => line);
  const values = all.map((line) => grid.values[cell(line, position)] as number);
  const reaches = Float64Array.from(all, (line) => doubleReach(grid, cell(line, position)) / 2);
  const [movedLogs, movedShares] = [new Float64Array(lines ** 2), new Float64Array(lines ** 2)];
  for (let a = 0, pair = 0; a < lines; a++)
    for (let b = 0; b < lines; b++, pair++) {
      const moved = Math.abs((values[a] as number) - (values[b] as number));
      movedLogs[pair] = logOf(moved);
      movedShares[pair] = (2 * ((reaches[a] as number) + (reaches[b] as number))) / Math.max(1e-9, moved);
    }
  return {
    reaches,
    logs: Float64Array.from(values, logOf),
    shares: reaches.map((reach, line) => reach / Math.abs(values[line] as number)),
    movedLogs,
    movedShares,
  };
};

const logOf = (value: number): number => (value === 0 ? NaN : Math.log10(Math.abs(value)));

/** What the probes say of one kind of quotient: those that agree, of which some coarsely, and those that do not. */
interface Look {
  sharp: number;
  coarse: number;
  denied: number;
}

/**
 * A look in doubles: is the target a power of ten times a/b, or (a − b)/b, at all of the probes but one? Operands of so few digits that
 * rounding them would prove anything (two articles: 1.5 to 2.5) agree where they do as they stand, beside one that proves more.
 */
export const mayBeQuotient = (probes: readonly Probe[], target: number, a: number, b: number): boolean => {
  const ratio: Look = { sharp: 0, coarse: 0, denied: 0 };
  const evolution: Look = { sharp: 0, coarse: 0, denied: 0 };
  for (const { logs, shares, movedLogs, movedShares } of probes) {
    const [x, y, t] = [logs[a], logs[b], logs[target]] as [number, number, number];
    if (x !== x || y !== y || t !== t) continue;
    const own = 1e-9 + (shares[target] as number);
    const slack = own + 2 * ((shares[a] as number) + (shares[b] as number));
    const pair = a * logs.length + b;
    lookAt(ratio, t + y - x, own, slack);
    lookAt(evolution, t + y - (movedLogs[pair] as number), own, slack + (movedShares[pair] as number));
    if (ratio.denied > 1 && evolution.denied > 1) return false;
  }
  return isLikely(ratio) || isLikely(evolution);
};

const lookAt = (look: Look, power: number, own: number, slack: number): void => {
  if (isPowerOfTen(power, slack)) look.sharp++;
  else if (slack > MOST_SLACK && isPowerOfTen(power, own)) look.coarse++;
  else look.denied++;
};

const isLikely = ({ sharp, coarse, denied }: Look): boolean => {
  const looked = sharp + coarse + denied;
  if (looked < 2) return coarse === 0;
  return sharp > 0 && sharp + coarse >= Math.max(2, looked - 1);
};

/** Half of a decade over the logarithm of its base, near nought. */
const LOG_SLOPE = 0.45;

/** Is a number, told by its logarithm, a power of ten? */
const isPowerOfTen = (power: number, slack: number): boolean =>
  slack <= MOST_SLACK && Math.abs(power - Math.round(power)) <= slack * LOG_SLOPE;
