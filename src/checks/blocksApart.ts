import { greatest, least } from "../amounts/extremes";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { standingOf, type LeafSum } from "./leafSums";

/** Fewest blocks that say together of a line what each says too weakly; the shares of them that may hold by chance, and be near their sum. */
const manyBlocks = { fewest: 5, byChance: 0.2, near: 0.35 };

/** In bits for « its totals are sums »: before any is looked at, where one fails for no known slip, and where one fails as a slip would. */
const usually = 1;
const failsForNoSlip = -7;
const failsAsSlip = -1.7;
const mostOfOneSum = 24;
const nearByChance = 6;

/** The smallest of some sums that share no cell. */
function apart(sums: readonly LeafSum[]): LeafSum[] {
  const used = new Set<number>();
  return [...sums]
    .sort((a, b) => a.leaves.length - b.leaves.length)
    .filter((sum) => {
      const cells = [sum.cell, ...sum.leaves.map(({ cell }) => cell)];
      if (cells.some((cell) => used.has(cell))) return false;
      for (const cell of cells) used.add(cell);
      return true;
    });
}

/**
 * Do many blocks that share no cell fail, nearly all and mostly far from their sums? Codes, ranks, years and growth do, whose blocks may
 * be too short to tell one by one; no person slips so in every block of one line. Totals of another version are near their sums, those
 * that take in more than is listed all above: such lines are added.
 */
export function areBlocksApart({ grid }: AnnexTable, sums: readonly LeafSum[], held: number): boolean {
  const counts = { slip: 0, near: 0, below: 0, above: 0 };
  for (const sum of apart(sums)) counts[standingOf(grid, sum)]++;
  const { slip, near, below, above } = counts;
  const all = held + slip + near + below + above;
  return (
    below + above >= manyBlocks.fewest &&
    held + slip <= manyBlocks.byChance * all &&
    near <= manyBlocks.near * all &&
    2 * below >= above
  );
}

/**
 * Are the totals of several blocks means of their parts, growth of both signs for one? Each lies among its parts, more of them fail for
 * no slip than a person leaves in one line, and those that hold are so small that chance explains them.
 * @param failing the sums of a line that fail
 * @param holding those that hold
 */
export function areMeansOfBlocks(
  grid: AmountGrid,
  failing: readonly LeafSum[],
  holding: readonly LeafSum[],
): boolean {
  const blocks = apart(failing);
  if (blocks.length + apart(holding).length < 2) return false;
  if (!failing.every(isAmongLeaves) || failing.every(isBalance)) return false;
  const against = blocks.reduce(
    (bits, sum) => bits + (standingOf(grid, sum) === "slip" ? failsAsSlip : failsForNoSlip),
    usually,
  );
  const unit = (sum: LeafSum): number => grid.units[sum.cell % grid.columns] as number;
  const held = [...holding, ...failing.flatMap(overStaleParts)];
  return held.reduce((bits, sum) => bits + bitsOfHit(sum, unit(sum)), against) < 0;
}

function isAmongLeaves({ total, leaves, hasZero }: LeafSum): boolean {
  const amounts = [...(hasZero ? [0] : []), ...leaves.map(({ amount }) => amount)];
  return amounts.length > 1 && total >= least(amounts) && total <= greatest(amounts);
}

/** Two parts of either sign: what is left of one lies between them whatever they are. */
const isBalance = ({ leaves: [first, second, third] }: LeafSum): boolean =>
  first !== undefined && second !== undefined && third === undefined && first.amount * second.amount < 0;

/** A total that fails and is right all the same: its leaves add up to it, over stale subtotals. */
function overStaleParts(sum: LeafSum): LeafSum[] {
  const gap = sum.leaves.reduce((left, { amount }) => left + amount, -sum.total);
  return Math.abs(gap) <= sum.reach ? [{ ...sum, gap }] : [];
}

/** What a sum that holds could have missed by; one that only rounding lets hold says little where rates have few digits. */
const bitsOfHit = ({ leaves, gap, reach }: LeafSum, unit: number): number => {
  if (leaves.length < 2) return 0;
  const largest = greatest(leaves.map(({ amount }) => Math.abs(amount)));
  const bits =
    gap === 0 ? Math.log2(1 + largest / unit) : Math.log2(1 + largest / (2 * reach)) - nearByChance;
  return Math.min(mostOfOneSum, Math.max(0, bits));
};
