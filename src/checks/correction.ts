import type { Exact } from "../amounts/exact";
import type { Proposal } from "../diagnosis/slip";
import type { Equation, EquationFamily } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { CauseProof, Corrected, EquationProof, LineName } from "./cause";
import { addressOf, amountOf, proofOf, type CheckedTable } from "./checkedTable";

/** The sign of a cell among the terms of an equation, an empty one included; 0 when it is none of them. */
export function termSign(
  { grid }: AnnexTable,
  families: readonly EquationFamily[],
  { family, direction, target, terms }: Equation,
  cell: number,
): 1 | -1 | 0 {
  const stated = terms.find((term) => term.cell === cell);
  if (stated) return stated.sign;
  const line = (one: number): number => Math.floor(one / grid.columns);
  const place = (one: number): number => one % grid.columns;
  const isDown = direction === "column";
  if ((isDown ? place(cell) : line(cell)) !== (isDown ? place(target) : line(target))) return 0;
  const own = isDown ? line(cell) : place(cell);
  return families[family]?.terms.find((term) => term.line === own)?.sign ?? 0;
}

/**
 * An equation with the cells, among some that have no amount, that its line would add up: so that the sum shown, and the formula that
 * checks it, take in the amount once it is written.
 */
export function withMissingTerms(
  { table, families }: CheckedTable,
  equation: Equation,
  cells: readonly number[],
): Equation {
  const terms = [...equation.terms];
  for (const cell of cells) {
    const sign = termSign(table, families, equation, cell);
    if (sign === 0 || terms.some((term) => term.cell === cell)) continue;
    const next = terms.findIndex((term) => term.cell > cell);
    terms.splice(next < 0 ? terms.length : next, 0, { cell, sign });
  }
  return { ...equation, terms };
}

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
export function repairProof(checked: CheckedTable, proposal: Proposal, equation: Equation): CauseProof {
  const { table, families, diagnosis } = checked;
  const takesPart = ({ cell }: Proposal): boolean =>
    equation.target === cell || termSign(table, families, equation, cell) !== 0;
  const own = diagnosis.proposals.filter(({ cell }) => cell === proposal.cell || cell === proposal.partner);
  const others = diagnosis.proposals.filter((other) => !own.includes(other) && takesPart(other));
  const corrected = [...own, ...others].map(({ cell }) => cell);
  const proof = proofOf(table, withMissingTerms(checked, equation, corrected));
  const correct = (proposals: readonly Proposal[]): Corrected => {
    let [printed, recomputed]: [Exact, Exact] = [proof.printed, proof.recomputed];
    for (const { cell, read, proposed } of proposals) {
      const change = amountOf(table, proposed - read);
      if (equation.target === cell) printed = printed.plus(change);
      recomputed = recomputed.plus(change.times(termSign(table, families, equation, cell)));
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
