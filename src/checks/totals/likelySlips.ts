import { slipCandidates } from "../../diagnosis";
import { checkFamilies, type Equation, type EquationFamily } from "../../equations";
import { cellAt, isEmptyCell, unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { Suspect } from "../cause";
import type { TableRow } from "../../tables/annexTable";
import { addressOf, amountOf, type CheckedTable } from "../checkedTable";
import { failing } from "./failing";

/** A total of one part says nothing. */
const FEWEST_PARTS = 2;
/** With more cells that one slip explains, the gap points at none of them. */
const MOST_NAMED = 4;

/**
 * The cells of a sum that is merely possible in which one slip of typing would explain the whole gap, or the one that is empty: they are
 * named beside the total that nothing proves, none is accused. None where too many would do.
 * @example likelySlips(checked, family, equation) // [{ cell: "B8", proposed: 7.6 }] where « 76,0 » stands in B8
 */
export function likelySlips({ table }: CheckedTable, family: EquationFamily, equation: Equation): Suspect[] {
  const named = slipsOf(table.grid, family, equation);
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
  { direction, terms }: EquationFamily,
  { target, gap }: Equation,
): { readonly cell: number; readonly change: number }[] {
  if (grid.large || gap === 0n) return [];
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
    ...changes.filter((one) => !isBlank(one) && isSlip(grid, one)),
  ];
}

/** No slip makes an amount this many times smaller: three digits and one more are lost at most. */
const MOST_LOST = 1e5;

/** Does one slip lead to what the cell holds from the very amount that closes the gap? */
function isSlip(grid: AmountGrid, { cell, change }: { cell: number; change: number }): boolean {
  const unit = unitOfCell(grid, cell);
  const value = grid.values[cell] as number;
  const [read, meant] = [value / unit, (value + change) / unit];
  if (Math.abs(meant) > MOST_LOST * Math.max(1, Math.abs(read))) return false;
  return Number.isInteger(read) && Number.isInteger(meant) && slipCandidates(read).values.includes(meant);
}

/**
 * Where a total would be the sum of its block but for one slip of typing, in one of its columns: all other rows under the only total of
 * a table, or the rows beside it where other totals hold with theirs.
 */
export function slippedOverBlock(
  checked: CheckedTable,
  direction: EquationFamily["direction"],
  line: number,
): { readonly family: EquationFamily; readonly equation: Equation }[] {
  const block = direction === "column" ? (wholeTable(checked, line) ?? blockOf(checked, line)) : null;
  if (!block) return [];
  const family: EquationFamily = {
    direction,
    target: line,
    terms: block.map((r) => ({ line: r, sign: 1 as const })),
    from: 0,
    to: checked.table.grid.columns,
    origin: "evidence",
    score: 0,
    labelOnly: true,
    anomaly: null,
    tied: false,
    belief: "possible",
    blanks: "zero",
    regime: null,
  };
  const [equation, ...others] = failing(checked, family);
  return equation && others.length === 0 && isOneSlip(checked, family, equation)
    ? [{ family, equation }]
    : [];
}

/** Does a sum hold without a gap wherever it says something? */
const isExact = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { total, exact, uncheckable } = checkFamilies(grid, [family]);
  return exact > 0 && exact + uncheckable === total;
};

const isTotal = ({ kind }: TableRow): boolean => kind === "total" || kind === "subtotal";

/** All other rows, where the first or the last is the only total. */
function wholeTable({ table: { rows } }: CheckedTable, line: number): readonly number[] | null {
  const others = rows.flatMap((_, r) => (r === line ? [] : [r]));
  const isPlain = others.every((r) => !isTotal(rows[r] as TableRow) && rows[r]?.kind !== "of-which");
  return isPlain && (line === 0 || line === rows.length - 1) ? others : null;
}

/** The rows up to the next total, on the side on which another total of the table adds up its own. */
function blockOf({ table: { rows, grid }, families }: CheckedTable, line: number): readonly number[] | null {
  // A row without amounts (« – ») enters no sum.
  const isEmpty = (r: number): boolean =>
    !grid.values.subarray(r * grid.columns, (r + 1) * grid.columns).some(Boolean);
  const beside = (from: number, step: number): number[] => {
    const found: number[] = [];
    for (let r = from + step; r >= 0 && r < rows.length && !isTotal(rows[r] as TableRow); r += step)
      if (rows[r]?.kind !== "of-which" && !isEmpty(r)) found.push(r);
    return found.sort((a, b) => a - b);
  };
  const isModel = (family: EquationFamily, step: number): boolean => {
    const { direction, target, terms, belief } = family;
    return (
      direction === "column" &&
      target !== line &&
      isTotal(rows[target] as TableRow) &&
      terms.length >= FEWEST_PARTS &&
      terms.map((term) => term.line).join() === beside(target, step).join() &&
      (belief !== "possible" || isExact(grid, family))
    );
  };
  const side = [-1, 1].find((step) => families.some((family) => isModel(family, step)));
  const block = side === undefined ? [] : beside(line, side);
  return block.length >= FEWEST_PARTS ? block : null;
}
