import type { EquationFamily } from "../equation";

/** What is left out, or counted once instead of twice, is no more than the rest: a total ten times too large is a slip. */
const MOST_TIMES = 2;

/**
 * Does a total differ from the sum of its parts the way its table says, and by no more than them?
 * @example differsAsSaid({ differs: new Map([[0, "more"]]) }, 0, 100, 103) // true
 */
export const differsAsSaid = (
  { differs }: Pick<EquationFamily, "differs">,
  position: number,
  sum: number,
  printed: number,
): boolean => {
  const said = differs?.get(position);
  if (said === undefined || sum > 0 !== printed > 0) return false;
  const [less, more] = said === "more" ? [sum, printed] : [printed, sum];
  return Math.abs(less) < Math.abs(more) && Math.abs(more) <= MOST_TIMES * Math.abs(less);
};
