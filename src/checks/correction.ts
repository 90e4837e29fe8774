import type { Exact } from "../amounts/exact";
import type { Proposal } from "../diagnosis/slip";
import type { Equation } from "../equations";
import type { CauseProof, Corrected, EquationProof, LineName } from "./cause";
import { addressOf, amountOf, proofOf, type CheckedTable } from "./checkedTable";

/** An equation that nothing corrects. */
export const uncorrected = (equation: EquationProof): CauseProof => ({
  equation,
  alone: null,
  together: null,
});

/**
 * What a proposal makes of an equation: alone (a swap with its other cell), and with the other proposals of the table that the
 * equation needs as well. Two slips of one line each leave it wrong by the other.
 */
export function repairProof(
  { table, diagnosis }: CheckedTable,
  proposal: Proposal,
  equation: Equation,
): CauseProof {
  const takesPart = ({ cell }: Proposal): boolean =>
    equation.target === cell || equation.terms.some((term) => term.cell === cell);
  const own = diagnosis.proposals.filter(({ cell }) => cell === proposal.cell || cell === proposal.partner);
  const others = diagnosis.proposals.filter((other) => !own.includes(other) && takesPart(other));
  const proof = proofOf(table, equation);
  const correct = (proposals: readonly Proposal[]): Corrected => {
    let [printed, recomputed]: [Exact, Exact] = [proof.printed, proof.recomputed];
    for (const { cell, read, proposed } of proposals) {
      const change = amountOf(table, proposed - read);
      if (equation.target === cell) printed = printed.plus(change);
      for (const term of equation.terms)
        if (term.cell === cell) recomputed = recomputed.plus(change.times(term.sign));
    }
    return { printed, recomputed };
  };
  return {
    equation: proof,
    alone: correct(own),
    together:
      others.length === 0
        ? null
        : { ...correct([...own, ...others]), with: others.map(({ cell }) => addressOf(table, cell)) },
  };
}

/** The lines of some equations, each once. */
export const distinctLines = (proofs: readonly EquationProof[]): LineName[] => [
  ...new Map(proofs.map(({ line }) => [`${line.kind} ${line.name}`, line])).values(),
];
