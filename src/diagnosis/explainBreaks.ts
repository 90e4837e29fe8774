import type { Equation, EquationFamily } from "../equations/equation";
import type { AmountGrid } from "../tables/amountGrid";
import type { Explanation } from "./explanation";
import { lenientPass, strictPass, type SearchBounds } from "./explainSystem";
import { Ledger } from "./ledger";
import type { Diagnosis } from "./slip";
import { tableSystem } from "./tableSystem";

export type DiagnosisOptions = Partial<SearchBounds>;

/**
 * The smallest set of human slips that makes every broken equation of a table hold.
 */
export const explainBreaks = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
  options: DiagnosisOptions = {},
): Diagnosis => {
  const bounds = { mostChanges: options.mostChanges ?? 8, mostNodes: options.mostNodes ?? 60_000 };
  const ledger = new Ledger(tableSystem(grid, families, equations));
  const into: Explanation = { proposals: [], ambiguities: [], nodes: 0, exhausted: false };
  strictPass(ledger, bounds, into);
  lenientPass(ledger, bounds, into);
  return {
    proposals: into.proposals,
    ambiguities: into.ambiguities,
    lineFaults: [],
    unexplained: [...ledger.open],
    nodes: into.nodes,
    exhausted: into.exhausted,
  };
};
