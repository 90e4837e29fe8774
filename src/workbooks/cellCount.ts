import type { CellValue } from "../tables/workbook";
import { FileProblem } from "./fileProblem";
import { limits } from "./limits";

/** What all the sheets of a file hold so far, so that what no office machine could check is refused while it is read. */
export class CellCount {
  private cells = 0;
  private slots = 0;
  private characters = 0;

  /**
   * Counts one cell, and the places that it adds to its row.
   * @throws FileProblem `too-large`
   * @example new CellCount().add("Bretagne", 1)
   */
  add(value: CellValue, places: number): void {
    this.slots += places;
    this.count(value, 1);
  }

  /**
   * Counts a row that stands again so many times.
   * @throws FileProblem `too-large`
   */
  addAgain(row: readonly CellValue[], times: number): void {
    for (const value of row) this.count(value, times);
  }

  private count(value: CellValue, times: number): void {
    this.cells += times;
    if (typeof value === "string") this.characters += value.length * times;
    if (this.cells > limits.cells || this.slots > limits.slots || this.characters > limits.cellsCharacters)
      throw new FileProblem("too-large");
  }
}
