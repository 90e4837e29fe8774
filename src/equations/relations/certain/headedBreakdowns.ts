import type { AmountGrid } from "../../../tables/amountGrid";
import type { AnnexTable, TableRow } from "../../../tables/annexTable";
import { rowsTogether } from "../../../tables/lines/rowsTogether";
import { equationAt } from "../../checkFamilies";
import { cutAround } from "../../cutAround";
import type { Equation, EquationFamily } from "../../equation";
import { labelRole } from "../../lineLabels";
import { LABEL_BITS } from "../../sums/searchRuns";
import { isOneSlip } from "../../typedSlips";
import { certainFamily } from "./certainFamily";

/** Parts of a breakdown, and the fewest breakdowns that tell where one begins and ends. */
const FEWEST_PARTS = 2;
const FEWEST_BREAKDOWNS = 2;
const MOST_ROWS = 500;
/** What the breakdowns that hold must tell together: several small amounts come to 100 by chance. */
const LEAST_BITS = 16;

/** A row and the blocks of rows that each break it down. */
interface Whole {
  readonly target: number;
  readonly blocks: readonly (readonly number[])[];
}

/**
 * A row that stands over several headed blocks, or under them as their total, each of which comes to it: « Ensemble », then « Sexe »
 * over men and women, « Âge » over the ages. The blocks are parted by headings without amounts. One column is enough; a block that
 * comes to it nowhere is none of them, and one that fails is told where others hold and one slip explains it.
 * @example headedBreakdowns(table).length // 2 for sexes and ages
 */
export const headedBreakdowns = (table: AnnexTable): EquationFamily[] =>
  table.grid.large || table.rows.length > MOST_ROWS
    ? []
    : wholesOf(table).flatMap((whole) => told(table, whole));

const told = ({ grid }: AnnexTable, { target, blocks }: Whole): EquationFamily[] => {
  const families = blocks.map((block) =>
    certainFamily(
      "column",
      target,
      block.map((line) => ({ line, sign: 1 })),
      0,
      grid.columns,
    ),
  );
  const judged = families.map((_, block) =>
    Array.from({ length: grid.columns }, (__, column) => equationAt(grid, families, block, column)),
  );
  const holds = (one: Equation | null | undefined): boolean =>
    one?.status === "exact" || one?.status === "rounding";
  const fails = (one: Equation | null | undefined): boolean => one?.status === "broken";
  // A total mistyped leaves the same gap under all its blocks.
  const areAlike = (column: number): boolean => {
    const here = judged.flatMap((block) => block[column] ?? []);
    return (
      here.length >= FEWEST_BREAKDOWNS &&
      here.every((one) => fails(one) && one.gap === here[0]?.gap && isOneSlip(grid, one))
    );
  };
  const alike = new Set(judged[0]?.flatMap((_, column) => (areAlike(column) ? [column] : [])));
  const added = (column: number): boolean =>
    alike.has(column) || judged.some((block) => holds(block[column]));
  const meant = families.flatMap((family, k) => {
    const own = judged[k]?.filter((_, column) => added(column) && !alike.has(column)) ?? [];
    const failing = own.filter(fails);
    const isMeant = failing.length <= 1 && failing.every((one) => one !== null && isOneSlip(grid, one));
    return isMeant ? [{ family, own }] : [];
  });
  const held = meant.filter(({ own }) => own.every((one) => !fails(one)));
  const bits =
    (labelRole(grid.rowLabels[target] ?? "") === "total" ? LABEL_BITS : 0) +
    held.reduce((sum, { own }) => sum + bitsOf(grid, own.filter(holds)), 0) +
    [...alike].reduce(
      (sum, column) =>
        sum +
        bitsOf(
          grid,
          judged.slice(1).map((block) => block[column]),
        ),
      0,
    );
  const slips = meant.length - held.length;
  if (meant.length < FEWEST_BREAKDOWNS || slips > held.length || bits < LEAST_BITS) return [];
  const apart = new Set(Array.from({ length: grid.columns }, (_, column) => column).filter((c) => !added(c)));
  // What else is found of the whole stands beside them: a block too wrong to be told here may be proved by other positions.
  return meant.flatMap(({ family }) => cutAround({ ...family, beside: true }, apart));
};

/** What totals tell by holding: the larger they are beside what roundings leave, the less by chance. */
const bitsOf = ({ values }: AmountGrid, equations: readonly (Equation | null | undefined)[]): number =>
  equations.reduce((sum, one) => {
    if (!one) return sum;
    const reach = Math.max(1, Number(one.doubleTolerance));
    return sum + Math.log2(1 + Math.abs(values[one.target] as number) / reach);
  }, 0);

/** The rows that blocks may break down: alone before the first heading, or a total that ends the last block. */
const wholesOf = ({ rows }: AnnexTable): Whole[] => {
  const groups = groupsOf(rows);
  const isTotal = (line: number): boolean => labelRole((rows[line] as TableRow).label) === "total";
  const isBlock = (group: readonly number[] | undefined): boolean =>
    group !== undefined && group.length >= FEWEST_PARTS && !group.some(isTotal);
  const wholes = groups.flatMap((group, at): Whole[] => {
    const [target] = group;
    if (target === undefined || group.length !== 1) return [];
    const end = groups.findIndex((other, k) => k > at && !isBlock(other));
    return [{ target, blocks: groups.slice(at + 1, end < 0 ? undefined : end) }];
  });
  const ending = groups.flatMap((group, at): Whole[] => {
    const target = group.at(-1);
    if (target === undefined || !isTotal(target)) return [];
    const own = group.slice(0, -1);
    const start = groups.findLastIndex((other, k) => k < at && !isBlock(other));
    const blocks = groups.slice(start + 1, at);
    return [{ target, blocks: isBlock(own) ? [...blocks, own] : own.length === 0 ? blocks : [] }];
  });
  return [...wholes, ...ending].filter(({ blocks }) => blocks.length >= FEWEST_BREAKDOWNS);
};

/** The rows of each block; parts already counted in others are none. */
const groupsOf = (rows: readonly TableRow[]): number[][] =>
  rowsTogether(rows).map(({ from, to }) =>
    rows.flatMap(({ kind }, line) => (line >= from && line < to && kind !== "of-which" ? [line] : [])),
  );
