import type { Ledger } from "./ledger";
import type { Ambiguity, Proposal } from "./slip";
import type { SettledChange } from "./settle";

/** What the passes over one system have found so far; equation numbers are the system's. */
export interface Explanation {
  readonly proposals: Proposal[];
  readonly ambiguities: Ambiguity[];
  nodes: number;
  exhausted: boolean;
}

/** The open equations through a cell. */
export const openThrough = (ledger: Ledger, cell: number): number[] =>
  ledger.system
    .through(cell)
    .map(({ equation }) => equation)
    .filter((equation) => ledger.open.has(equation))
    .sort((a, b) => a - b);

/** A settled change as it is proposed or listed. */
export const proposalOf = (ledger: Ledger, settled: SettledChange, unique: boolean): Proposal => {
  const read = ledger.system.amount(settled.cell) ?? 0n;
  const [low, high] = settled.interval;
  return {
    cell: settled.cell,
    kind: settled.kind,
    read,
    proposed: read + settled.change,
    interval: low === high ? null : [read + low, read + high],
    unique,
    repairs: openThrough(ledger, settled.cell),
    partner: null,
  };
};
