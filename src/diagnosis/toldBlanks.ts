import {
  checkMeans,
  checkQuotients,
  runningEquations,
  type Equation,
  type EquationFamily,
  type TableRelations,
} from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import { amended } from "./amendedGrid";
import { cellsOfRelation } from "./relationInstance";

/** Positions at which a quotient must hold to say what a blank should be. */
const FEWEST_HITS = 5;
/** A table with more blanks than this under totals that fail keeps them back on purpose. */
const MOST_BLANKS = 24;

/**
 * The blanks that both a sum and a relation tell: the total is short by one amount, and with that amount in the blank the cost per head,
 * the share, the mean or the running sum beside it holds. Amounts by cell, in scaled integers.
 * @param broken equations of the families that fail with their blanks taken for zeros
 */
export const toldBlanks = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  broken: readonly Equation[],
  { quotients, runningSums, means }: TableRelations,
): ReadonlyMap<number, bigint> => {
  const told = new Map<number, bigint>();
  const sure = quotients.filter(({ hits, stated }) => stated || hits >= FEWEST_HITS);
  if (sure.length + runningSums.length + means.length === 0) return told;
  const asked = broken.map((equation) => blanksOf(grid, families, equation));
  if (new Set(asked.flat().map(({ cell }) => cell)).size > MOST_BLANKS) return told;
  for (const blanks of asked) {
    const [only, second] = blanks.filter(({ cell, amount }) => {
      const filled = amended(grid, new Map([[cell, amount]]));
      const statuses = [
        ...[...checkQuotients(filled, sure), ...checkMeans(filled, means)].flatMap((one) =>
          cellsOfRelation(one).includes(cell) ? [one.status] : [],
        ),
        ...runningEquations(filled, runningSums).flatMap(({ target, terms, status }) =>
          target === cell || terms.some((term) => term.cell === cell) ? [status] : [],
        ),
      ];
      return statuses.length > 0 && !statuses.includes("broken");
    });
    if (only && !second) told.set(only.cell, only.amount);
  }
  return told;
};

/** The empty terms of a sum, each with the amount that would make it hold. */
const blanksOf = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { family, direction, target, gap }: Equation,
): { readonly cell: number; readonly amount: bigint }[] => {
  const position = direction === "column" ? target % grid.columns : Math.floor(target / grid.columns);
  return (families[family]?.terms ?? []).flatMap(({ line, sign }) => {
    const cell = cellAt(grid, direction, line, position);
    const isBlank = Number.isNaN(grid.values[cell]) && !grid.unreadable.has(cell) && !grid.absent.has(cell);
    return isBlank ? [{ cell, amount: -BigInt(sign) * gap }] : [];
  });
};
