/** How wide one step of Excel's cell indent is, in spaces (ECMA-376, 18.8.1). */
export const SPACES_OF_INDENT = 3;

/** How far texts stand in, by row and column of a sheet that is being read. */
export type IndentRows = ((number | null)[] | undefined)[];

/** Keeps how far one text stands in, in no more room than that takes: most rows of a long list have one, in their first column. */
export const keepIndent = (indents: IndentRows, row: number, column: number, steps: number): void => {
  (indents[row] ??= new Array<number | null>(column + 1))[column] = steps;
};

const fromLeft = new Set(["general", "left", "distributed"]);

/**
 * Does a cell of that horizontal alignment indent its text from the left, as a level of an outline is shown? From the right it only
 * keeps off an edge, and what is centred shows none.
 * @example isFromLeft("Left") // true
 */
export const isFromLeft = (horizontal: string): boolean => fromLeft.has(horizontal.toLowerCase());
