import type { EquationFamily } from "../equations/equation";
import { openByFamily } from "./groupEquations";
import type { OpenGaps } from "./openGaps";
import type { LineFault } from "./slip";

/**
 * Recognises totals left stale after a later change: one family is broken at two positions or more, one of them a total
 * of the other direction, and every cell there lies in an equation that holds.
 *
 * As many smallest sets explain it as the total has terms: the line is reported and no cell is accused.
 */
export const explainStaleTotals = (families: readonly EquationFamily[], gaps: OpenGaps): LineFault[] => {
  const faults: LineFault[] = [];
  for (const [index, ids] of openByFamily(gaps)) {
    const family = families[index];
    if (!family || ids.length < 2) continue;
    if (!agreesAcross(families, family, gaps, ids) || ids.some((id) => hasSuspect(gaps, id))) continue;
    faults.push({ kind: "stale-total", family: index, line: family.target, equations: ids });
  }
  for (const { equations } of faults) for (const id of equations) gaps.close(id);
  return faults;
};

const hasSuspect = (gaps: OpenGaps, equation: number): boolean =>
  gaps.system.equation(equation).cells.some((cell) => gaps.suspectThrough(cell) !== null);

/** Is the gap at some total of the other direction the sum of the gaps at its terms? */
const agreesAcross = (
  families: readonly EquationFamily[],
  { direction }: EquationFamily,
  gaps: OpenGaps,
  ids: readonly number[],
): boolean => {
  const at = new Map(ids.map((id) => [gaps.system.equation(id).position, id]));
  return families.some((across) => {
    const total = at.get(across.target);
    if (across.direction === direction || total === undefined) return false;
    let left = gaps.gap(total);
    let { doubleTolerance } = gaps.system.equation(total);
    for (const { line, sign } of across.terms) {
      const id = at.get(line);
      if (id === undefined) continue;
      left -= BigInt(sign) * gaps.gap(id);
      doubleTolerance += gaps.system.equation(id).doubleTolerance;
    }
    return 2n * (left < 0n ? -left : left) <= doubleTolerance;
  });
};
