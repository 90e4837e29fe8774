import { greatest, least } from "../../amounts/extremes";
import { saysNotAdditive, type Equation, type EquationFamily } from "../../equations";
import { cellAt } from "../../tables/amountGrid";
import { addressOf, lineOf, proofOf, type CheckedTable } from "../checkedTable";
import type { Finding, FindingOf } from "../finding";
import { lineAt, saysRate } from "../lines";
import { newFinding } from "../newFinding";
import { likelySlips, overBlock } from "./likelySlips";

type Direction = EquationFamily["direction"];

/** Why a line is told as not reconciled. */
export type Reason = FindingOf<"TOTAL-NON-RAPPROCHE">["reason"];

/** An equation that does not hold, with its family. */
export interface Failure {
  readonly family: EquationFamily;
  readonly equation: Equation;
}

/**
 * What is said of a total that is not reconciled: where the sums tried fail, else all of its amounts.
 * @param tried the failing equations of the sums that were tried
 */
export function unreconciledLine(
  checked: CheckedTable,
  direction: Direction,
  line: number,
  tried: readonly Failure[],
  reason: Reason,
): Finding[] {
  const { table } = checked;
  const cells =
    tried.length > 0 ? tried.map(({ equation }) => equation.target) : amountsAlong(checked, direction, line);
  const [first] = cells;
  if (first === undefined) return [];
  const [near] = tried.length > 0 || reason !== "no-sum" ? tried : overBlock(checked, direction, line);
  const places = [...new Set(cells.map((cell) => addressOf(table, cell)))];
  // A remark on all totals of the table does not say which of them leave something out.
  const isSaidOfAll = reason === "less-than-listed" && table.remarks?.some(saysNotAdditive) === true;
  const suspects =
    near && (isSaidOfAll || ["not-established", "no-sum", "no-difference", "closing-line"].includes(reason))
      ? likelySlips(checked, near.family, near.equation)
      : [];
  return [
    newFinding({
      code: "TOTAL-NON-RAPPROCHE",
      severity: reason === "less-than-listed" && !isSaidOfAll ? "info" : "warning",
      sheet: table.sheet,
      cell: addressOf(table, first),
      cells: places,
      label: lineAt(table, direction === "column" ? "row" : "column", line).label,
      line: lineOf(table, { direction: direction === "column" ? "row" : "column", target: first }),
      count: places.length,
      reason,
      nearest: near ? proofOf(table, near.equation) : null,
      ...(suspects.length > 0 && { suspects }),
    }),
  ];
}

/**
 * The cells of a line that hold an amount other than zero; where all are noughts, those under several amounts of one sign: a total that
 * was never computed. A rate of all is no sum of those of its parts.
 */
function amountsAlong({ table }: CheckedTable, direction: Direction, line: number): number[] {
  const { rows, columns, values } = table.grid;
  const [length, others] = direction === "column" ? [columns, rows] : [rows, columns];
  const columnOf = (position: number): number => cellAt(table.grid, direction, line, position) % columns;
  const stated = Array.from({ length }, (_, position) => position).filter(
    (position) => table.columns[columnOf(position)]?.isPercent !== true,
  );
  const amountAt = (one: number, position: number): number =>
    values[cellAt(table.grid, direction, one, position)] as number;
  // Shares come to more than any of them, a rate of all lies among those of its parts.
  const isRate = (position: number): boolean => {
    const parts = Array.from({ length: others }, (_, one) => (one === line ? NaN : amountAt(one, position)));
    const isAmong = amountAt(line, position) >= least(parts) && amountAt(line, position) <= greatest(parts);
    return saysRate(table, "column", columnOf(position)) && isAmong;
  };
  const added = stated.filter((position) => !isRate(position));
  const along = added.length > 0 ? added : stated;
  const isOverAmounts = (position: number): boolean => {
    const amounts = Array.from({ length: others }, (_, one) => amountAt(one, position)).filter(Boolean);
    return amounts.length > 1 && new Set(amounts.map(Math.sign)).size === 1;
  };
  const told = along.filter((position) => amountAt(line, position));
  const noughts = along.filter((position) => amountAt(line, position) === 0 && isOverAmounts(position));
  return (told.length > 0 ? told : noughts).map((position) => cellAt(table.grid, direction, line, position));
}
