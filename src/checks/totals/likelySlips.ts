import { slipCandidates } from "../../diagnosis";
import type { Equation, EquationFamily } from "../../equations";
import { cellAt, unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { Suspect } from "../cause";
import { addressOf, amountOf, type CheckedTable } from "../checkedTable";
import { failing } from "./failing";

/** With more cells that one slip explains, the gap points at none of them. */
const MOST_NAMED = 4;

/**
 * The cells of a sum that is merely possible in which one slip of typing would explain the whole gap, or the one that is empty: they are
 * named beside the total that nothing proves, none is accused. None where too many would do.
 * @example likelySlips(checked, family, equation) // [{ cell: "B8", proposed: 7.6 }] where « 76,0 » stands in B8
 */
export function likelySlips(
  { table }: CheckedTable,
  { direction, terms }: EquationFamily,
  { target, gap }: Equation,
): Suspect[] {
  const { grid } = table;
  if (grid.large || gap === 0n) return [];
  const position = direction === "column" ? target % grid.columns : Math.floor(target / grid.columns);
  const cellOf = (line: number): number => cellAt(grid, direction, line, position);
  const changes = [
    { cell: target, change: Number(gap) },
    ...terms.map(({ line, sign }) => ({ cell: cellOf(line), change: -sign * Number(gap) })),
  ];
  const isBlank = ({ cell }: { cell: number }): boolean =>
    Number.isNaN(grid.values[cell]) && !grid.unreadable.has(cell) && !grid.absent.has(cell);
  const blanks = changes.filter(isBlank);
  const named = [
    ...(blanks.length === 1 ? blanks.filter(({ change }) => change > 0) : []),
    ...changes.filter((one) => !isBlank(one) && isSlip(grid, one)),
  ];
  if (named.length > MOST_NAMED) return [];
  return named.map(({ cell, change }) => ({
    cell: addressOf(table, cell),
    proposed: amountOf(table, BigInt(change) + BigInt(grid.values[cell] || 0)),
  }));
}

/** Does one slip lead to what the cell holds from the very amount that closes the gap? */
function isSlip(grid: AmountGrid, { cell, change }: { cell: number; change: number }): boolean {
  const unit = unitOfCell(grid, cell);
  const value = grid.values[cell] as number;
  const [read, meant] = [value / unit, (value + change) / unit];
  return Number.isInteger(read) && Number.isInteger(meant) && slipCandidates(read).values.includes(meant);
}

/** Where the only total of a table would be the sum of all of its other rows but for one slip of typing, in one of its columns. */
export function slippedOverAll(
  checked: CheckedTable,
  direction: EquationFamily["direction"],
  line: number,
): { readonly family: EquationFamily; readonly equation: Equation }[] {
  const { rows, grid } = checked.table;
  const isPlain = rows.every(
    ({ kind }, r) => r === line || (kind !== "total" && kind !== "subtotal" && kind !== "of-which"),
  );
  if (direction !== "column" || !isPlain || (line !== 0 && line !== grid.rows - 1)) return [];
  const family: EquationFamily = {
    direction,
    target: line,
    terms: rows.flatMap((_, r) => (r === line ? [] : [{ line: r, sign: 1 as const }])),
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
  };
  const [equation, ...others] = failing(checked, family);
  return equation && others.length === 0 && likelySlips(checked, family, equation).length > 0
    ? [{ family, equation }]
    : [];
}
