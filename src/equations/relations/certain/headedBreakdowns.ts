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

/** A block as a sum of its whole, with its equation in each column. */
interface Breakdown {
  readonly family: EquationFamily;
  readonly equations: readonly (Equation | null)[];
}

const told = ({ grid }: AnnexTable, { target, blocks }: Whole): EquationFamily[] => {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const breakdowns = blocks.map((block): Breakdown => {
    const terms = block.map((line) => ({ line, sign: 1 as const }));
    const family = certainFamily("column", target, terms, 0, grid.columns);
    return { family, equations: columns.map((column) => equationAt(grid, [family], 0, column)) };
  });
  // A total mistyped leaves the same gap under all its blocks.
  const areAlike = (column: number): boolean => {
    const here = breakdowns.map(({ equations }) => equations[column]);
    return here.every((one) => fails(one) && one.gap === here[0]?.gap && isOneSlip(grid, one));
  };
  const alike = columns.filter(areAlike);
  const apart = new Set(
    columns.filter(
      (column) => !alike.includes(column) && !breakdowns.some(({ equations }) => holds(equations[column])),
    ),
  );
  const meant = breakdowns.flatMap(({ family, equations }) => {
    const own = equations.filter((_, column) => !apart.has(column) && !alike.includes(column));
    const failing = own.filter(fails);
    const isMeant = failing.length <= 1 && failing.every((one) => isOneSlip(grid, one));
    return isMeant ? [{ family, own: own.filter(holds), slips: failing.length }] : [];
  });
  const held = meant.filter(({ slips }) => slips === 0);
  const proofs = [
    ...held.flatMap(({ own }) => own),
    ...breakdowns.slice(1).flatMap(({ equations }) => alike.map((column) => equations[column] as Equation)),
  ];
  const bits = (labelRole(grid.rowLabels[target] ?? "") === "total" ? LABEL_BITS : 0) + bitsOf(grid, proofs);
  const slips = meant.length - held.length;
  if (meant.length < FEWEST_BREAKDOWNS || slips > held.length || bits < LEAST_BITS) return [];
  // What else is found of the whole stands beside them: a block too wrong to be told here may be proved by other positions.
  return meant.flatMap(({ family }) => cutAround({ ...family, beside: true }, apart));
};

type Judged = Equation | null | undefined;

const holds = (one: Judged): one is Equation => one?.status === "exact" || one?.status === "rounding";
const fails = (one: Judged): one is Equation => one?.status === "broken";

/** What totals tell by holding: the larger they are beside what roundings leave, the less by chance. */
const bitsOf = ({ values }: AmountGrid, equations: readonly Equation[]): number =>
  equations.reduce(
    (sum, { target, doubleTolerance }) =>
      sum + Math.log2(1 + Math.abs(values[target] as number) / Number(doubleTolerance)),
    0,
  );

/** The rows that blocks may break down: alone before the first heading, or a total that ends the last block. */
const wholesOf = ({ rows }: AnnexTable): Whole[] => {
  const groups = groupsOf(rows);
  const isTotal = (line: number): boolean => labelRole((rows[line] as TableRow).label) === "total";
  const isBlock = (group: readonly number[]): boolean => group.length >= FEWEST_PARTS && !group.some(isTotal);
  const wholes = groups.flatMap((group, at): Whole[] => {
    const [target, ...others] = group;
    if (target === undefined || others.length > 0) return [];
    const after = groups.slice(at + 1);
    const end = after.findIndex((one) => !isBlock(one));
    return [{ target, blocks: end < 0 ? after : after.slice(0, end) }];
  });
  const ending = groups.flatMap((group, at): Whole[] => {
    const target = group.at(-1);
    if (target === undefined || !isTotal(target)) return [];
    const own = group.slice(0, -1);
    const before = [...groups.slice(0, at), ...(own.length > 0 ? [own] : [])];
    return [{ target, blocks: before.slice(before.findLastIndex((one) => !isBlock(one)) + 1) }];
  });
  return [...wholes, ...ending];
};

/** The rows of each block; parts already counted in others are none. */
const groupsOf = (rows: readonly TableRow[]): number[][] =>
  rowsTogether(rows).map(({ from, to }) =>
    rows.flatMap(({ kind }, line) => (line >= from && line < to && kind !== "of-which" ? [line] : [])),
  );
