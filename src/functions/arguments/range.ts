import { type Rational } from "../../allocation/rational";
import { passErrorOn, type Argument, type ArgumentText } from "../argument";
import { isBlank, type Cell, type RawArgument } from "../cell";
import type { Parameters } from "../parameters";
import { refuse } from "../refusal";
import { numberReader, type NumberOptions } from "./number";

/** A range read row by row: `values` holds rows × columns items. */
export interface Range<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly T[];
}

const flatten = <T>(raw: RawArgument, read: (cell: Cell) => T): Range<T> => {
  if (!Array.isArray(raw)) return { rows: 1, columns: 1, values: [read(raw as Cell)] };
  const rows = raw as readonly (readonly Cell[])[];
  const columns = rows[0]?.length ?? 0;
  const values: T[] = [];
  for (const row of rows) for (const cell of row) values.push(read(cell));
  return { rows: rows.length, columns, values };
};

const isNothing = (raw: RawArgument): boolean => !Array.isArray(raw) && isBlank(raw as Cell);

const rangeArgument = <T>(
  text: ArgumentText,
  fallback: (() => T) | null,
  read: (raw: RawArgument, at: Parameters) => T,
): Argument<T> => ({
  ...text,
  type: "range",
  optional: fallback !== null,
  defaultText: () => null,
  read: (raw, at) => {
    if (!isNothing(raw)) return read(raw, at);
    return fallback === null ? refuse("#VALEUR!", "missing", { argument: text.name }) : fallback();
  },
});

const numberCells = (options: NumberOptions, whole: boolean) => {
  const readPresent = numberReader(options, whole);
  return (raw: RawArgument, at: Parameters) =>
    flatten<Rational | null>(raw, (cell) => {
      if (typeof cell !== "number") {
        passErrorOn(cell, options.name);
        if (isBlank(cell)) return null;
      }
      return readPresent(cell, at);
    });
};

/** A range of numbers (a single cell will do); blank cells are null. */
export const numbers = (options: NumberOptions): Argument<Range<Rational | null>> =>
  rangeArgument(options, null, numberCells(options, false));

/** A range of whole numbers; blank cells are null. */
export const integers = (options: NumberOptions): Argument<Range<Rational | null>> =>
  rangeArgument(options, null, numberCells(options, true));

/** A range of numbers that may be left out: null then. */
export const optionalNumbers = (options: NumberOptions): Argument<Range<Rational | null> | null> =>
  rangeArgument<Range<Rational | null> | null>(options, () => null, numberCells(options, false));

const cellsOf = (options: ArgumentText) => (raw: RawArgument) =>
  flatten(raw, (cell) => {
    passErrorOn(cell, options.name);
    return isBlank(cell) ? null : cell;
  });

/** A range of any cells, for a function that reads each one itself; blank cells are null. */
export const cells = (options: ArgumentText): Argument<Range<Cell>> =>
  rangeArgument(options, null, cellsOf(options));

/** A range of any cells that may be left out: null then. */
export const optionalCells = (options: ArgumentText): Argument<Range<Cell> | null> =>
  rangeArgument<Range<Cell> | null>(options, () => null, cellsOf(options));

/** Stops with #VALEUR! unless two ranges have the same number of rows and of columns. */
export const requireSameSize = (
  a: { readonly argument: ArgumentText; readonly range: Range<unknown> },
  b: { readonly argument: ArgumentText; readonly range: Range<unknown> },
): void => {
  if (a.range.rows === b.range.rows && a.range.columns === b.range.columns) return;
  refuse("#VALEUR!", "different-sizes", {
    argument: a.argument.name,
    other: b.argument.name,
    received: `${a.range.rows} × ${a.range.columns}`,
    otherReceived: `${b.range.rows} × ${b.range.columns}`,
  });
};
