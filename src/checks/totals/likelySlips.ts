import { greatest, least } from "../../amounts/extremes";
import {
  checkFamilies,
  isStatisticLabel,
  slipNear,
  type Equation,
  type EquationFamily,
} from "../../equations";
import { cellAt, isEmptyCell, type AmountGrid } from "../../tables/amountGrid";
import type { Suspect } from "../cause";
import type { AnnexTable, TableRow } from "../../tables/annexTable";
import { addressOf, amountOf, type CheckedTable } from "../checkedTable";
import { saysRate } from "../lines";
import { failing } from "./failing";
import { isConfirmed } from "./isConfirmed";

/** A total of so many digits is by no chance their sum but for one of them. */
const FEWEST_DIGITS = 4;
/** A total of one part says nothing. */
const FEWEST_PARTS = 2;
/** One of two parts is soon what a slip would make of the other. */
const FEWEST_APART = 3;
/** A sum farther from its total than this share of it is no near one. */
const NEAR = 0.5;
/** With more cells that one slip explains, the gap points at none of them. */
const MOST_NAMED = 4;

/**
 * The cells of a sum that is merely possible in which one slip of typing would explain the whole gap, or the one that is empty: they are
 * named beside the total that nothing proves, none is accused. None where too many would do; none that another equation confirms, if
 * others are left.
 * @example likelySlips(checked, family, equation) // [{ cell: "B8", proposed: 7.6 }] where « 76,0 » stands in B8
 */
export function likelySlips(checked: CheckedTable, family: EquationFamily, equation: Equation): Suspect[] {
  const { table } = checked;
  const all = slipsOf(table.grid, family, equation);
  const open = all.filter(({ cell }) => !isConfirmed(checked, cell));
  const named = open.length > 0 ? open : all;
  if (named.length > MOST_NAMED) return [];
  return named.map(({ cell, change }) => ({
    cell: addressOf(table, cell),
    proposed: amountOf(table, BigInt(change) + BigInt(table.grid.values[cell] || 0)),
  }));
}

/**
 * Would one slip of typing, in whichever cell, explain the whole gap of a sum?
 * @example isOneSlip(checked, family, equation)
 */
export const isOneSlip = (checked: CheckedTable, family: EquationFamily, equation: Equation): boolean =>
  slipsOf(checked.table.grid, family, equation).length > 0;

/** The cells of a sum in which one slip, or a single blank, would explain the whole gap, however many they are. */
function slipsOf(
  grid: AmountGrid,
  { direction, terms, regime }: EquationFamily,
  { target, gap, doubleTolerance }: Equation,
): { readonly cell: number; readonly change: number }[] {
  if (grid.large || gap === 0n) return [];
  // Where roundings leave gaps a slip need not close them to the unit.
  const reach = regime?.kind === "rounded" ? Number(doubleTolerance) / 2 : 0;
  const position = direction === "column" ? target % grid.columns : Math.floor(target / grid.columns);
  const cellOf = (line: number): number => cellAt(grid, direction, line, position);
  const changes = [
    { cell: target, change: Number(gap) },
    ...terms.map(({ line, sign }) => ({ cell: cellOf(line), change: -sign * Number(gap) })),
  ];
  const isBlank = ({ cell }: { cell: number }): boolean => isEmptyCell(grid, cell);
  const blanks = changes.filter(isBlank);
  return [
    ...(blanks.length === 1 ? blanks.filter(({ change }) => change > 0) : []),
    ...changes.flatMap((one) => {
      const change = isBlank(one) ? null : slipNear(grid, one, reach);
      return change === null ? [] : [{ ...one, change }];
    }),
  ];
}

/**
 * Where a total would be the sum of its block but for one slip of typing, in one of its columns: all other rows under the only total of
 * a table, the rows beside it where other totals hold with theirs, or those over the first total.
 * @param isApart leave aside the columns whose total may be a rate: by their heading, or because it lies among its parts
 */
export function slippedOverBlock(
  checked: CheckedTable,
  direction: EquationFamily["direction"],
  line: number,
  isApart = false,
): { readonly family: EquationFamily; readonly equation: Equation }[] {
  const block = direction === "column" ? blockOver(checked, line) : null;
  if (!block) return [];
  const family = { ...sumOver(checked.table.grid, line, block), regime: roundingOf(checked) };
  const all = failing(checked, family);
  const [equation, ...others] = isApart
    ? all.filter((one) => !isRate(checked, one) && !isAmongParts(checked, family, one))
    : all;
  return equation && others.length === 0 && isOneSlip(checked, family, equation)
    ? [{ family, equation }]
    : [];
}

/**
 * The sum that a total fails to be of the rows beside it: where one slip explains it, else where other totals add up theirs and it is near.
 * @example overBlock(checked, "column", line)[0]?.equation.gap
 */
export function overBlock(
  checked: CheckedTable,
  direction: EquationFamily["direction"],
  line: number,
): { readonly family: EquationFamily; readonly equation: Equation }[] {
  const slipped = slippedOverBlock(checked, direction, line);
  const block = slipped.length > 0 || direction === "row" ? null : blockAsOthers(checked, line);
  if (block === null) return slipped;
  const family = sumOver(checked.table.grid, line, block);
  const [equation] = failing(checked, family);
  const isNear =
    equation !== undefined &&
    Math.abs(Number(equation.gap)) <= NEAR * Math.abs(checked.table.grid.values[equation.target] as number);
  return isNear ? [{ family, equation }] : [];
}

/** The rounding that the sums down the table show; null where these hold to the unit, or none does. */
const roundingOf = ({ families }: CheckedTable): EquationFamily["regime"] =>
  families.find(
    ({ direction, belief, regime }) =>
      direction === "column" && belief !== "possible" && regime?.kind === "rounded",
  )?.regime ?? null;

/** The sum of some rows, as their labels alone know it. */
export const sumOver = (grid: AmountGrid, target: number, rows: readonly number[]): EquationFamily => ({
  direction: "column",
  target,
  terms: rows.map((line) => ({ line, sign: 1 as const })),
  from: 0,
  to: grid.columns,
  origin: "evidence",
  score: 0,
  labelOnly: true,
  anomaly: null,
  tied: false,
  belief: "possible",
  blanks: "zero",
  regime: null,
});

/** Is the total of a column a quotient, or its heading that of rates? */
const isRate = ({ table, quotients }: CheckedTable, { target }: Equation): boolean =>
  saysRate(table, "column", target % table.grid.columns) || quotients.some((one) => one.target === target);

/**
 * Does a total lie between the least and the greatest of its parts, as a mean does, or have too few to tell? What a slip may have made of
 * one of them says nothing, and a whole number of many digits that one slip parts from their sum is no mean, but the mean itself.
 */
function isAmongParts(checked: CheckedTable, family: EquationFamily, equation: Equation): boolean {
  const { grid } = checked.table;
  const slipped = new Set(slipsOf(grid, family, equation).map(({ cell }) => cell));
  const parts = equation.terms.filter(({ cell }) => grid.values[cell]);
  const total = grid.values[equation.target] as number;
  const isAmong = (without: number): boolean => {
    const others = parts.flatMap(({ cell }) => (cell === without ? [] : [grid.values[cell] as number]));
    return total >= least(others) && total <= greatest(others);
  };
  const sum = parts.reduce((all, { cell }) => all + (grid.values[cell] as number), 0);
  const isWhole = total % 10 ** grid.scale === 0 && Math.abs(total) >= 10 ** (grid.scale + FEWEST_DIGITS - 1);
  if (isWhole && slipped.has(equation.target) && parts.length * total !== sum)
    return parts.length < FEWEST_APART;
  const suspects = [equation.target, ...parts.map(({ cell }) => cell)].filter((cell) => slipped.has(cell));
  return parts.length < FEWEST_APART || suspects.every(isAmong);
}

/** Does a sum hold without a gap wherever it says something? */
const isExact = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { total, exact, uncheckable } = checkFamilies(grid, [family]);
  return exact > 0 && exact + uncheckable === total;
};

const isTotal = ({ kind }: TableRow): boolean => kind === "total" || kind === "subtotal";

/** All other rows, where the first or the last is the only total; a mean or a median of theirs is none. */
function wholeTable({ table: { rows } }: CheckedTable, line: number): readonly number[] | null {
  if (rows.some((row, r) => r !== line && (isTotal(row) || row.kind === "of-which"))) return null;
  const others = rows.flatMap((row, r) => (r === line || isStatisticLabel(row.label) ? [] : [r]));
  return new Set(others.map((r) => r < line)).size === 1 ? others : null;
}

function blockOver(checked: CheckedTable, line: number): readonly number[] | null {
  const block = wholeTable(checked, line) ?? blockAsOthers(checked, line) ?? rowsOverFirst(checked, line);
  return block && withoutParts(checked, line, block);
}

/** The rows but those that others of them add up already, without the total. */
function withoutParts(
  { families }: CheckedTable,
  total: number,
  block: readonly number[],
): readonly number[] {
  const parts = new Set(
    families.flatMap(({ direction, belief, target, terms }) => {
      const lines = terms.map(({ line }) => line);
      const isWithin = direction === "column" && block.includes(target) && !lines.includes(total);
      return isWithin && belief !== "possible" ? lines : [];
    }),
  );
  return block.filter((row) => !parts.has(row));
}

/** The rows from the top of a table to its first total, which others follow. */
function rowsOverFirst({ table }: CheckedTable, line: number): readonly number[] | null {
  if (table.rows.slice(0, line).some((row) => isTotal(row) || isStatisticLabel(row.label))) return null;
  const block = rowsBeside(table, line, -1);
  return block.length >= FEWEST_APART ? block : null;
}

/** The rows up to the next total, on the side on which another total of the table adds up its own. */
export function blockAsOthers(checked: CheckedTable, line: number): readonly number[] | null {
  const side = [-1, 1].find((step) => modelsOf(checked, step).some((total) => total !== line));
  if (side === undefined) return null;
  const block = rowsBeside(checked.table, line, side);
  return block.length >= FEWEST_PARTS ? block : null;
}

/** Do the rows beside a total, which add up to other totals, not add up to it? */
export function missesBlockAsOthers(checked: CheckedTable, line: number): boolean {
  const block = blockAsOthers(checked, line);
  return block !== null && failing(checked, sumOver(checked.table.grid, line, block)).length > 0;
}

/** The rows from a total up to the next one, parts of other rows and those without amounts (« – ») left out. */
function rowsBeside({ rows, grid }: AnnexTable, total: number, step: number): readonly number[] {
  const isEmpty = (r: number): boolean =>
    !grid.values.subarray(r * grid.columns, (r + 1) * grid.columns).some(Boolean);
  const found: number[] = [];
  for (let r = total + step; r >= 0 && r < rows.length && !isTotal(rows[r] as TableRow); r += step)
    if ((rows[r] as TableRow).kind !== "of-which" && !isEmpty(r)) found.push(r);
  return found.sort((a, b) => a - b);
}

const models = new WeakMap<CheckedTable, Map<number, readonly number[]>>();

/** The first two totals that add up the rows beside them, on one side: there may be many, and each line asks for another than itself. */
function modelsOf(checked: CheckedTable, step: number): readonly number[] {
  const known = models.get(checked) ?? new Map<number, readonly number[]>();
  models.set(checked, known);
  const found = known.get(step) ?? findModels(checked, step);
  known.set(step, found);
  return found;
}

function findModels({ table, families }: CheckedTable, step: number): number[] {
  const { rows, grid } = table;
  const believed = new Set(
    families.flatMap(({ direction, target, terms, belief }) =>
      direction === "column" && belief !== "possible"
        ? [`${target}=${terms.map(({ line }) => line).join()}`]
        : [],
    ),
  );
  const found: number[] = [];
  for (let total = 0; total < rows.length && found.length < 2; total++) {
    if (!isTotal(rows[total] as TableRow)) continue;
    const block = rowsBeside(table, total, step);
    if (block.length < FEWEST_PARTS) continue;
    if (believed.has(`${total}=${block.join()}`) || isExact(grid, sumOver(grid, total, block)))
      found.push(total);
  }
  return found;
}
