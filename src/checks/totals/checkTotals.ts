import type { Equation, EquationFamily } from "../../equations";
import { amountOf, type CheckedTable } from "../checkedTable";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import type { RangeReading } from "../rangeFaults";
import { baseFinding } from "./equationFinding";
import { keptBackFindings } from "./keptBack";
import { leftBlankFindings } from "./leftBlank";
import { lineFaultFinding } from "./lineFault";
import { proposalFinding } from "./proposedSlip";
import { unexplainedFindings, type Unexplained } from "./unexplained";

/**
 * What the broken and the improbable totals of a table say: one finding per culprit cell, one per line at fault, and one per line
 * whose broken totals nothing explains. Sums that are merely possible accuse nobody: their lines are told as not reconciled. What a
 * faulty range of a formula explains is told with that formula.
 */
export function checkTotals(checked: CheckedTable, ranges: RangeReading): Finding[] {
  const { broken, diagnosis } = checked;
  const explained = new Set(ranges.explained);
  broken.forEach(({ belief }, i) => {
    if (belief === "possible") explained.add(i);
  });
  const isTold = (indices: readonly number[]): boolean =>
    indices.length > 0 && indices.every((i) => ranges.explained.has(i));
  // What a proposal repairs may be an equation that holds as the table stands: a total over subtotals that it does not follow.
  const take = (indices: readonly number[]): Equation[] =>
    indices.flatMap((i) => {
      explained.add(i);
      return broken[i] ?? [];
    });
  const findings = [
    ...diagnosis.proposals
      .filter(({ repairs }) => repairs.length > 0 && !isTold(repairs))
      .map((proposal) => proposalFinding(checked, proposal, take(proposal.repairs))),
    ...diagnosis.lineFaults
      .filter((fault) => !isTold(fault.equations) && !ranges.tells(fault))
      .flatMap((fault) => lineFaultFinding(checked, fault, take(fault.equations))),
  ];
  const left: Unexplained[] = diagnosis.ambiguities.flatMap((ambiguity) => {
    const fresh = ambiguity.equations.filter((i) => !explained.has(i));
    return take(fresh).map((equation) => ({ equation, ambiguity }));
  });
  broken.forEach((equation, i) => {
    if (!explained.has(i)) left.push({ equation, ambiguity: null });
  });
  return [
    ...findings,
    ...unexplainedFindings(checked, left),
    ...keptBackFindings(checked),
    ...leftBlankFindings(checked),
    ...checked.suspects.map((equation) => suspectFinding(checked, equation)),
  ];
}

const suspectFinding = (checked: CheckedTable, equation: Equation): Finding => {
  const { regime } = checked.families[equation.family] as EquationFamily;
  const roundedTo = regime?.doubtful ? amountOf(checked.table, BigInt(regime.unit)) : null;
  return newFinding({
    ...baseFinding(checked, equation),
    code: "TOTAL-SUSPECT",
    severity: "info",
    roundedTo,
  });
};
