import type { AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";

/**
 * The positions of a sum that fail by what is not told at their parts: a total row whose months lack what some lines tell for the year
 * only. The total of those lines holds what their months do not, so that the row of totals cannot hold either.
 * @param failing positions at which the family fails
 * @param across the families of the other direction
 * @example positionsOfUntoldParts(grid, monthsOfTheYear, [12], [sumsDown]) // [12], the row « Total » over a line « n.d., n.d., 3 093 »
 */
export const positionsOfUntoldParts = (
  grid: AmountGrid,
  family: EquationFamily,
  failing: readonly number[],
  across: readonly EquationFamily[],
): number[] =>
  failing.filter((at) => {
    const own = equationAt(grid, [family], 0, at);
    return (
      own?.status === "broken" &&
      across.some(({ target, terms, from, to, labelOnly, tied }) => {
        if (target !== at || labelOnly || tied || family.target < from || family.target >= to) return false;
        let [left, reach, untold] = [Number(own.gap), Number(own.doubleTolerance) / 2, 0];
        for (const { line, sign } of terms) {
          const part = equationAt(grid, [family], 0, line);
          if (!part) continue;
          left -= sign * Number(part.gap);
          reach += Number(part.doubleTolerance) / 2;
          if (part.status === "uncheckable" && part.gap !== 0n) untold++;
        }
        return untold > 0 && Math.abs(left) <= reach;
      })
    );
  });
