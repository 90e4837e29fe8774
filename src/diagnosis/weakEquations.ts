import { isWithin } from "../equations/tolerance";
import type { Equation } from "../equations/equation";
import type { Proposal } from "./slip";

/**
 * Judges the broken equations that may accuse no cell (merely possible): the proposals made without them either repair
 * them too, and say so, or leave them standing.
 */
export const judgeWeakEquations = (
  equations: readonly Equation[],
  proposals: readonly Proposal[],
): { readonly proposals: Proposal[]; readonly standing: number[] } => {
  const changes = new Map(proposals.map(({ cell, read, proposed }) => [cell, proposed - read]));
  const repaired = new Map<number, number[]>();
  const standing: number[] = [];
  equations.forEach(({ accuses, status, target, terms, gap, doubleTolerance }, id) => {
    if (accuses || status !== "broken") return;
    const cells = [{ cell: target, sign: -1 }, ...terms].filter(({ cell }) => changes.has(cell));
    const left = cells.reduce((sum, { cell, sign }) => sum + BigInt(sign) * (changes.get(cell) ?? 0n), gap);
    if (!isWithin(left, doubleTolerance)) standing.push(id);
    else for (const { cell } of cells) repaired.set(cell, [...(repaired.get(cell) ?? []), id]);
  });
  return {
    proposals: proposals.map((proposal) => {
      const more = repaired.get(proposal.cell);
      return more ? { ...proposal, repairs: [...proposal.repairs, ...more].sort((a, b) => a - b) } : proposal;
    }),
    standing,
  };
};
