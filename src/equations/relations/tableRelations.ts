import type { AmountGrid } from "../../tables/amountGrid";
import { checkFamilies } from "../checkFamilies";
import type { EquationFamily } from "../equation";
import type { StatedQuotient } from "./certain/headerArithmetic";
import { findRunningSums, type RunningHints } from "./cumulated";
import type { RunningSum } from "./runningSteps";
import { findMeans, possibleMeans, type PossibleMean, type WeightedMean } from "./means/findMeans";
import { findQuotients } from "./quotients/findQuotients";
import { findSinceFirst } from "./sinceFirst";
import type { Quotient } from "./relation";

/** What holds in a table besides its sums. */
export interface TableRelations {
  readonly quotients: readonly Quotient[];
  readonly runningSums: readonly RunningSum[];
  readonly means: readonly WeightedMean[];
  /** Figures that may be weighted means; looked for when they are asked for. */
  readonly possibleMeans: () => readonly PossibleMean[];
}

/** What the reading of the table knows: its total rows (subtotals among them), and the quotients that its headers state. */
export interface RelationHints {
  readonly totalRows: ReadonlySet<number>;
  readonly stated: readonly StatedQuotient[];
}

/**
 * The relations of a table that are no plain sums: quotients between its columns and between its rows, running sums,
 * and weighted means in its totals.
 * @param families the sums of the same grid: a line that they add is seldom a quotient
 */
export const findRelations = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { totalRows, stated }: RelationHints,
): TableRelations => {
  const held = heldLines(grid, families);
  const last = Math.max(-1, ...(totalRows.size > 0 ? totalRows : held.outermost));
  const means = findMeans(grid, families, totalRows);
  const running = (lines: "column" | "row", hints: RunningHints): RunningSum[] => {
    const found = findRunningSums(grid, lines, hints);
    const targets = new Set([...hints.targets, ...found.map(({ target }) => target)]);
    return [...found, ...findSinceFirst(grid, lines, { ...hints, targets })];
  };
  return {
    quotients: [
      ...findQuotients(grid, "column", {
        totals: new Set(last < 0 ? [] : [last]),
        additive: held.along.column,
        summed: held.summed.row,
        stated,
      }),
      ...findQuotients(grid, "row", {
        totals: new Set(),
        additive: held.along.row,
        summed: held.summed.column,
        stated: [],
      }),
    ],
    runningSums: [
      ...running("column", { apart: totalRows, targets: held.targets.row }),
      ...running("row", { apart: held.targets.row, targets: held.targets.column }),
    ],
    means,
    possibleMeans: () => possibleMeans(grid, families, totalRows, means),
  };
};

interface HeldLines {
  /** Lines along which some sum holds: columns of sums down, rows of sums across. */
  readonly along: { readonly row: ReadonlySet<number>; readonly column: ReadonlySet<number> };
  /** Lines that a believed sum adds or makes: columns of sums across (`row`), rows of sums down (`column`). */
  readonly summed: { readonly row: ReadonlySet<number>; readonly column: ReadonlySet<number> };
  /** Columns that a believed sum across makes (`row`), and rows that one down the table does (`column`). */
  readonly targets: { readonly row: ReadonlySet<number>; readonly column: ReadonlySet<number> };
  /** Rows that a believed sum down the table makes and none takes in: its totals, whatever they are called. */
  readonly outermost: readonly number[];
}

const heldLines = (grid: AmountGrid, families: readonly EquationFamily[]): HeldLines => {
  const along = { row: new Set<number>(), column: new Set<number>() };
  const held = families.map(() => 0);
  const judged = families.map(() => 0);
  checkFamilies(grid, families, (index, position, status) => {
    judged[index] = (judged[index] ?? 0) + 1;
    if (status === "broken" || status === "uncheckable") return;
    held[index] = (held[index] ?? 0) + 1;
    const direction = families[index]?.direction;
    if (direction) along[direction].add(position);
  });
  const summed = { row: new Set<number>(), column: new Set<number>() };
  const targets = { row: new Set<number>(), column: new Set<number>() };
  const parts = new Set<number>();
  families.forEach(({ direction, target, terms, belief }, index) => {
    if (belief === "possible" || 2 * (held[index] ?? 0) < (judged[index] ?? 0)) return;
    // Down the rows a subtotal may well have a quotient across; the lines of a sum across are amounts.
    for (const line of [target, ...terms.map((term) => term.line)]) summed[direction].add(line);
    targets[direction].add(target);
    if (direction === "column") for (const { line } of terms) parts.add(line);
  });
  return { along, summed, targets, outermost: [...targets.column].filter((row) => !parts.has(row)) };
};
