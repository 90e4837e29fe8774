import { slipCandidates } from "../diagnosis";
import { equationAt, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";

/** A total with the figures that it adds up in the end, through its subtotals; scaled integers of the grid. */
export interface LeafSum {
  readonly cell: number;
  readonly total: number;
  readonly leaves: readonly { readonly cell: number; readonly amount: number }[];
  /** Sum of the terms − total, and the largest gap that rounding explains. */
  readonly gap: number;
  readonly reach: number;
}

const FEWEST_LEAVES = 3;
/** The median part of a whole is at most so many times its even share; an index has parts around 100. */
const UNEVEN = 3;
/** Below this chance that a random figure would look like a slip, a slip is believed. */
const UNLIKELY = 1 / 15;
const MOST_DEPTH = 6;

/** The sum of some cells under a total, none of them a total; null where the total is blank or holds none of them. */
export function leafSumOf(grid: AmountGrid, total: number, cells: readonly number[]): LeafSum | null {
  const printed = grid.values[total] ?? NaN;
  const leaves = cells
    .map((cell) => ({ cell, amount: grid.values[cell] ?? NaN }))
    .filter(({ amount }) => amount === amount && amount !== 0);
  if (printed !== printed || leaves.length === 0) return null;
  const reach = [total, ...leaves.map(({ cell }) => cell)].reduce(
    (sum, cell) => sum + (grid.units[cell % grid.columns] ?? 1) / 2,
    0,
  );
  return {
    cell: total,
    total: printed,
    leaves,
    gap: leaves.reduce((sum, { amount }) => sum + amount, -printed),
    reach,
  };
}

/** The total of a family at a position and its leaves that are not zero; null where it states nothing. */
export function leavesAt(
  grid: AmountGrid,
  families: readonly EquationFamily[],
  index: number,
  position: number,
): LeafSum | null {
  const equation = equationAt(grid, families, index, position);
  const family = families[index];
  if (!equation || !family) return null;
  const { direction } = family;
  const byTarget = new Map<number, EquationFamily>();
  for (const one of families)
    if (one.direction === direction && position >= one.from && position < one.to && !byTarget.has(one.target))
      byTarget.set(one.target, one);
  const leaves = new Map<number, number>();
  const walk = ({ terms }: EquationFamily, depth: number): void => {
    for (const { line } of terms) {
      const below = depth < MOST_DEPTH ? byTarget.get(line) : undefined;
      const cell = direction === "column" ? line * grid.columns + position : position * grid.columns + line;
      const amount = grid.values[cell] ?? NaN;
      if (below) walk(below, depth + 1);
      else if (amount === amount && amount !== 0) leaves.set(cell, amount);
    }
  };
  walk(family, 0);
  return {
    cell: equation.target,
    total: grid.values[equation.target] ?? NaN,
    leaves: [...leaves].map(([cell, amount]) => ({ cell, amount })),
    gap: Number(equation.gap),
    reach: Number(equation.doubleTolerance) / 2,
  };
}

/** Is the total 100 or 1, over parts most of which are small beside it? Shares add up. */
export function isShareOfWhole({ scale }: AmountGrid, { total, leaves }: LeafSum): boolean {
  const one = 10 ** scale;
  if (total !== one && total !== 100 * one) return false;
  const sizes = leaves.map(({ amount }) => Math.abs(amount)).sort((x, y) => x - y);
  const median = sizes[Math.floor(sizes.length / 2)] ?? total;
  return sizes.length >= FEWEST_LEAVES && median <= (UNEVEN * total) / sizes.length;
}

/**
 * Is the total a figure like those that it would add, between the least and the greatest of them, and no slip explains it? Then it
 * is a mean, a median, an index, a year, a growth rate: whatever its heading says, no sum.
 *
 * The leaves count, not the terms: a mean of all need not lie between the means of two groups. Among figures of one sign only the
 * total, or the largest of them, can have been mistyped so; among figures of both signs any of them can.
 */
export function isBetweenLeaves(grid: AmountGrid, sum: LeafSum): boolean {
  const amounts = sum.leaves.map(({ amount }) => amount);
  if (amounts.length < FEWEST_LEAVES) return false;
  if (sum.total < Math.min(...amounts) || sum.total > Math.max(...amounts)) return false;
  return !isSlipOfOne(grid, sum);
}

/** How a total that fails stands to the sum of its parts: as a slip of one cell puts it, near it, below it or above it. */
export type Standing = "slip" | "near" | "below" | "above";

/** A total of another version of the figures lies within this share of their sum. */
const NEAR = 0.25;

/** How the total of two parts or more stands to their sum; one of fewer is near it, since it says nothing. */
export function standingOf(grid: AmountGrid, sum: LeafSum): Standing {
  if (sum.leaves.length < 2) return "near";
  if (isSlipOfOne(grid, sum)) return "slip";
  const [total, parts] = [Math.abs(sum.total), Math.abs(sum.total + sum.gap)];
  if (Math.abs(sum.gap) <= NEAR * Math.max(total, parts)) return "near";
  return total < parts ? "below" : "above";
}

/** Does mistyping one cell explain the gap: the total, the greatest part, or any part among figures of both signs? */
function isSlipOfOne(grid: AmountGrid, { cell, leaves, gap, reach }: LeafSum): boolean {
  if (isSlip(grid, cell, gap, reach)) return true;
  const isOneSign = leaves.every(({ amount }) => amount > 0) || leaves.every(({ amount }) => amount < 0);
  const largest = leaves.reduce((one, other) =>
    Math.abs(other.amount) > Math.abs(one.amount) ? other : one,
  );
  return (isOneSign ? [largest] : leaves).some((leaf) => isSlip(grid, leaf.cell, -gap, reach));
}

/** Would typing a cell as a person mistypes lead to what it holds from what would close the gap, more than by chance? */
function isSlip(
  { values, units, columns }: AmountGrid,
  cell: number,
  change: number,
  reach: number,
): boolean {
  const unit = units[cell % columns] ?? 1;
  const read = Math.round((values[cell] ?? 0) / unit);
  const meant = read + change / unit;
  const room = reach / unit;
  const candidates = slipCandidates(read).values;
  if (!candidates.some((value) => Math.abs(value - meant) <= room)) return false;
  const reached = Math.max(Math.abs(meant) / 2, room);
  const near = candidates.filter((value) => Math.abs(value - meant) <= reached).length;
  return near * (2 * room + 1) < UNLIKELY * Math.abs(meant);
}
