import { greatest, least } from "../amounts/extremes";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { areSignsTold, isDifferenceLabel, isOfWhichLabel, isRateLabel, labelRole } from "./lineLabels";

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

/**
 * Does a sum take the lines right beside its target, all of them but those « of which » and those without amounts? Its place says as much
 * as its label does.
 */
export const isBlock = (grid: AmountGrid, { direction, target, terms }: EquationFamily): boolean => {
  const lines = terms.map(({ line }) => line);
  const [first, last] = [least(lines), greatest(lines)];
  if (terms.length < 2 || (target > first && target < last)) return false;
  const labels = direction === "column" ? grid.rowLabels : grid.columnLabels;
  const positions = direction === "column" ? grid.columns : grid.rows;
  const taken = new Set([target, ...lines]);
  for (let line = Math.min(first, target); line <= Math.max(last, target); line++) {
    if (taken.has(line) || isOfWhichLabel(labels[line] ?? "")) continue;
    for (let i = 0; i < positions; i++)
      if (!Number.isNaN(grid.values[cellAt(grid, direction, line, i)])) return false;
  }
  return true;
};
