import { cellAt, unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import type { Equation } from "../equation";
import { areOpposed, isAccountResult, isDifferenceLabel, isRateLabel } from "../lineLabels";
import { isOneSlip } from "../typedSlips";
import { namedColumns, namedRows, type NamedLine } from "./certain/namedLine";
import { cellEquation } from "./cellEquation";

/** A cell that tells what is left of one amount of the line above when the one beside it is taken away: indices of the grid. */
export interface PairBalance {
  readonly target: number;
  readonly plus: number;
  readonly minus: number;
}

/** Balances that hold for each one that does not, where no slip of typing explains that one. */
const HELD_FOR_ONE_FAILING = 2;

/**
 * The balances printed under a total of two opposed columns (« Recettes » and « Dépenses », « + » and « − »), once for both: « SOLDE »
 * under « TOTAL », the amount in the column of the larger one or in the first. No line adds them, as each goes from two columns of
 * one row to one cell of the next.
 *
 * A row that tells both of two columns is another kind of line. Balances that fail are kept where others of their row hold, or where
 * one slip explains them hardly by accident.
 * @example pairBalances(table, grid) // [{ target: 9, plus: 6, minus: 7 }]
 */
export function pairBalances(table: AnnexTable, grid: AmountGrid): PairBalance[] {
  if (grid.large) return [];
  const pairs = namedColumns(table).flatMap(pairsOf);
  if (pairs.length === 0) return [];
  const rows = namedRows(table);
  return rows.flatMap((row, at) => {
    const total = totalRightAbove(rows, at);
    const tells = (column: number): boolean => amountAt(grid, cellAt(grid, "row", column, row.line)) !== 0;
    if (total === undefined || !isBalanceRow(row) || pairs.some((pair) => pair.every(tells))) return [];
    const balances = pairs.flatMap((pair) => balanceAt(grid, row.line, total.line, pair) ?? []);
    return areMeant(grid, balances) ? balances : [];
  });
}

/** The equations of balances, each of a family of its own: below those of other relations. */
export const balanceEquations = (grid: AmountGrid, balances: readonly PairBalance[], below = 0): Equation[] =>
  balances.map(({ target, plus, minus }, k) => {
    const [read, left] = [amountAt(grid, target), amountAt(grid, plus) - amountAt(grid, minus)];
    // What is missing may be printed without its sign; what is left over never has the sign of what is missing.
    const sign = read > 0 && left < 0 ? (-1 as const) : (1 as const);
    const terms = [
      { cell: plus, sign },
      { cell: minus, sign: -sign as 1 | -1 },
    ].filter(({ cell }) => !Number.isNaN(grid.values[cell]));
    const units = [target, ...terms.map(({ cell }) => cell)].map((cell) => unitOfCell(grid, cell));
    const family = below - k - 1;
    return cellEquation(grid, { family, direction: "column", target, terms, relation: "balance" }, units);
  });

type Pair = readonly [plus: number, minus: number];

/** The opposed columns side by side, each in one pair: « Dépenses 2023 » stands with the receipts before it, not with those of 2024. */
const pairsOf = (group: readonly NamedLine[]): Pair[] => {
  const pairs: Pair[] = [];
  let free = 0;
  group.forEach((next, k) => {
    const pair = k > free ? pairOf(group[k - 1] as NamedLine, next) : null;
    if (!pair) return;
    pairs.push(pair);
    free = k + 1;
  });
  return pairs;
};

const pairOf = (one: NamedLine, next: NamedLine): Pair | null => {
  if (yearsOf(one.label) !== yearsOf(next.label)) return null;
  if (areOpposed(one.label, next.label)) return [one.line, next.line];
  return areOpposed(next.label, one.label) ? [next.line, one.line] : null;
};

const yearsOf = (label: string): string => String(label.match(/\b(?:19|20)\d\d\b/g));

const isBalanceRow = ({ label, role }: NamedLine): boolean =>
  role === "item" && (isAccountResult(label) || isDifferenceLabel(label)) && !isRateLabel(label);

/** The total that a row stands under, other balances between them: a surplus and a deficit have a row each. */
const totalRightAbove = (rows: readonly NamedLine[], at: number): NamedLine | undefined => {
  const above = rows.slice(0, at).findLast((row) => !isBalanceRow(row));
  return above?.role === "total" || above?.role === "subtotal" ? above : undefined;
};

const amountAt = (grid: AmountGrid, cell: number): number => grid.values[cell] || 0;

const balanceAt = (grid: AmountGrid, row: number, total: number, [plus, minus]: Pair): PairBalance | null => {
  const [own, above] = [row, total].map((line) =>
    [plus, minus].map((column) => cellAt(grid, "row", column, line)),
  ) as [[number, number], [number, number]];
  const isTold = (cell: number): boolean => !Number.isNaN(grid.values[cell]);
  const isKnown = (cell: number): boolean => !grid.absent.has(cell) && !grid.unreadable.has(cell);
  if (!above.some(isTold) || ![...own, ...above].every(isKnown)) return null;
  const target = own.find((cell) => amountAt(grid, cell) !== 0) ?? own.find(isTold);
  return target === undefined ? null : { target, plus: above[0], minus: above[1] };
};

const areMeant = (grid: AmountGrid, balances: readonly PairBalance[]): boolean => {
  const equations = balanceEquations(grid, balances);
  const failing = equations.filter(({ status }) => status === "broken");
  const held = equations.length - failing.length;
  return (
    held >= HELD_FOR_ONE_FAILING * failing.length ||
    (failing.length <= held + 1 && failing.every((one) => isOneSlip(grid, one)))
  );
};
