import type { AmountGrid } from "../../tables/amountGrid";
import type { Equation } from "../equation";
import { judgeGap } from "../tolerance";

/**
 * An equation between cells that no family of sums makes, judged on their amounts.
 * @param units of its target and of its terms, in this order: scaled integers
 */
export const cellEquation = (
  grid: AmountGrid,
  said: Pick<Equation, "family" | "direction" | "target" | "terms" | "relation">,
  units: readonly number[],
): Equation => {
  const { target, terms } = said;
  const amount = (cell: number): bigint => BigInt(grid.values[cell] as number);
  const rounded = units.filter((_, k) => k === 0 || amount(terms[k - 1]?.cell as number) !== 0n).map(BigInt);
  const gap = terms.reduce((sum, { cell, sign }) => sum + BigInt(sign) * amount(cell), -amount(target));
  const doubleTolerance = rounded.reduce((sum, one) => sum + one, 0n);
  const squaredUnits = rounded.reduce((sum, one) => sum + one * one, 0n);
  return {
    ...said,
    gap,
    doubleTolerance,
    activeTerms: rounded.length - 1,
    status: judgeGap(gap, doubleTolerance, squaredUnits),
    origin: "evidence",
    belief: "established",
    accuses: true,
  };
};
