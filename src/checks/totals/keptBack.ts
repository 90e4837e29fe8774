import type { ImpliedAmount } from "../../diagnosis";
import type { Equation } from "../../equations";
import { addressOf, amountOf, plainAmount, proofOf, type CheckedTable } from "../checkedTable";
import { withMissingTerms } from "../correction";
import type { Finding } from "../finding";
import { emptyCellFinding } from "./emptyCellFinding";

/** One equation may lack several amounts at once; two that agree ask for this one. */
const fewestEquations = 2;
/** More cells than this that say `n.d.` are kept back on purpose. */
const mostCells = 12;

/** A mark that may stand for nothing tells what the totals do. */
const isNothing = (amount: bigint, interval: ImpliedAmount["interval"]): boolean =>
  interval ? interval[0] <= 0n && interval[1] >= 0n : amount === 0n;

/** What two totals say of a cell that says that its amount is not told; nothing for a table that keeps back many. */
export function keptBackFindings(checked: CheckedTable): Finding[] {
  const { table, implied } = checked;
  const found = implied.filter(
    ({ cell, amount, interval, equations }) =>
      table.grid.absent.has(cell) && equations.length >= fewestEquations && !isNothing(amount, interval),
  );
  if (found.length > mostCells) return [];
  return found.map(({ cell, amount, interval, equations }) => {
    const proofs = equations.map((equation) => proofOf(table, withMissingTerms(checked, equation, [cell])));
    return emptyCellFinding(checked, "warning", equations[0] as Equation, proofs, {
      cell: addressOf(table, cell),
      proposed: amountOf(table, amount),
      ...(interval && { interval: [amountOf(table, interval[0]), amountOf(table, interval[1])] as const }),
    });
  });
}

/** The amount that totals ask for at a cell, as its column writes amounts; null where none or several do. */
export function impliedText({ table, implied }: CheckedTable, cell: number): string | null {
  const found = implied.find((one: ImpliedAmount) => one.cell === cell);
  return found ? plainAmount(table, amountOf(table, found.amount), cell) : null;
}
