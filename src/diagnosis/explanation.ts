import type { OpenGaps } from "./openGaps";
import type { Ambiguity, BrokenRelation, LineFault, Proposal } from "./slip";
import type { ExactChange } from "./exactValues";

/** What the passes over one system have found so far; equation numbers are the system's. */
export interface Explanation {
  readonly proposals: Proposal[];
  readonly ambiguities: Ambiguity[];
  readonly lineFaults: LineFault[];
  readonly relations: BrokenRelation[];
  exhausted: boolean;
}

/** The open equations through a cell. */
export const openThrough = (gaps: OpenGaps, cell: number): number[] =>
  gaps.system
    .through(cell)
    .map(({ equation }) => equation)
    .filter((equation) => gaps.open.has(equation))
    .sort((a, b) => a - b);

/** An exact change as it is proposed or listed. */
export const proposalOf = (gaps: OpenGaps, exact: ExactChange, unique: boolean): Proposal => {
  const read = gaps.system.amount(exact.cell) ?? 0n;
  const [low, high] = exact.interval;
  return {
    cell: exact.cell,
    kind: exact.kind,
    read,
    proposed: read + exact.change,
    interval: low === high ? null : [read + low, read + high],
    unique,
    repairs: openThrough(gaps, exact.cell),
    partner: null,
  };
};
