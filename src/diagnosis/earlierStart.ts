import type { Equation } from "../equations";
import { unitOfCell, type AmountGrid } from "../tables/amountGrid";
import { slipCandidates } from "../amounts/slipCandidates";

/**
 * Does a running sum go on from before its table? Its first amount is larger than what the table adds there, which no slip of that
 * explains, and the next one follows from it: « cumul depuis janvier » over a list that begins in April.
 */
export const startsEarlier = (
  grid: AmountGrid,
  { status, relation, target, terms: [source, ...carried] }: Equation,
  running: readonly Equation[],
): boolean => {
  if (status !== "broken" || relation !== "cumulated" || !source || carried.length > 0) return false;
  const goesOn = running.some(
    (next) => next.terms.some(({ cell }) => cell === target) && next.status !== "broken",
  );
  const read = grid.values[source.cell] as number;
  const before = grid.values[target] as number;
  const unit = unitOfCell(grid, source.cell);
  return (
    goesOn &&
    (before - read) * read > 0 &&
    !slipCandidates(Math.round(read / unit)).values.includes(Math.round(before / unit))
  );
};
