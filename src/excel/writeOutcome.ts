import type { ExcelProblem } from "../messages/excel";

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
