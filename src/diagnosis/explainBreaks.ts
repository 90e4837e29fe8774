import type { Equation, EquationFamily } from "../equations/equation";
import type { AmountGrid } from "../tables/amountGrid";
import type { Explanation } from "./explanation";
import { lenientPass, strictPass, type SearchBounds } from "./explainSystem";
import { Ledger } from "./ledger";
import { explainLineFaults } from "./lineFaults";
import { explainHiddenDecimals, explainTextNumbers, type NotedCells } from "./notedCells";
import { omittedLines } from "./omittedLines";
import type { Diagnosis } from "./slip";
import { explainStaleTotals } from "./staleTotals";
import { judgeUnaccusing } from "./unaccusing";
import { tableSystem } from "./tableSystem";

export interface DiagnosisOptions extends Partial<SearchBounds>, NotedCells {}

/**
 * The smallest set of human slips that makes every broken equation of a table hold.
 *
 * Amounts are the grid's scaled integers and cells its indices (r * columns + c). Of `equations` only the broken ones
 * count: healthy ones may be left out, they are computed from `families` where a search needs them. A cell is proposed
 * only when every near-best smallest set changes it and two broken equations prove it; otherwise it is listed among
 * the suspects. Tables tied by equations across sheets are explained together as one grid of a single row that holds
 * their cells, with no family and all their equations. Nothing hangs: beyond `mostNodes` search nodes per group of equations, `exhausted` says so.
 * @example explainBreaks(grid, families, expandEquations(grid, families)).proposals
 */
export const explainBreaks = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
  options: DiagnosisOptions = {},
): Diagnosis => explainOnLedger(grid, families, equations, options).diagnosis;

/** The same, with the changes that the best explanation makes, proved or not. */
export const explainOnLedger = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
  options: DiagnosisOptions,
): { readonly diagnosis: Diagnosis; readonly changes: ReadonlyMap<number, bigint> } => {
  const bounds = { mostChanges: options.mostChanges ?? 8, mostNodes: options.mostNodes ?? 20_000 };
  const ledger = new Ledger(tableSystem(grid, families, equations));
  const into: Explanation = { proposals: [], ambiguities: [], nodes: 0, exhausted: false };
  if (options.textNumbers?.size) explainTextNumbers(ledger, options.textNumbers, into);
  if (options.hiddenDecimals?.size) explainHiddenDecimals(ledger, options.hiddenDecimals, grid.scale, into);
  const lineFaults = [...explainLineFaults(grid, families, ledger), ...omittedLines(grid, families)];
  strictPass(ledger, bounds, into);
  lineFaults.push(...explainStaleTotals(families, ledger));
  lenientPass(ledger, bounds, into);
  const { proposals, standing } = judgeUnaccusing(equations, into.proposals);
  const diagnosis = {
    proposals,
    ambiguities: into.ambiguities,
    lineFaults,
    unexplained: [...standing, ...ledger.open].sort((a, b) => a - b),
    nodes: into.nodes,
    exhausted: into.exhausted,
  };
  return { diagnosis, changes: ledger.changes };
};
