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
  const rivals = new Map<string, Swap[]>();
  for (const swap of findSwaps(gaps)) {
    if (swap.surprise < leastSurprise) continue;
    const key = swap.repairs.join();
    const list = rivals.get(key);
    if (!list) rivals.set(key, [swap]);
    else if (!list.some((known) => known.cells.every((cell) => swap.cells.includes(cell)))) list.push(swap);
  }
  const bySize = [...rivals.values()].sort(
    (a, b) => (b[0]?.repairs.length ?? 0) - (a[0]?.repairs.length ?? 0),
  );
  for (const swaps of bySize) {
    const { repairs } = swaps[0] as Swap;
    if (!repairs.every((equation) => gaps.open.has(equation))) continue;
    if (swaps.length === 1) {
      const pair = proposalsOf(gaps, swaps[0] as Swap, true);
      into.proposals.push(...pair);
      for (const { cell, read, proposed } of pair) gaps.change(cell, proposed - read);
    } else {
      into.ambiguities.push({
        equations: repairs,
        suspects: swaps.flatMap((swap) => proposalsOf(gaps, swap, false)),
        alternatives: swaps.map((swap) => ({ kind: "swap", changes: proposalsOf(gaps, swap, false) })),
      });
      for (const { cell, read, proposed } of proposalsOf(gaps, swaps[0] as Swap, false))
        gaps.change(cell, proposed - read);
    }
  }
};

const proposalsOf = (gaps: OpenGaps, { cells, repairs }: Swap, unique: boolean): Proposal[] => {
  const proposal = (cell: number, partner: number): Proposal => {
    const own = openThrough(gaps, cell);
    return {
      cell,
      kind: "swap",
      read: gaps.system.amount(cell) ?? 0n,
      proposed: gaps.system.amount(partner) ?? 0n,
      interval: null,
      unique,
      repairs: own.filter((equation) => repairs.includes(equation)),
      partner,
    };
  };
  return [proposal(cells[0], cells[1]), proposal(cells[1], cells[0])];
};
