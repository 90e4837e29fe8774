import type { Bounds } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { cellsOfRelation, relationsThrough, solveRelation, type RelationInstance } from "./relationInstance";

/** Inclusive bounds of the amount of a cell, some other cells changing with it; null where nothing is said of it. */
export type AmountBounds = (cell: number, changing: (cell: number) => boolean) => Bounds | null;

/**
 * What the quotients and means that hold say of their cells: a change that breaks one explains no sum. One of whose cells another changes
 * as well says nothing.
 */
export const boundsOfHeld = (grid: AmountGrid, instances: readonly RelationInstance[]): AmountBounds => {
  const through = relationsThrough(instances.filter(({ status }) => status !== "broken"));
  const solved = new Map<RelationInstance, ReturnType<typeof solveRelation>>();
  const boundsIn = (instance: RelationInstance, cell: number): Bounds | null => {
    const solve = solved.get(instance) ?? solveRelation(grid, instance);
    solved.set(instance, solve);
    return solve(cell);
  };
  return (cell, changing) => {
    let bounds: Bounds | null = null;
    for (const instance of through.get(cell) ?? []) {
      if (cellsOfRelation(instance).some((other) => other !== cell && changing(other))) continue;
      bounds = meeting(bounds, boundsIn(instance, cell));
    }
    return bounds;
  };
};

/** What two bounds both allow: none at all when the least is above the greatest. */
export const meeting = (one: Bounds | null, other: Bounds | null): Bounds | null => {
  if (one === null || other === null) return one ?? other;
  return [one[0] > other[0] ? one[0] : other[0], one[1] < other[1] ? one[1] : other[1]];
};
