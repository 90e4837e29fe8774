import { greatest, least } from "../amounts/extremes";
import { slipCandidates } from "../amounts/slipCandidates";
import { equationAt, followsLine, isSlipOf, type EquationFamily } from "../equations";
import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";

/** A total with the figures that it adds up in the end, through its subtotals; scaled integers of the grid. */
export interface LeafSum {
  readonly cell: number;
  readonly total: number;
  readonly leaves: readonly { readonly cell: number; readonly amount: number }[];
  /** Some part is a printed zero. */
  readonly hasZero: boolean;
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
/** Leaves from which a mean is told from a slip; figures alike, or rather alike, differ by no more than these factors. */
const FEWEST_ALIKE = 5;
const ALIKE = 2;
const RATHER_ALIKE = 4;

/** The sum of some cells under a total, none of them a total; null where the total is blank or holds none of them. */
export function leafSumOf(grid: AmountGrid, total: number, cells: readonly number[]): LeafSum | null {
  const printed = grid.values[total] as number;
  const leaves = cells
    .map((cell) => ({ cell, amount: grid.values[cell] as number }))
    .filter(({ amount }) => Boolean(amount));
  if (printed !== printed || leaves.length === 0) return null;
  const reach = [total, ...leaves.map(({ cell }) => cell)].reduce(
    (sum, cell) => sum + unitOfCell(grid, cell) / 2,
    0,
  );
  return {
    cell: total,
    total: printed,
    leaves,
    hasZero: cells.some((one) => grid.values[one] === 0),
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
  if (!equation) return null;
  const family = families[index] as EquationFamily;
  const { direction } = family;
  const byTarget = new Map<number, EquationFamily>();
  for (const one of families)
    if (one.direction === direction && position >= one.from && position < one.to && !byTarget.has(one.target))
      byTarget.set(one.target, one);
  const leaves = new Map<number, number>();
  let hasZero = false;
  const walk = ({ terms }: EquationFamily, depth: number): void => {
    for (const { line } of terms) {
      const below = depth < MOST_DEPTH ? byTarget.get(line) : undefined;
      const cell = cellAt(grid, direction, line, position);
      const amount = grid.values[cell] as number;
      if (below) walk(below, depth + 1);
      else if (amount === 0) hasZero = true;
      else if (amount === amount) leaves.set(cell, amount);
    }
  };
  walk(family, 0);
  return {
    cell: equation.target,
    total: grid.values[equation.target] as number,
    leaves: [...leaves].map(([cell, amount]) => ({ cell, amount })),
    hasZero,
    gap: Number(equation.gap),
    reach: Number(equation.doubleTolerance) / 2,
  };
}

/** Is the total 100 or 1, over parts most of which are small beside it? Shares add up. */
export function isShareOfWhole(grid: AmountGrid, { total, leaves }: LeafSum): boolean {
  if (!wholes(grid).includes(total)) return false;
  const sizes = leaves.map(({ amount }) => Math.abs(amount)).sort((x, y) => x - y);
  const median = sizes[Math.floor(sizes.length / 2)] ?? total;
  return sizes.length >= FEWEST_LEAVES && median <= (UNEVEN * total) / sizes.length;
}

const signsOf = (amounts: readonly number[]): number[] => [...new Set(amounts.map(Math.sign))];

/** What shares come to: 1, or 100. */
export const wholes = ({ scale }: AmountGrid): number[] => [10 ** scale, 100 * 10 ** scale];

/** Rounding may take the sum of the parts this far from the whole: beyond, figures that say nothing of shares come near it by chance. */
const NEAR_WHOLE = 0.02;

/**
 * Do the parts come to 1 or 100 within what rounding allows, and not to the total, which one slip of it explains?
 * @param isSaid do headings say that they are shares?
 */
export const isMistypedWhole = (
  grid: AmountGrid,
  { cell, total, leaves, gap, reach }: LeafSum,
  isSaid = false,
): boolean =>
  leaves.length >= FEWEST_LEAVES &&
  signsOf(leaves.map(({ amount }) => amount)).join() === "1" &&
  wholes(grid).some((whole) => {
    const unit = unitOfCell(grid, cell);
    return (
      (isSaid || reach <= NEAR_WHOLE * whole) &&
      Math.abs(total + gap - whole) <= reach &&
      slipCandidates(Math.round(total / unit)).values.includes(whole / unit)
    );
  });

/** Do shares add up to their whole, or would they with a total that one slip explains? */
export const areShares = (grid: AmountGrid, sum: LeafSum): boolean =>
  isShareOfWhole(grid, sum) || isMistypedWhole(grid, sum);

/** A total of two parts that lies this far under their sum is none of theirs, however small one of them is. */
const MEAN_OF_TWO = 0.25;

/** Is the total a figure like those that it would add, between the least and the greatest of them? */
const liesBetween = ({ total, leaves, gap }: LeafSum): boolean => {
  const amounts = leaves.map(({ amount }) => amount);
  if (total < least(amounts) || total > greatest(amounts)) return false;
  if (isBelowOneOnly(total, amounts)) return false;
  return amounts.length >= FEWEST_LEAVES || Math.abs(gap) > MEAN_OF_TWO * Math.abs(total + gap);
};

/**
 * Is a single part above the total, and the others together below it? A part mistyped lies there, whatever its amount; means and
 * rates have more of their parts above them, or others near enough.
 */
const isBelowOneOnly = (total: number, amounts: readonly number[]): boolean => {
  const below = amounts.filter((amount) => amount <= total);
  return (
    amounts.length >= FEWEST_ALIKE &&
    signsOf(amounts).join() === "1" &&
    below.length === amounts.length - 1 &&
    below.reduce((sum, amount) => sum + amount, 0) <= total
  );
};

/**
 * Is the total a figure like those that it would add, between the least and the greatest of them, and no slip explains it? Then it
 * is a mean, a median, an index, a year, a growth rate: whatever its heading says, no sum.
 *
 * The leaves count, not the terms: a mean of all need not lie between the means of two groups. Among figures of one sign only the
 * total, or the largest of them, can have been mistyped so; among figures of both signs any of them can.
 * @param isOfMake are the figures of the make of others that do add up? Then any slip that closes the gap to the unit is believed
 */
export const isBetweenLeaves = (grid: AmountGrid, sum: LeafSum, isOfMake = false): boolean =>
  isConstant(sum) ||
  areAlike(sum, ALIKE) ||
  (liesBetween(sum) && (isMean(grid, sum) || !isSlipOfOne(grid, sum, isOfMake)));

/** Sums of one line among which one slip is one figure too many to be believed. */
const FEWEST_TOGETHER = 3;

/** Do the totals of a line lie between their leaves, all of them, and hardly one as a slip would put it? */
export const areBetweenLeaves = (grid: AmountGrid, sums: readonly LeafSum[], isOfMake = false): boolean => {
  const others = sums.filter((sum) => !isBetweenLeaves(grid, sum, isOfMake));
  if (!others.every(liesBetween)) return false;
  return others.length * FEWEST_TOGETHER <= sums.length;
};

/** Fewest lines along which a sum holds that the parts of one where it fails must follow; where it has many, one is enough. */
const FEWEST_FOLLOWED = 3;
const MANY_PARTS = 6;

/**
 * Do the parts of the sums at a line follow those of others, along which the sums hold? Its totals are then sums as well.
 * @param step from a cell of the line to that of the next one
 */
export function followsOthers(
  grid: AmountGrid,
  sums: readonly LeafSum[],
  line: number,
  others: readonly number[],
  step: number,
): boolean {
  const cells = [...new Set(sums.flatMap(({ leaves }) => leaves.map(({ cell }) => cell)))];
  const fewest = cells.length < MANY_PARTS ? FEWEST_FOLLOWED : 1;
  return others.filter((other) => followsLine(grid, cells, (other - line) * step)).length >= fewest;
}

/** Is the total the very figure of each of its parts, as 100 % is in a total of shares across? */
const isConstant = ({ total, leaves }: LeafSum): boolean =>
  leaves.length > 1 && leaves.every(({ amount }) => amount === total);

/** Are the figures, the total among them, so alike that no sum of them comes so near, mistyped as it may be? Years and indices are. */
function areAlike({ total, leaves }: LeafSum, factor: number): boolean {
  const figures = [total, ...leaves.map(({ amount }) => amount)];
  const sizes = figures.map(Math.abs);
  return (
    signsOf(figures).length === 1 && leaves.length >= FEWEST_ALIKE && greatest(sizes) <= factor * least(sizes)
  );
}

/** Is the total the plain mean of its parts, as it is printed? That of ten is their sum with a digit less, unless they are rather alike. */
const isMean = (grid: AmountGrid, sum: LeafSum): boolean =>
  sum.leaves.length >= FEWEST_ALIKE &&
  (![10, 100, 1000].includes(sum.leaves.length) || areAlike(sum, RATHER_ALIKE)) &&
  Math.abs((sum.total + sum.gap) / sum.leaves.length - sum.total) <= unitOfCell(grid, sum.cell) / 2;

/** Is the total the mean of its parts weighted by other figures, but for what the parts and itself lost by rounding? */
export function isMeanWeighted(
  grid: AmountGrid,
  { cell, total, leaves }: LeafSum,
  weightOf: (cell: number) => number,
): boolean {
  const weights = leaves.map((leaf) => weightOf(leaf.cell));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!weights.every((weight) => weight >= 0) || all === 0) return false;
  const mean = leaves.reduce((sum, { amount }, k) => sum + amount * (weights[k] as number), 0) / all;
  return Math.abs(mean - total) <= unitOfCell(grid, cell);
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
function isSlipOfOne(grid: AmountGrid, { cell, leaves, gap, reach }: LeafSum, isOfMake = false): boolean {
  if (isSlip(grid, cell, gap, reach) || (isOfMake && isSlipOf(grid, { cell, change: gap }))) return true;
  const amounts = leaves.map(({ amount }) => amount);
  const isOneSign = signsOf(amounts).length === 1;
  const largest = greatest(amounts.map(Math.abs));
  // Among figures of one sign none was meant to have the other.
  if (isOneSign && Math.abs(gap) > largest) return false;
  // Parts that were never rounded meet to the unit: so many of them leave more room than one slip needs.
  return (isOneSign ? leaves.filter(({ amount }) => Math.abs(amount) === largest) : leaves).some(
    (leaf) =>
      isSlip(grid, leaf.cell, -gap, 0) ||
      isSlip(grid, leaf.cell, -gap, reach) ||
      (isOfMake && isSlipOf(grid, { cell: leaf.cell, change: -gap })),
  );
}

/** Would typing a cell as a person mistypes lead to what it holds from what would close the gap, more than by chance? */
function isSlip(grid: AmountGrid, cell: number, change: number, reach: number): boolean {
  const unit = unitOfCell(grid, cell);
  const read = Math.round((grid.values[cell] as number) / unit);
  const meant = read + change / unit;
  const room = reach / unit;
  const candidates = slipCandidates(read).values;
  if (!candidates.some((value) => Math.abs(value - meant) <= room)) return false;
  const reached = Math.max(Math.abs(meant) / 2, room);
  const near = candidates.filter((value) => Math.abs(value - meant) <= reached).length;
  return near * (2 * room + 1) < UNLIKELY * Math.abs(meant);
}
