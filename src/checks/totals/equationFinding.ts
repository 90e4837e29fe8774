import type { Equation } from "../../equations";
import { plainAmount, proofOf, unitAt, type CheckedTable } from "../checkedTable";

/** What every finding on one equation says: its total as read, what its terms add up to, the line. */
export const baseFinding = ({ table }: CheckedTable, equation: Equation) => {
  const proof = proofOf(table, equation);
  return {
    sheet: table.sheet,
    cell: proof.target,
    read: plainAmount(table, proof.printed, equation.target),
    expected: plainAmount(table, proof.recomputed, equation.target),
    gap: proof.gap,
    tolerance: proof.tolerance,
    line: proof.line,
    unit: unitAt(table, equation.target),
  };
};
