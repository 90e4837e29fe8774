/** One row or one column of a table as a comparison knows it. */
export interface Line {
  /** Absolute index in the sheet. */
  readonly at: number;
  /** What a reader calls it, as typed. */
  readonly name: string;
  /** What it is recognised by, from the surest (all of its names) to the weakest; "" where it has none of that kind. */
  readonly keys: readonly string[];
  /** Its place in the table's grid of amounts; −1 for a column of texts. */
  readonly inGrid: number;
  readonly isHidden: boolean;
}

/** A line of the first version and the same line in the second one, by their places in the two lists. */
export interface LinePair {
  readonly before: number;
  readonly after: number;
  /** It no longer stands between the same neighbours. */
  readonly isMoved: boolean;
}

/** Two lists of lines, one against the other; the pairs are in the order of the first list. */
export interface Alignment {
  readonly pairs: readonly LinePair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** What lines hold, for those that their names do not tell apart. */
export interface LineContents {
  /** The contents in one text; "" where there is too little in them to recognise a line by. */
  readonly print: (side: "before" | "after", line: number) => string;
  /** The share of the contents that two lines have in common, from 0 to 1. */
  readonly likeness: (before: number, after: number) => number;
}
