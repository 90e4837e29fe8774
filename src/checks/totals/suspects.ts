import type { Ambiguity, Proposal } from "../../diagnosis/slip";
import type { Equation } from "../../equations";
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
    const [first] = own;
    const interval = isOne ? (first?.interval ?? null) : null;
    return {
      cell: addressOf(table, cell),
      proposed: first && isOne ? amountOf(table, first.proposed) : null,
      ...(interval && { interval: [amountOf(table, interval[0]), amountOf(table, interval[1])] as const }),
    };
  });
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
