import type { AmountGrid } from "../tables/amountGrid";
import { eachOnce } from "./eachOnce";
import type { EquationFamily } from "./equation";
import { LIMITS } from "./limits";
import { withoutOwnBalance } from "./ownBalance";
import { withCertain } from "./relations/certain/withCertain";
import { findBlockSums } from "./sums/blockSums";
import { copiesOfTotals } from "./sums/copiesOfTotals";
import { findInView, toFamily, withBestTerms } from "./sums/findInView";
import { isFullyExplained } from "./sums/isFullyExplained";
import { viewLines, type LineHints, type LineView } from "./sums/lineView";
import { requestChanges, type RequestedChanges } from "./sums/requestedChanges";
import { positionsNotAdded, standingOf, type Standing } from "./sums/positionsNotAdded";
import { withBetterTerms } from "./sums/betterTerms";
import { differencesAmong } from "./sums/totalsOverResults";
import { findSignedSums } from "./sums/signedSums";

/** What the reading of the table already knows; every set holds line indices of the grid. */
export interface TableHints {
  readonly ofWhichRows?: ReadonlySet<number>;
  readonly ofWhichColumns?: ReadonlySet<number>;
  /** Rows with which the parts of the row above begin, under a heading that says so. */
  readonly rowsOfParts?: ReadonlySet<number>;
  /** The spaces before the labels of the rows. */
  readonly rowIndents?: readonly number[];
  readonly totalRows?: ReadonlySet<number>;
  readonly totalColumns?: ReadonlySet<number>;
  /** Sums that structure or headers make certain: they take the place of their rivals, and ask the other direction for their repairs. */
  readonly certain?: readonly EquationFamily[];
  /** Rows that the known structure puts in the totals: regions, establishments. */
  readonly structuralRows?: ReadonlySet<number>;
  /** Lines along which nothing is added: columns for the sums down them, rows for those across. */
  readonly unadded?: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
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
  const certain = hints.certain ?? [];
  const rowHints: LineHints = {
    totals: hints.totalRows ?? none,
    ofWhich: hints.ofWhichRows ?? none,
    beginParts: hints.rowsOfParts ?? none,
    indents: hints.rowIndents ?? null,
    structural: hints.structuralRows ?? none,
    notAdded: hints.unadded?.columns ?? none,
    across: certain.filter(({ direction }) => direction === "row"),
  };
  const columnHints: LineHints = {
    totals: hints.totalColumns ?? none,
    ofWhich: hints.ofWhichColumns ?? none,
    beginParts: none,
    indents: null,
    structural: none,
    notAdded: hints.unadded?.rows ?? none,
    across: certain.filter(({ direction }) => direction === "column"),
  };
  const rows = findAlong(grid, "column", rowHints, certain);
  const rates = hints.unadded?.columns ?? none;
  const allColumns = findAlong(grid, "row", columnHints, certain);
  // Rates between amounts hide the sums of the amounts; where they add up themselves, across, nothing else does.
  const columns =
    rates.size === 0
      ? allColumns
      : eitherOf(
          grid,
          findAlong(
            grid,
            "row",
            { ...columnHints, ofWhich: new Set([...columnHints.ofWhich, ...rates]) },
            certain,
          ),
          allColumns,
        );
  const askedAcross = requestChanges(grid, columns.families, columns.broken());
  const askedDown = requestChanges(grid, rows.families, rows.broken());
  const down = withBlocks(grid, rows, again(grid, rows, askedAcross));
  const across = withBlocks(grid, columns, again(grid, columns, askedDown));
  return eachOnce(
    withoutOwnBalance([
      ...down,
      ...copiesOfTotals(grid, down, askedAcross),
      ...signedSums(rows, down, across),
      ...across,
      ...copiesOfTotals(grid, across, askedDown),
      ...signedSums(columns, across, down),
    ]),
  );
};

/** The sums of one direction with terms subtracted; what sums of the other direction make is no evidence of its own. */
const signedSums = (
  { view, viewWithout }: Found,
  own: readonly EquationFamily[],
  crossing: readonly EquationFamily[],
): EquationFamily[] => {
  // Beyond, no signed sum is looked for: not even a view is worth its time.
  if (view.lines > LIMITS.scatteredLines) return [];
  const made = new Set(crossing.flatMap(({ target, belief }) => (belief === "possible" ? [] : [target])));
  const apart = viewWithout(made);
  const known = own
    .filter(({ labelOnly }) => !labelOnly)
    .map(({ target, terms }) => ({
      target,
      terms: terms.map(({ line }) => line),
      minus: terms.filter(({ sign }) => sign === -1).map(({ line }) => line),
    }));
  // Where labels draw a balance that does not hold, the contrary one says no more than a sign mistyped.
  const drawn = own.flatMap((family) =>
    family.labelOnly && family.terms.some(({ sign }) => sign === -1) ? [linesOf(family)] : [],
  );
  return findSignedSums(apart, known)
    .map((sum) => toFamily(view, withBetterTerms(view, sum)))
    .filter((family) => !drawn.includes(linesOf(family)));
};

const linesOf = ({ target, terms }: EquationFamily): string =>
  [target, ...terms.map(({ line }) => line)].join();

/** The lines of one direction over all positions that are added, and what was found in them. */
interface Found {
  readonly view: LineView;
  readonly families: EquationFamily[];
  /** Family and position of those that fail. */
  readonly broken: () => Standing["broken"];
  /** Looks again, weighing misses against the changes that the other direction asks for. */
  readonly look: (asked: RequestedChanges | null) => EquationFamily[];
  readonly viewOf: (from: number, to: number) => LineView;
  /** The lines over the positions that are added but for some. */
  readonly viewWithout: (positions: ReadonlySet<number>) => LineView;
}

/** What one search found, and what another adds for the totals that it leaves unexplained. */
const eitherOf = (grid: AmountGrid, one: Found, other: Found): Found => {
  const joined = (first: EquationFamily[], second: EquationFamily[]): EquationFamily[] => {
    const explained = new Set(first.map(({ target }) => target));
    return [...first, ...second.filter(({ target }) => !explained.has(target))];
  };
  const families = joined(one.families, other.families);
  return {
    ...one,
    families,
    broken: () => standingOf(grid, families).broken,
    look: (asked) => joined(one.look(asked), other.look(asked)),
  };
};

/** A first look; where it shows positions that are not added, a second one without them. */
const findAlong = (
  grid: AmountGrid,
  direction: "row" | "column",
  hints: LineHints,
  certain: readonly EquationFamily[],
): Found => {
  const length = direction === "column" ? grid.columns : grid.rows;
  const own = certain.filter((family) => family.direction === direction);
  const differences = differencesAmong(own);
  const lookWithout = (notAdded: ReadonlySet<number>): Found => {
    const viewOf = (from: number, to: number): LineView =>
      viewLines(grid, direction, { ...hints, notAdded }, from, to);
    const view = viewOf(0, length);
    const look = (asked: RequestedChanges | null): EquationFamily[] =>
      withCertain(grid, own, withoutOwnBalance(findInView(view, asked, differences), own));
    const viewWithout = (positions: ReadonlySet<number>): LineView =>
      viewLines(grid, direction, { ...hints, notAdded: new Set([...notAdded, ...positions]) }, 0, length);
    const families = look(null);
    const broken = (): Standing["broken"] => standingOf(grid, families).broken;
    return { view, families, broken, look, viewOf, viewWithout };
  };
  const first = lookWithout(hints.notAdded);
  const standing = standingOf(grid, first.families);
  const notAdded = positionsNotAdded(grid, first.families, standing);
  return notAdded.size === 0
    ? { ...first, broken: () => standing.broken }
    : lookWithout(new Set([...hints.notAdded, ...notAdded]));
};

const again = (
  grid: AmountGrid,
  { view, families, look }: Found,
  asked: RequestedChanges | null,
): EquationFamily[] =>
  asked && !isFullyExplained(grid.values.length, view, families) ? look(asked) : families;

const withBlocks = (
  grid: AmountGrid,
  { view: whole, viewOf }: Found,
  families: readonly EquationFamily[],
): EquationFamily[] => {
  const inBlocks = findBlockSums(grid, whole, families, viewOf);
  return [
    ...families,
    ...inBlocks.flatMap(({ view, sums }) => sums.map((sum) => toFamily(view, withBestTerms(view, sum)))),
  ];
};
