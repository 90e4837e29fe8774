import { greatest, least } from "../amounts/extremes";
import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { areSignsTold, isDifferenceLabel, isRateLabel, labelRole } from "./lineLabels";

/**
 * Does the label of a sum's target say « total », or « difference » of the two lines that it is one of, or those of its terms how it is
 * made of them?
 * @example isAnnounced(grid, family) // true where the target's row is « Total général »
 */
export const isAnnounced = (grid: AmountGrid, { direction, target, terms }: EquationFamily): boolean => {
  const labels = direction === "column" ? grid.rowLabels : grid.columnLabels;
  const labelOf = (line: number): string => labels[line] ?? "";
  const isDifference = terms.length === 2 && terms[0]?.sign !== terms[1]?.sign;
  return (
    labelRole(labelOf(target)) === "total" ||
    (isDifference && isDifferenceLabel(labelOf(target)) && !isRateLabel(labelOf(target))) ||
    areSignsTold(
      labelOf(target),
      terms.map(({ line, sign }) => ({ label: labelOf(line), sign })),
    )
  );
};

/** Does a sum take the lines right beside its target, all of them? Its place says as much as its label does. */
export const isBlock = ({ target, terms }: EquationFamily): boolean => {
  const lines = terms.map(({ line }) => line);
  const [first, last] = [least(lines), greatest(lines)];
  return (
    terms.length > 1 && last - first + 1 === terms.length && (last === target - 1 || first === target + 1)
  );
};
