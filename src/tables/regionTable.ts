import type { Region, RegionMatch, RegionSet } from "../territories";

/** A row among the regions of a table, with what its label and its code say. */
export interface RegionRow {
  /** Its place among the rows of the table. */
  readonly index: number;
  /** The label's match in the table's own set first, else in the other one. */
  readonly match: RegionMatch;
  /** The code that it bears; null where none is told, and where the numbers beside the regions are no codes of theirs. */
  readonly code: string | null;
  /** The one region of the set that its label names. */
  readonly byName: Region | null;
  /** Every region of the set that its label names: that one, or several together (`Océan Indien`). */
  readonly regions: readonly Region[];
  readonly byCode: Region | null;
  /** The label names a region of the other set only. */
  readonly isOtherSet: boolean;
}

/** What a table of regions lists. */
export interface RegionTable {
  readonly set: RegionSet;
  readonly rows: readonly RegionRow[];
}
