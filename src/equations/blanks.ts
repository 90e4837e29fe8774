import type { AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";

/** Sums with a blank term that hold, for each that fails, from which blanks are zeros. */
const HELD_PER_FAILURE = 2;
/** Complete sums that hold, from which the one blank of the one sum that fails is the suspect. */
const FEWEST_COMPLETE = 3;

/**
 * What the blank terms of a family are, as its own sums say: zeros where sums with a blank hold, amounts that are not told where hardly
 * any does. A single failure is a slip: the sum is wrong, or its only blank is.
 */
export const blanksOf = (grid: AmountGrid, family: EquationFamily): EquationFamily["blanks"] => {
  const plain: EquationFamily = { ...family, blanks: "zero" };
  let [held, failed, complete, blanksOfFailed] = [0, 0, 0, 0];
  for (let at = family.from; at < family.to; at++) {
    const equation = equationAt(grid, [plain], 0, at);
    if (!equation || equation.status === "uncheckable" || equation.activeTerms === 0) continue;
    const blanks = family.terms.length - equation.terms.length;
    const holds = equation.status !== "broken";
    if (blanks === 0) complete += holds ? 1 : 0;
    else if (holds) held++;
    else {
      failed++;
      blanksOfFailed += blanks;
    }
  }
  if (failed === 0 || held >= HELD_PER_FAILURE * failed) return "zero";
  const isSlip = failed === 1 && (held > 0 || (blanksOfFailed === 1 && complete >= FEWEST_COMPLETE));
  return isSlip ? "zero" : "unknown";
};
