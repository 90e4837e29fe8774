import { judgeMean, judgeQuotient, type MeanInstance, type QuotientInstance } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { solveMean } from "./solveMean";
import { solveQuotient, type Bounds } from "./solveQuotient";

/** A relation that is no sum, at one position. */
export type RelationInstance = QuotientInstance | MeanInstance;

export const isMeanInstance = (instance: RelationInstance): instance is MeanInstance => "mean" in instance;

/** Its cells, the target first. */
export const cellsOfRelation = (instance: RelationInstance): number[] =>
  isMeanInstance(instance)
    ? [instance.target, ...instance.parts.flatMap(({ rate, weight }) => [rate, weight])]
    : [...new Set([instance.target, instance.a, instance.b])];

/** What it says of one of its cells, the others being right. */
export const solveRelation = (grid: AmountGrid, instance: RelationInstance, cell: number): Bounds =>
  isMeanInstance(instance) ? solveMean(grid, instance, cell) : solveQuotient(grid, instance, cell);

/** Does it hold once a cell is amended? */
export const holdsOnceAmended = (
  grid: AmountGrid,
  instance: RelationInstance,
  cell: number,
  amount: bigint,
): boolean => {
  const amended = new Map([[cell, amount]]);
  const judged = isMeanInstance(instance)
    ? judgeMean(grid, instance, amended)
    : judgeQuotient(grid, instance.quotient, instance, amended);
  return judged !== null && judged.status !== "broken";
};
