import { checkFamilies, judgeQuotient, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { isBetweenLeaves, leavesAt } from "./leafSums";

/** Shares that must agree with their amounts, one of which may not where so many others do. */
const FEWEST_HITS = 3;
const HITS_FOR_ONE_MISS = 5;
/** Shares are printed per cent, or as parts of one. */
const EXPONENTS = [2, 0];

/**
 * Does a column print what part each term of a sum down another column is of its total (« % de l’actif »)? Its figures come to the whole,
 * whatever its own total line prints; a figure like those of its parts may be the part of something else.
 * @example areSharesOfTotal(table.grid, families, 3) // true where column 3 is column 2 over the total of column 2
 */
export const areSharesOfTotal = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  column: number,
): boolean => {
  if (grid.large) return false;
  let isProved = false;
  checkFamilies(grid, families, (index, position, status) => {
    const family = families[index] as EquationFamily;
    if (isProved || family.direction !== "column" || position === column) return;
    if (status === "broken" || status === "uncheckable") return;
    const own = leavesAt(grid, families, index, column);
    if (!own || isBetweenLeaves(grid, own)) return;
    isProved = EXPONENTS.some((exponent) => arePrinted(grid, family, { column, position, exponent }));
  });
  return isProved;
};

const arePrinted = (
  grid: AmountGrid,
  { target, terms }: EquationFamily,
  { column, position, exponent }: { column: number; position: number; exponent: number },
): boolean => {
  let [hits, misses] = [0, 0];
  for (const { line } of terms) {
    const cells = {
      target: line * grid.columns + column,
      a: line * grid.columns + position,
      b: target * grid.columns + position,
    };
    const judged = judgeQuotient(grid, { kind: "share", exponent, exact: false }, cells);
    if (!judged || judged.value === 0n) continue;
    if (judged.status === "broken") misses++;
    else hits++;
  }
  return hits >= FEWEST_HITS && misses <= (hits >= HITS_FOR_ONE_MISS ? 1 : 0);
};
