import type { Ambiguity, Proposal } from "../../diagnosis/slip";
import { equationAt, type Equation, type EquationFamily } from "../../equations";
import { cellBeside, isEmptyCell } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import type { Alternative, Suspect } from "../cause";
import { addressOf, amountOf, type CheckedTable } from "../checkedTable";
import { termSign } from "../correction";

/** The changes of an ambiguity that fall in an equation, in an empty cell of it included. */
export const suspectsIn = (
  { table, families }: CheckedTable,
  equation: Equation,
  ambiguity: Ambiguity | null,
): Proposal[] =>
  (ambiguity?.suspects ?? []).filter(
    ({ cell }) => equation.target === cell || termSign(table, families, equation, cell) !== 0,
  );

/** Suspects, each with the value that it should have when all the explanations that change it give it the same. */
export function namedSuspects(table: AnnexTable, changes: readonly Proposal[]): Suspect[] {
  const byCell = new Map<number, Proposal[]>();
  for (const change of changes) byCell.set(change.cell, [...(byCell.get(change.cell) ?? []), change]);
  return [...byCell].map(([cell, own]): Suspect => {
    const isOne = new Set(own.map(({ proposed }) => proposed)).size === 1;
    const { proposed, interval: span } = own[0] as Proposal;
    const interval = isOne ? span : null;
    return {
      cell: addressOf(table, cell),
      proposed: isOne ? amountOf(table, proposed) : null,
      ...(interval && { interval: [amountOf(table, interval[0]), amountOf(table, interval[1])] as const }),
    };
  });
}

/**
 * The empty cell that would close the gap of an equation which nothing else explains: the one for which a total across asks the same
 * amount, or the only one there is. None where the amounts of the sum are not all positive: it may be right without.
 */
export function emptySuspects({ table, families }: CheckedTable, equation: Equation): Suspect[] {
  const { grid } = table;
  const family = families[equation.family] as EquationFamily;
  if (equation.gap >= 0n || family.terms.some(({ sign }) => sign === -1)) return [];
  const down = equation.direction === "column";
  const blanks = family.terms
    .map(({ line }) => cellBeside(grid, equation.direction, line, equation.target))
    .filter((cell) => isEmptyCell(grid, cell));
  const asked = blanks.filter((cell) => {
    const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
    const [line, across] = down ? [column, row] : [row, column];
    return families.some(
      ({ direction, terms }, index) =>
        direction !== equation.direction &&
        terms.some((term) => term.line === line && term.sign === 1) &&
        equationAt(grid, families, index, across)?.gap === equation.gap,
    );
  });
  const [cell, ...others] = asked.length > 0 ? asked : blanks;
  return cell === undefined || others.length > 0
    ? []
    : [{ cell: addressOf(table, cell), proposed: amountOf(table, -equation.gap) }];
}

/** Explanations of several cells that change together. */
export const namedAlternatives = (table: AnnexTable, { alternatives }: Ambiguity): Alternative[] =>
  alternatives.map(({ kind, changes }) => ({
    kind,
    changes: changes.map(({ cell, kind: slip, read, proposed }) => ({
      cell: addressOf(table, cell),
      read: slip === "empty" ? null : amountOf(table, read),
      proposed: amountOf(table, proposed),
    })),
  }));
