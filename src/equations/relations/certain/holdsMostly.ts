import { unitOfCell, type AmountGrid } from "../../../tables/amountGrid";
import { expandEquations } from "../../checkFamilies";
import type { EquationFamily } from "../../equation";
import { isOneSlip } from "../../typedSlips";

/**
 * Does a sum that labels draw hold at more positions than it fails at, or at as many where each failure is one slip?
 * @param leastBits what the amounts of those that hold must tell where one fails
 * @example holdsMostly(grid, family) // true of two years that hold, and one mistyped
 */
export const holdsMostly = (grid: AmountGrid, family: EquationFamily, leastBits = 0): boolean => {
  const told = expandEquations(grid, [family]).filter(({ status }) => status !== "uncheckable");
  const held = told.filter(({ status }) => status !== "broken");
  const failing = told.filter(({ status }) => status === "broken");
  const slips = failing.filter((one) => isOneSlip(grid, one)).length;
  if (held.length === 0 || held.length < 2 * failing.length - slips) return false;
  return (
    failing.length === 0 || held.reduce((bits, { target }) => bits + bitsAt(grid, target), 0) >= leastBits
  );
};

const bitsAt = (grid: AmountGrid, cell: number): number =>
  Math.log2(1 + Math.abs(grid.values[cell] as number) / unitOfCell(grid, cell));
