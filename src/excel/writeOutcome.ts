import type { ExcelProblem } from "../messages/excel";
import { toExcelFailure } from "./excelFailure";

/** A cell by the name of its sheet and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell that was left as it is, and why. */
export interface RefusedCell extends CellPlace {
  readonly reason: ExcelProblem;
}

/** What a write did: what it wrote, so that it can be undone, and what it refused to touch. */
export interface WriteOutcome<T> {
  readonly written: readonly T[];
  readonly refused: readonly RefusedCell[];
}

/** Cells that one request writes or reads one by one. */
const cellsPerRequest = 1000;

/** Work in requests of bounded size. */
export function inBatches<T>(items: readonly T[]): readonly (readonly T[])[] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += cellsPerRequest) {
    batches.push(items.slice(start, start + cellsPerRequest));
  }
  return batches;
}

/** An outcome while it is being made. */
export interface OpenOutcome<T> {
  readonly written: T[];
  readonly refused: RefusedCell[];
}

/**
 * Writes batch by batch into an outcome. When Excel stops in the middle, what was written is still given and the rest is
 * refused for Excel's reason; when it stops before anything was written, the failure goes on.
 */
export async function writeInBatches<P extends CellPlace, T extends CellPlace>(
  places: readonly P[],
  write: (batch: readonly P[], outcome: OpenOutcome<T>) => Promise<void>,
): Promise<WriteOutcome<T>> {
  const outcome: OpenOutcome<T> = { written: [], refused: [] };
  const { written, refused } = outcome;
  const batches = inBatches(places);
  for (const [index, batch] of batches.entries()) {
    try {
      await write(batch, outcome);
    } catch (error) {
      if (written.length === 0) throw error;
      const { problem } = toExcelFailure(error);
      const told = new Set([...written, ...refused].map(keyOf));
      const left = batches
        .slice(index)
        .flat()
        .filter((place) => !told.has(keyOf(place)));
      refused.push(...left.map(({ sheet, cell }) => ({ sheet, cell, reason: problem })));
      break;
    }
  }
  return outcome;
}

const keyOf = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;
