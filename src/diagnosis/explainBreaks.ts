import type { PossibleMean } from "../equations";
import type { Equation, EquationFamily } from "../equations/equation";
import type { AmountGrid } from "../tables/amountGrid";
import type { Explanation } from "./explanation";
import { boundsOfHeld } from "./heldRelations";
import { supportOf } from "./supportedSets";
import { lenientPass, strictPass } from "./explainSystem";
import { OpenGaps } from "./openGaps";
import type { RelationInstance } from "./relationInstance";
import { explainRelations } from "./explainRelations";
import { explainLineFaults } from "./lineFaults";
import { explainTextNumbers, type NotedCells } from "./notedCells";
import { omittedLines } from "./omittedLines";
import type { Diagnosis } from "./slip";
import { explainStaleSubtotals } from "./staleSubtotals";
import { explainStaleTotals } from "./staleTotals";
import { judgeWeakEquations } from "./weakEquations";
import { tableSystem } from "./tableSystem";

export interface DiagnosisOptions extends NotedCells {
  /** Quotients and means of the grid, those that hold as well: a cell in one that holds is no suspect. */
  readonly relations?: readonly RelationInstance[];
  /** Figures that may be weighted means: where nothing else does, they tell one suspect of a sum from another. */
  readonly possibleMeans?: () => readonly PossibleMean[];
}

/**
 * The smallest set of human slips that makes every broken equation of a table hold.
 *
 * Amounts are the grid's scaled integers and cells its indices (r * columns + c). Of `equations` only the broken ones
 * count: healthy ones may be left out, they are computed from `families` where a search needs them. A cell is proposed
 * only when every near-best smallest set changes it and two broken equations prove it; otherwise it is listed among
 * the suspects. Tables tied by equations across sheets are explained together as one grid of a single row that holds
 * their cells, with no family and all their equations. Nothing hangs: where the bound of a search cuts it, `exhausted` says so.
 * @example explainBreaks(grid, families, expandEquations(grid, families)).proposals
 */
export const explainBreaks = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
  options: DiagnosisOptions = {},
): Diagnosis => explainOnGaps(grid, families, equations, options).diagnosis;

/** The same, with the changes that the best explanation makes, proved or not. */
export const explainOnGaps = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  equations: readonly Equation[],
  options: DiagnosisOptions,
): { readonly diagnosis: Diagnosis; readonly changes: ReadonlyMap<number, bigint> } => {
  const gaps = new OpenGaps(
    tableSystem(grid, families, equations),
    boundsOfHeld(grid, options.relations ?? []),
    supportOf(grid, options.possibleMeans ?? (() => [])),
  );
  const into: Explanation = {
    proposals: [],
    ambiguities: [],
    lineFaults: [],
    relations: [],
    exhausted: false,
  };
  for (const { explain } of PASSES) explain({ grid, families, gaps, options, into });
  const { proposals, standing } = judgeWeakEquations(equations, into.proposals);
  const diagnosis = {
    proposals,
    ambiguities: into.ambiguities,
    lineFaults: into.lineFaults,
    relations: into.relations,
    unexplained: [...standing, ...gaps.open].sort((a, b) => a - b),
    exhausted: into.exhausted,
  };
  return { diagnosis, changes: new Map([...gaps.changes].filter(([cell]) => isWellPlaced(gaps, cell))) };
};

/** A blank of one equation fills any gap: nothing is looked for again because of it. */
const isWellPlaced = ({ system }: OpenGaps, cell: number): boolean =>
  system.amount(cell) !== null || system.through(cell).length > 1;

/** What one pass works on: it explains open gaps, fills or closes them, and says so in `into`. */
interface Work {
  readonly grid: AmountGrid;
  readonly families: readonly EquationFamily[];
  readonly gaps: OpenGaps;
  readonly options: DiagnosisOptions;
  readonly into: Explanation;
}

/** The passes in order, each on what those before it left open, with the reason why it comes there. */
const PASSES: readonly { readonly reason: string; readonly explain: (work: Work) => void }[] = [
  {
    reason: "the reading already knows which sums skip a text",
    explain: ({ gaps, options, into }) => {
      if (options.textNumbers) explainTextNumbers(gaps, options.textNumbers, into);
    },
  },
  {
    reason: "one row left out breaks every column: as many slips would explain it less simply",
    explain: ({ grid, families, gaps, into }) =>
      into.lineFaults.push(...explainLineFaults(grid, families, gaps), ...omittedLines(grid, families)),
  },
  {
    reason:
      "a quotient or a mean and the sums through one of its cells ask for one change: nothing proves a cell better",
    explain: ({ grid, gaps, options, into }) => {
      if (options.relations) explainRelations(grid, gaps, options.relations, into);
    },
  },
  {
    reason: "two stale subtotals would only be listed by the search, one at a time: their total proves both",
    explain: ({ families, gaps, into }) => explainStaleSubtotals(families, gaps, 2, into),
  },
  {
    reason: "a cell whose equations are all broken needs nothing else to be wrong",
    explain: ({ gaps, into }) => strictPass(gaps, into),
  },
  {
    reason:
      "a subtotal that moved with its row lies in an equation that holds: no single cell was left to the search",
    explain: ({ families, gaps, into }) => explainStaleSubtotals(families, gaps, 1, into),
  },
  {
    reason:
      "no such cell is left there: the totals may be stale, or a slip was copied into the total of its row",
    explain: ({ families, gaps, into }) => explainStaleTotals(families, gaps, into),
  },
  {
    reason: "last, cells of equations that hold, compensated there by another change",
    explain: ({ gaps, into }) => lenientPass(gaps, into),
  },
];
