import { checkFamilies, isTotalLabel, type EquationFamily } from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { isLinked } from "./additiveLines";
import { areMeansOfBlocks } from "./blocksApart";
import { followsOthers, isBetweenLeaves, areShares, leafSumOf, type LeafSum } from "./leafSums";
import { headingOf, isMadeLike, isOfAnnexSize, nothingUnadded, saysRate, type UnaddedLines } from "./lines";

/** A total of one part says nothing. */
const FEWEST_PARTS = 2;

/**
 * The columns, and the rows, whose labelled totals are no sums while those of others are: means, rates, years, indices beside amounts.
 * They would speak against the sums of the others, and a table of two amounts and three means has more of the latter. Across, such
 * columns may still add up: percentages do, whose line at the foot is no sum.
 * A line of amounts with several slips looks the same: one that a sum across holds with, or another sum along it, is kept.
 * @param find the sums of the whole grid, asked for only when a line would be left out
 * @example findEquations(grid, { ...hints, unadded: unaddedLines(table, grid, () => findEquations(grid, hints)) })
 */
export function unaddedLines(
  table: AnnexTable,
  grid: AmountGrid,
  find: () => readonly EquationFamily[],
): UnaddedLines {
  if (!isOfAnnexSize(grid)) return nothingUnadded;
  const doubted = {
    column: unadded(table, grid, "column", rowTotals(table)),
    row: unadded(table, grid, "row", columnTotals(table)),
  };
  // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator: spares the search for sums
  if (doubted.column.size + doubted.row.size === 0) return nothingUnadded;
  const families = find();
  const adding = { row: new Set<number>(), column: new Set<number>() };
  checkFamilies(grid, families, (index, position, status) => {
    const family = families[index] as EquationFamily;
    const holds = status === "exact" && !family.labelOnly;
    if (holds && hasParts(grid, family, position)) adding[family.direction].add(position);
  });
  const unlinked = (direction: "row" | "column"): Set<number> =>
    new Set(
      [...doubted[direction]].filter(
        (line) =>
          !adding[direction].has(line) && !isLinked({ grid }, families, direction, line, doubted[direction]),
      ),
    );
  return { columns: unlinked("column"), rows: unlinked("row") };
}

/** Do two terms at least hold an amount at a position? */
const hasParts = (grid: AmountGrid, { direction, terms }: EquationFamily, position: number): boolean =>
  terms.filter(({ line }) => grid.values[cellAt(grid, direction, line, position)]).length >= FEWEST_PARTS;

/** A total line and the lines of its block that are no totals. */
interface Block {
  readonly total: number;
  readonly parts: readonly number[];
}

function rowTotals({ rows }: AnnexTable): Block[] {
  const isTotal = rows.map(({ kind }) => kind === "total");
  const isPart = rows.map(({ kind }) => kind !== "subtotal" && kind !== "of-which");
  return blocksOf(isTotal, isPart);
}

function columnTotals({ columns }: AnnexTable): Block[] {
  return blocksOf(
    columns.map((column) => isTotalLabel(headingOf(column))),
    columns.map(({ ofWhich }) => !ofWhich),
  );
}

/** Each total with the parts since the one before it, and with those up to the next one: it may close its block or head it. */
function blocksOf(isTotal: readonly boolean[], isPart: readonly boolean[]): Block[] {
  const totals: number[] = [];
  const blocks: number[][] = [[]];
  isTotal.forEach((is, line) => {
    if (is) totals.push(line);
    if (is) blocks.push([]);
    else if (isPart[line]) blocks.at(-1)?.push(line);
  });
  return totals.flatMap((total, i) => blocks.slice(i, i + 2).map((parts) => ({ total, parts })));
}

/** The lines along which every total lies among its parts, though it is their sum along another line. */
function unadded(
  table: AnnexTable,
  grid: AmountGrid,
  lines: "row" | "column",
  blocks: readonly Block[],
): Set<number> {
  const count = lines === "column" ? grid.columns : grid.rows;
  const cell = (line: number, position: number): number => cellAt(grid, lines, position, line);
  const sumOf = (line: number, { total, parts }: Block): LeafSum | null =>
    leafSumOf(
      grid,
      cell(line, total),
      parts.map((part) => cell(line, part)),
    );
  const holds = (sum: LeafSum | null): boolean =>
    sum !== null && sum.leaves.length >= FEWEST_PARTS && Math.abs(sum.gap) <= sum.reach;
  const all = Array.from({ length: count }, (_, line) => line);
  const added = blocks.filter((block) => all.some((line) => holds(sumOf(line, block))));
  const adding = all.filter((line) => added.some((block) => holds(sumOf(line, block))));
  const crossing = added.flatMap(({ total, parts }) => [total, ...parts]);
  const step = lines === "column" ? 1 : grid.columns;
  const follows = (line: number, failing: readonly LeafSum[]): boolean => {
    const blocksFailing = added.filter((block) => !holds(sumOf(line, block)));
    const others = adding.filter((other) => blocksFailing.every((block) => holds(sumOf(other, block))));
    return !saysRate(table, lines, line) && followsOthers(grid, failing, line, others, step);
  };
  const isOfMake = (line: number): boolean =>
    !saysRate(table, lines, line) && adding.some((other) => isMadeLike(grid, lines, line, other, crossing));
  return new Set(
    all.filter((line) => {
      const sums = added.flatMap((block) => sumOf(line, block) ?? []);
      const [held, failing] = [sums.filter(holds), sums.filter((sum) => !holds(sum))];
      if (failing.length === 0 || failing.some((sum) => areShares(grid, sum))) return false;
      const isNoSum =
        (held.length === 0 && failing.every((sum) => isBetweenLeaves(grid, sum, isOfMake(line)))) ||
        areMeansOfBlocks(grid, failing, held);
      return isNoSum && !follows(line, failing);
    }),
  );
}
