import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { withCertain } from "./relations/certain/withCertain";
import { findBlockSums } from "./sums/blockSums";
import type { Hypothesis } from "./sums/hypothesis";
import { isFullyExplained } from "./sums/isFullyExplained";
import { viewLines, type LineView } from "./sums/lineView";
import { findSumsApart } from "./sums/apartSums";
import { findNestedSums } from "./sums/nestedSums";
import { requestChanges, type RequestedChanges } from "./sums/requestedChanges";
import { resolveConflicts } from "./sums/resolveConflicts";
import { findScatteredSums } from "./sums/scatteredSums";

/** What the reading of the table already knows; every set holds line indices of the grid. */
export interface TableHints {
  readonly ofWhichRows?: ReadonlySet<number>;
  readonly ofWhichColumns?: ReadonlySet<number>;
  readonly totalRows?: ReadonlySet<number>;
  readonly totalColumns?: ReadonlySet<number>;
  /** Sums that structure or headers make certain: they take the place of their rivals, and ask the other direction for their repairs. */
  readonly certain?: readonly EquationFamily[];
}

/**
 * What must add up in a table, found from its amounts alone: labels help, they are not required.
 *
 * Families are in no particular order; their instances may be broken. A second round weighs the misses of one direction
 * against the changes that the broken equations of the other ask for.
 * @example findEquations(grid, {}).filter((family) => family.direction === "column")
 */
export const findEquations = (grid: AmountGrid, hints: TableHints = {}): EquationFamily[] => {
  const none: ReadonlySet<number> = new Set();
  const rowHints = { totals: hints.totalRows ?? none, ofWhich: hints.ofWhichRows ?? none };
  const columnHints = { totals: hints.totalColumns ?? none, ofWhich: hints.ofWhichColumns ?? none };
  const rowsOver = (from: number, to: number): LineView => viewLines(grid, "column", rowHints, from, to);
  const columnsOver = (from: number, to: number): LineView => viewLines(grid, "row", columnHints, from, to);
  const rows = rowsOver(0, grid.columns);
  const columns = columnsOver(0, grid.rows);
  const look = (view: LineView, asked: RequestedChanges | null): EquationFamily[] => {
    const certain = (hints.certain ?? []).filter(({ direction }) => direction === view.direction);
    return withCertain(grid, certain, findInView(view, asked));
  };
  const down = look(rows, null);
  const across = look(columns, null);
  const askedAcross = requestChanges(grid, across);
  const askedDown = requestChanges(grid, down);
  const again = (
    view: LineView,
    found: EquationFamily[],
    asked: RequestedChanges | null,
  ): EquationFamily[] =>
    asked && !isFullyExplained(grid.values.length, view, found) ? look(view, asked) : found;
  return [
    ...withBlocks(grid, rows, again(rows, down, askedAcross), rowsOver),
    ...withBlocks(grid, columns, again(columns, across, askedDown), columnsOver),
  ];
};

const withBlocks = (
  grid: AmountGrid,
  whole: LineView,
  families: readonly EquationFamily[],
  viewOf: (from: number, to: number) => LineView,
): EquationFamily[] => {
  const known = families.map(({ target, terms }) => ({ target, terms: terms.map(({ line }) => line) }));
  const inBlocks = findBlockSums(grid, whole, known, viewOf);
  return [...families, ...inBlocks.flatMap(({ view, sums }) => sums.map((sum) => toFamily(view, sum)))];
};

const findInView = (view: LineView, requested: RequestedChanges | null): EquationFamily[] => {
  const { nested, setAside } = findNested(view, requested);
  const loose = findSumsApart(view, nested, setAside);
  const scattered = findScatteredSums(view, [...nested, ...loose]);
  return [...nested, ...loose, ...scattered].map((hypothesis) => toFamily(view, hypothesis));
};

/**
 * The nested sums that can be true together, and the runs found beside them.
 * Subtotals may stand above their parts and the total below them all, or the reverse: the second look is for those.
 */
const findNested = (
  view: LineView,
  requested: RequestedChanges | null,
): { nested: Hypothesis[]; setAside: Hypothesis[] } => {
  const bothWays = (known: readonly Hypothesis[]): Hypothesis[] => [
    ...findNestedSums(view, "downwards", requested, known),
    ...findNestedSums(view, "upwards", requested, known),
  ];
  const first = bothWays([]);
  const found = resolveConflicts(first);
  const nested = found.length === 0 ? found : resolveConflicts([...found, ...bothWays(found)]);
  const chosen = new Set(nested);
  return { nested, setAside: first.filter((hypothesis) => !chosen.has(hypothesis)) };
};

const toFamily = (
  view: LineView,
  { target, terms, bits, anomaly, labelOnly, tied }: Hypothesis,
): EquationFamily => ({
  direction: view.direction,
  target,
  terms: terms.map((line) => ({ line, sign: 1 })),
  from: view.from,
  to: view.to,
  origin: "evidence",
  score: bits,
  labelOnly,
  anomaly,
  tied,
  belief: labelOnly || tied ? "possible" : "established",
  blanks: "zero",
  regime: null,
});
