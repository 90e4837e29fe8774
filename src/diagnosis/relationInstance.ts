import {
  judgeMean,
  judgeQuotient,
  solveMean,
  solveQuotient,
  type Bounds,
  type MeanInstance,
  type QuotientInstance,
} from "../equations";
import type { AmountGrid } from "../tables/amountGrid";

/** A relation that is no sum, at one position. */
export type RelationInstance = QuotientInstance | MeanInstance;

export const isMeanInstance = (instance: RelationInstance): instance is MeanInstance => "mean" in instance;

/** Its cells, the target first. */
export const cellsOfRelation = (instance: RelationInstance): number[] =>
  isMeanInstance(instance)
    ? [instance.target, ...instance.parts.flatMap(({ rate, weight }) => [rate, weight])]
    : [...new Set([instance.target, instance.a, instance.b])];

/** The relations through each cell. */
export const relationsThrough = <T extends RelationInstance>(
  instances: readonly T[],
): ReadonlyMap<number, readonly T[]> => {
  const through = new Map<number, T[]>();
  for (const instance of instances)
    for (const cell of cellsOfRelation(instance)) {
      const same = through.get(cell);
      if (same) same.push(instance);
      else through.set(cell, [instance]);
    }
  return through;
};

/** What a relation says of one of its cells, the others being right; null where it says nothing. */
export type SolveRelation = (instance: RelationInstance, cell: number) => Bounds | null;

/** Solves the relations of a grid; the roundings of a mean are added up once for all its cells. */
export const solverOf = (grid: AmountGrid): SolveRelation => {
  const means = new Map<MeanInstance, ReturnType<typeof solveMean>>();
  return (instance, cell) => {
    if (!isMeanInstance(instance)) return solveQuotient(grid, instance, cell);
    const solve = means.get(instance) ?? solveMean(grid, instance);
    means.set(instance, solve);
    return solve(cell);
  };
};

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
