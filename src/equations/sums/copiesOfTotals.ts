import { cellAt, unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";
import { LIMITS } from "../limits";
import type { RequestedChanges } from "./requestedChanges";

/** Amounts, all different, that two lines share before one is a copy of the other. */
const FEWEST_SHARED = 3;
const LEAST_BITS = 20;

/**
 * The sums of the lines that repeat a total but for one amount, which the sums of the other direction would have as that total has it: a
 * total printed twice (the credits of a mission beside those of its titles) is the sum of the same parts, and one of its two amounts is
 * mistyped.
 * @param families the sums of one direction
 * @param asked the changes that the broken sums of the other direction ask for
 */
export const copiesOfTotals = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  asked: RequestedChanges | null,
): EquationFamily[] => {
  if (!asked || grid.large) return [];
  const explained = new Set(families.map(({ direction, target }) => `${direction} ${target}`));
  return families.flatMap((family) => {
    const lines = family.direction === "column" ? grid.rows : grid.columns;
    if (lines > LIMITS.scatteredLines || family.belief === "possible" || family.terms.length < 2) return [];
    const own = new Set([family.target, ...family.terms.map(({ line }) => line)]);
    return Array.from({ length: lines }, (_, line) => line)
      .filter(
        (line) =>
          !own.has(line) &&
          !explained.has(`${family.direction} ${line}`) &&
          isCopyButForSlip(grid, family, line, asked),
      )
      .map((target) => ({ ...family, target }));
  });
};

/** Is a line what a total is, everywhere but at one position where a sum of the other direction asks for that amount? */
const isCopyButForSlip = (
  grid: AmountGrid,
  { direction, target, from, to }: EquationFamily,
  line: number,
  asked: RequestedChanges,
): boolean => {
  const shared = new Set<number>();
  let bits = 0;
  let slip: number | null = null;
  for (let at = from; at < to; at++) {
    const cell = cellAt(grid, direction, line, at);
    const amount = grid.values[cellAt(grid, direction, target, at)] as number;
    if (!Object.is(amount, grid.values[cell])) {
      if (slip !== null) return false;
      slip = at;
    } else if (amount && !shared.has(amount)) {
      shared.add(amount);
      bits += Math.log2(1 + Math.abs(amount) / unitOfCell(grid, cell));
    }
  }
  if (slip === null || shared.size < FEWEST_SHARED || bits < LEAST_BITS) return false;
  const cell = cellAt(grid, direction, line, slip);
  const change =
    (grid.values[cellAt(grid, direction, target, slip)] as number) - (grid.values[cell] as number);
  return asked.of(cell).some((one) => Math.abs(one.change - change) <= one.tolerance);
};
