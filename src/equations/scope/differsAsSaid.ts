import type { EquationFamily } from "../equation";

/** What is left out, or counted once instead of twice, is no more than the rest: a total ten times too large is a slip. */
const MOST_TIMES = 2n;

/**
 * Does a total differ from the sum of its parts the way its table says, and by no more than them?
 * @example differsAsSaid({ differs: new Map([[0, "more"]]) }, 0, 100n, 103n) // true
 */
export const differsAsSaid = (
  { differs }: Pick<EquationFamily, "differs">,
  position: number,
  sum: bigint,
  printed: bigint,
): boolean => {
  const said = differs?.get(position);
  if (said === undefined || sum > 0n !== printed > 0n) return false;
  const [less, more] = said === "more" ? [sum, printed] : [printed, sum];
  return sizeOf(less) < sizeOf(more) && sizeOf(more) <= MOST_TIMES * sizeOf(less);
};

const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
