import type { Equation } from "../../equations";
import type { EquationProof, Suspect } from "../cause";
import type { CheckedTable } from "../checkedTable";
import { uncorrected } from "../correction";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { baseFinding } from "./equationFinding";

/**
 * A cell that holds no amount, with the one that its totals ask for: it is named, nobody is accused.
 * @param others the cells in which a slip would explain the gap as well
 * @param equation the first of the sums that ask for it, whose total the finding stands at
 */
export const emptyCellFinding = (
  checked: CheckedTable,
  severity: Finding["severity"],
  equation: Equation,
  proofs: readonly EquationProof[],
  suspect: Suspect,
  others: readonly Suspect[] = [],
): Finding =>
  newFinding({
    ...baseFinding(checked, equation),
    code: "TOTAL-ECART",
    severity,
    cells: proofs.map(({ target }) => target),
    cause: {
      kind: "empty",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      suspects: [suspect, ...others],
      proof: proofs.map(uncorrected),
    },
    faultyLine: null,
    sources: [],
  });
