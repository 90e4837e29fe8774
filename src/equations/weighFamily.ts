import { greatest } from "../amounts/extremes";
import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { impliedPositions } from "./impliedPositions";
import { jointlyExplained } from "./jointChanges";
import type { ListsByKey } from "./listsByKey";
import type { Position } from "./positions";
import { footsAsStored, hidesDigits } from "./storedDigits";
import { swappedPositions } from "./swappedPositions";
import { worstGap } from "./tolerance";

/** No position proves more than this. */
const MOST_BITS = 24;

/** What a repair that both directions ask for gives less than a position that holds. */
const REPAIR_COST = 5;

/** What the positions of a family say for and against it. */
export interface Weight {
  readonly held: number;
  /** Broken positions that a change asked by the other direction repairs. */
  readonly explained: number;
  readonly unexplained: ReadonlySet<Position>;
  readonly bits: number;
}

/** What the other direction says of the positions of a family. */
export interface Crossing {
  readonly families: readonly EquationFamily[];
  /** The broken equations of those families. */
  readonly failing: readonly Position[];
  /** By cell, the changes that those equations ask for. */
  readonly asked: ListsByKey<number, number>;
}

/**
 * Weighs a family: the positions that hold, those that fail and whose repair the broken equations of the other direction ask for, one by
 * one or together, and those that nothing explains, the ones apart that follow from others.
 */
export const weigh = (
  grid: AmountGrid,
  family: EquationFamily,
  positions: readonly Position[],
  { families, failing, asked }: Crossing,
): Weight => {
  const unexplained = new Set<Position>();
  let [held, explained, bits] = [0, 0, 0];
  for (const position of positions) {
    const { at, gap, tolerance, status, cells } = position;
    if (status !== "broken" || Math.abs(gap - faultAt(grid, family, at)) <= tolerance) {
      held++;
      bits += hitBits(grid, position);
    } else if (
      cells.some(({ cell, sign }) =>
        asked.of(cell).some((change) => Math.abs(change + sign * gap) <= 2 * tolerance),
      )
    ) {
      explained++;
      bits += Math.max(
        0,
        Math.min(MOST_BITS, Math.log2(1 + Math.abs(gap) / (2 * tolerance + 1))) - REPAIR_COST,
      );
    } else unexplained.add(position);
  }
  for (const position of impliedPositions(positions, unexplained, families)) unexplained.delete(position);
  for (const position of [
    ...jointlyExplained([...unexplained], failing),
    ...swappedPositions(grid, [...unexplained]),
  ])
    if (unexplained.delete(position)) explained++;
  return { held, explained, unexplained, bits };
};

/** The gap that the line left out, or counted twice, leaves at a position. */
const faultAt = (grid: AmountGrid, { direction, anomaly }: EquationFamily, at: number): number => {
  if (!anomaly) return 0;
  const cell = cellAt(grid, direction, anomaly.line, at);
  return (anomaly.kind === "missing-row" ? 1 : -1) * (grid.values[cell] || 0);
};

/** Bits of a hit: what the terms other than the largest could have missed by; the whole amount where one term alone is not zero. */
const hitBits = (grid: AmountGrid, position: Position): number => {
  const { tolerance, lone, cells } = position;
  const size = ({ cell }: { readonly cell: number }): number => Math.abs(grid.values[cell] || 0);
  const sizes = cells.slice(1).map(size);
  const couldMiss = lone === null ? sizes.reduce((a, b) => a + b, 0) - greatest(sizes) : greatest(sizes);
  const unit = unitOfCell(grid, position.cells[0]?.cell ?? 0);
  const isStored = lone === null && hidesDigits(grid, cells, unit) && footsAsStored(position);
  const reach = isStored ? worstGap(cells.length - 1, 1) : Math.max(tolerance, 0.5);
  return Math.min(MOST_BITS, Math.log2(1 + couldMiss / (2 * reach)));
};
