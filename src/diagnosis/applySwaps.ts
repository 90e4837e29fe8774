import { openThrough, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import type { Proposal } from "./slip";
import { findSwaps, type Swap } from "./swaps";

/** Below, the exchange may be a coincidence: simpler causes are looked for first. */
export const CONVINCING = 4;

/**
 * Accepts the exchanges of two cells that alone explain their equations; several for the same equations are listed. No single cell
 * could: a cell lies in one equation of a family at most, and an exchange repairs two.
 */
export const applySwaps = (gaps: OpenGaps, into: Explanation, leastSurprise: number): void => {
  const rivals = new Map<string, [Swap, ...Swap[]]>();
  for (const swap of findSwaps(gaps)) {
    if (swap.surprise < leastSurprise) continue;
    const key = swap.repairs.join();
    const list = rivals.get(key);
    if (!list) rivals.set(key, [swap]);
    else if (!list.some((known) => known.cells.every((cell) => swap.cells.includes(cell)))) list.push(swap);
  }
  const bySize = [...rivals.values()].sort(([{ repairs: a }], [{ repairs: b }]) => b.length - a.length);
  for (const swaps of bySize) {
    const [{ repairs }, ...others] = swaps;
    if (!repairs.every((equation) => gaps.open.has(equation))) continue;
    const isOnly = others.length === 0;
    const pairs = swaps.map((swap) => proposalsOf(gaps, swap, isOnly)) as [Proposal[], ...Proposal[][]];
    if (isOnly) into.proposals.push(...pairs[0]);
    else
      into.ambiguities.push({
        equations: repairs,
        suspects: pairs.flat(),
        alternatives: pairs.map((changes) => ({ kind: "swap", changes })),
      });
    for (const { cell, read, proposed } of pairs[0]) gaps.change(cell, proposed - read);
  }
};

const proposalsOf = (gaps: OpenGaps, { cells, repairs }: Swap, unique: boolean): Proposal[] => {
  const proposal = (cell: number, partner: number): Proposal => {
    const own = openThrough(gaps, cell);
    return {
      cell,
      kind: "swap",
      read: gaps.system.amount(cell) as bigint,
      proposed: gaps.system.amount(partner) as bigint,
      interval: null,
      unique,
      repairs: own.filter((equation) => repairs.includes(equation)),
      partner,
    };
  };
  return [proposal(cells[0], cells[1]), proposal(cells[1], cells[0])];
};
