import type { EquationFamily } from "../equations/equation";
import { openByFamily } from "./openByFamily";
import type { Ledger } from "./ledger";
import type { Diagnosis } from "./slip";

type LineFault = Diagnosis["lineFaults"][number];

/**
 * Recognises totals left stale after a later change: one family is broken at two positions or more, one of them a total
 * of the other direction, and every cell there lies in an equation that holds.
 *
 * As many smallest sets explain it as the total has terms: the line is reported and no cell is accused.
 */
export const explainStaleTotals = (families: readonly EquationFamily[], ledger: Ledger): LineFault[] => {
  const faults: LineFault[] = [];
  for (const [index, ids] of openByFamily(ledger)) {
    const family = families[index];
    if (!family || ids.length < 2) continue;
    if (!agreesAcross(families, family, ledger, ids) || ids.some((id) => hasSuspect(ledger, id))) continue;
    faults.push({ kind: "stale-total", family: index, line: family.target, equations: ids });
  }
  for (const { equations } of faults) for (const id of equations) ledger.close(id);
  return faults;
};

const hasSuspect = (ledger: Ledger, equation: number): boolean =>
  ledger.system.equation(equation).cells.some((cell) => ledger.suspectThrough(cell) !== null);

/** Is the gap at some total of the other direction the sum of the gaps at its terms? */
const agreesAcross = (
  families: readonly EquationFamily[],
  { direction }: EquationFamily,
  ledger: Ledger,
  ids: readonly number[],
): boolean => {
  const at = new Map(ids.map((id) => [ledger.system.equation(id).position, id]));
  return families.some((across) => {
    const total = at.get(across.target);
    if (across.direction === direction || total === undefined) return false;
    let left = ledger.gap(total);
    let { doubleTolerance } = ledger.system.equation(total);
    for (const { line, sign } of across.terms) {
      const id = at.get(line);
      if (id === undefined) continue;
      left -= BigInt(sign) * ledger.gap(id);
      doubleTolerance += ledger.system.equation(id).doubleTolerance;
    }
    return 2n * (left < 0n ? -left : left) <= doubleTolerance;
  });
};
