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
  const totals = { row: new Set<number>(), column: new Set<number>() };
  for (const { direction, target } of families) totals[direction].add(target);
  const faults: LineFault[] = [];
  for (const [index, ids] of openByFamily(ledger)) {
    const family = families[index];
    if (!family || ids.length < 2) continue;
    const acrossTotals = totals[family.direction === "column" ? "row" : "column"];
    const includesTotal = ids.some((id) => acrossTotals.has(ledger.system.equation(id).position));
    if (!includesTotal || ids.some((id) => hasSuspect(ledger, id))) continue;
    faults.push({ kind: "stale-total", family: index, line: family.target, equations: ids });
  }
  for (const { equations } of faults) for (const id of equations) ledger.close(id);
  return faults;
};

const hasSuspect = (ledger: Ledger, equation: number): boolean =>
  ledger.system.equation(equation).cells.some((cell) => ledger.suspectThrough(cell) !== null);
