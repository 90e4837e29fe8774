import { slipCandidates } from "../amounts/slipCandidates";
import { certainFamily, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { leafSumOf, wholes, type LeafSum } from "./leafSums";
import { mayBeOneSlip, saysShares } from "./shares";

/** Blocks whose shares come to 100 % under a heading that says so: one may by chance. */
const FEWEST_BLOCKS = 2;
const FEWEST_PARTS = 2;

/** A heading line of a column of shares, and the lines of its block. */
interface Block {
  readonly heading: number;
  readonly parts: readonly number[];
}

/** A block with the sum of its shares; null where it holds none. */
interface JudgedBlock extends Block {
  readonly sum: LeafSum | null;
}

/**
 * The shares of several blocks, each under a heading line that prints 100 % and no amount: those of a block add up to its heading. One
 * block of them may fail, where one slip explains it, where the block adds up in another column, or where its other shares are those of
 * the amounts beside them.
 * @example sharesByBlock(table).map(({ target }) => target) // the heading lines
 */
export function sharesByBlock(table: AnnexTable): EquationFamily[] {
  const { columns, grid } = table;
  const shares = columns.flatMap((column, c) => (saysShares(table, column) ? [c] : []));
  const judged = shares.map((column) => ({ column, blocks: judgeBlocks(table, column, shares) }));
  const holding = judged.map(({ blocks }) => blocks.filter((block) => isHeld(grid, block)));
  return judged.flatMap(({ column, blocks }, k) => {
    const held = holding[k] ?? [];
    const whole = held[0]?.sum?.total ?? 0;
    const [failing, second] = blocks.filter((block) => !held.includes(block));
    const isMeant = (block: JudgedBlock): boolean =>
      mayBeMistyped(grid, column, block, whole) ||
      holding.some((others) => others.some(({ heading }) => heading === block.heading)) ||
      areOfAmounts(grid, column, held, block);
    if (held.length < FEWEST_BLOCKS || second !== undefined || (failing && !isMeant(failing))) return [];
    return blocks.map(({ heading, parts }) => {
      const terms = parts.map((line) => ({ line, sign: 1 as const }));
      return certainFamily("column", heading, terms, column, column + 1);
    });
  });
}

const judgeBlocks = (table: AnnexTable, column: number, shares: readonly number[]): JudgedBlock[] =>
  blocksUnder(table, column, shares).map(({ heading, parts }) => {
    const [total = 0, ...cells] = [heading, ...parts].map((row) => row * table.grid.columns + column);
    return { heading, parts, sum: leafSumOf(table.grid, total, cells) };
  });

const isHeld = (grid: AmountGrid, { sum }: JudgedBlock): boolean =>
  sum !== null && wholes(grid).includes(sum.total) && holds(sum);

const holds = ({ gap, reach }: LeafSum): boolean => Math.abs(gap) <= reach;

/** Would one slip, of the whole or of a share, explain that the shares of a block do not come to it? */
const mayBeMistyped = (grid: AmountGrid, column: number, { sum }: JudgedBlock, whole: number): boolean => {
  const unit = grid.units[column] as number;
  if (sum === null) return false;
  if (sum.total === whole) return mayBeOneSlip(unit, sum);
  return (
    holds({ ...sum, gap: sum.total + sum.gap - whole }) &&
    slipCandidates(Math.round(sum.total / unit)).values.includes(whole / unit)
  );
};

/** Are the shares of all blocks those of the amounts of one column, but for one share of the block that fails? */
const areOfAmounts = (
  grid: AmountGrid,
  column: number,
  holding: readonly JudgedBlock[],
  failing: JudgedBlock,
): boolean =>
  Array.from({ length: grid.columns }, (_, c) => c).some((amounts) => {
    if (amounts === column) return false;
    const misses = (block: JudgedBlock): number => sharesApart(grid, { column, amounts }, block);
    return holding.every((block) => misses(block) === 0) && misses(failing) === 1;
  });

/** How many shares of a block are not those of its amounts in all of them, to the last digit printed. */
function sharesApart(
  grid: AmountGrid,
  { column, amounts }: { readonly column: number; readonly amounts: number },
  { parts, sum }: JudgedBlock,
): number {
  const at = (row: number, c: number): bigint => BigInt(grid.values[row * grid.columns + c] || 0);
  const all = parts.reduce((total, row) => total + at(row, amounts), 0n);
  const [whole, unit] = [BigInt(sum?.total ?? 0), BigInt(grid.units[column] as number)];
  const isApart = (row: number): boolean => {
    const gap = 2n * (at(row, column) * all - at(row, amounts) * whole);
    return (gap < 0n ? -gap : gap) > unit * (all < 0n ? -all : all);
  };
  return all === 0n ? parts.length : parts.filter(isApart).length;
}

/**
 * The lines that hold shares and no amount, each over the lines up to the next one or to a total. In a table of shares alone, the lines
 * that print the whole in each of several columns, or in all but one.
 */
function blocksUnder(table: AnnexTable, column: number, shares: readonly number[]): Block[] {
  const { rows, grid } = table;
  const valueAt = (row: number, c: number): number => grid.values[row * grid.columns + c] as number;
  const isTold = (row: number, c: number): boolean => !Number.isNaN(valueAt(row, c));
  const amounts = Array.from({ length: grid.columns }, (_, c) => c).filter((c) => !shares.includes(c));
  const isHeading = (row: number): boolean => {
    if (!isTold(row, column)) return false;
    if (amounts.length > 0) return !amounts.some((c) => isTold(row, c));
    const told = shares.filter((c) => isTold(row, c));
    const whole = told.filter((c) => wholes(grid).includes(valueAt(row, c)));
    return whole.length > 0 && whole.length >= told.length - 1 && told.length > 1;
  };
  const blocks: { heading: number; parts: number[] }[] = [];
  let open: { heading: number; parts: number[] } | null = null;
  rows.forEach(({ kind }, row) => {
    if (kind === "total" || kind === "subtotal") open = null;
    else if (isHeading(row)) blocks.push((open = { heading: row, parts: [] }));
    else if (kind !== "of-which") open?.parts.push(row);
  });
  return blocks.filter(({ parts }) => parts.length >= FEWEST_PARTS);
}
