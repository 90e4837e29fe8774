import type { Bounds } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { meetingOf } from "./bounds";
import { cellsOfRelation, relationsThrough, solverOf, type RelationInstance } from "./relationInstance";

/** Inclusive bounds of the amount of a cell, some other cells changing with it; null where nothing is said of it. */
export type AmountBounds = (cell: number, changing: (cell: number) => boolean) => Bounds | null;

/**
 * What the quotients and means that hold say of their cells: a change that breaks one explains no sum. One of whose cells another changes
 * as well says nothing.
 */
export const boundsOfHeld = (grid: AmountGrid, instances: readonly RelationInstance[]): AmountBounds => {
  const through = relationsThrough(instances.filter(({ status }) => status !== "broken"));
  const boundsIn = solverOf(grid);
  return (cell, changing) =>
    meetingOf(
      (through.get(cell) ?? []).flatMap((instance) => {
        const isShared = cellsOfRelation(instance).some((other) => other !== cell && changing(other));
        const bounds = isShared ? null : boundsIn(instance, cell);
        return bounds ? [bounds] : [];
      }),
    );
};
