import type { EquationFamily } from "../equation";
import type { LineView } from "./lineView";
import { LIMITS } from "../limits";

/**
 * Is there no sum left to find in a large table? At most two lines are part of no other, and no family is in doubt: another sum
 * would need two of them as terms, and neither may contain its total.
 */
export const isFullyExplained = (
  cells: number,
  view: LineView,
  families: readonly EquationFamily[],
): boolean => {
  if (
    cells <= LIMITS.secondSearchCells ||
    families.some(({ labelOnly, tied, anomaly }) => labelOnly || tied || anomaly)
  )
    return false;
  const parts = new Uint8Array(view.lines);
  for (const { terms } of families) for (const { line } of terms) parts[line] = 1;
  let roots = 0;
  for (let line = 0; line < view.lines; line++) {
    if (view.content[line] === 2 && !view.isOfWhich[line] && !parts[line]) roots++;
  }
  return roots <= 2;
};
