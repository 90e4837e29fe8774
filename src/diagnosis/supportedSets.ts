import { judgeMean, type PossibleMean } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";

/** A change of one cell, as a set of changes makes it. */
interface Change {
  readonly cell: number;
  readonly change: bigint;
}

/** What some figures say for a set of changes rather than for others. */
export interface Support {
  /** The most that any of them may say, in bits; 0 when none does. */
  readonly most: () => number;
  readonly bits: (changes: readonly Change[]) => number;
}

/** More figures than this are no annex: each would be looked at for every set. */
const MOST_MEANS = 64;

/**
 * A set of changes after which a figure is the weighted mean of its parts is likelier than one after which it is none: the bits of each
 * such figure, under the weights that say most.
 */
export const supportOf = (grid: AmountGrid, find: () => readonly PossibleMean[]): Support => {
  let known: readonly PossibleMean[] | null = null;
  const means = (): readonly PossibleMean[] => {
    known ??= grid.large ? [] : find();
    return known.length <= MOST_MEANS ? known : [];
  };
  return {
    most: () => means().reduce((most, { bits }) => Math.max(most, bits), 0),
    bits: (changes) => {
      const amended = new Map(
        changes.map(({ cell, change }) => [cell, BigInt(grid.values[cell] || 0) + change]),
      );
      const said = new Map<number, number>();
      for (const mean of means()) {
        const judged = judgeMean(grid, mean, amended);
        if (judged && judged.status !== "broken")
          said.set(mean.target, Math.max(said.get(mean.target) ?? 0, mean.bits));
      }
      return [...said.values()].reduce((sum, bits) => sum + bits, 0);
    },
  };
};
