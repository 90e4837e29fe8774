import { sum, type Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import { showNumber } from "../showNumber";
import { passErrorOn, singleArgument, type Argument, type ArgumentText } from "../argument";
import { isBlank, type Cell, type RawArgument } from "../cell";
import type { Parameters } from "../parameters";
import { isPercentage } from "../readNumber";
import { refuse } from "../refusal";
import { numberReader, type NumberOptions } from "./number";
import { requireAlike, requireOneKindOfShare } from "./percentages";
import { placed, refuseAt } from "./place";

/** A range read row by row: `values` holds rows × columns items. */
export interface Range<T> {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly T[];
  /** Which of the numbers were typed in per cent; absent when none was. */
  readonly percentages?: ReadonlySet<number>;
}

const flatten = <T>(raw: RawArgument, read: (cell: Cell) => T): Range<T> => {
  if (!Array.isArray(raw)) return { rows: 1, columns: 1, values: [read(raw as Cell)] };
  const rows = raw as readonly (readonly Cell[])[];
  const columns = rows[0]?.length ?? 0;
  const values: T[] = [];
  let current: Cell;
  try {
    for (const row of rows) for (current of row) values.push(read(current));
  } catch (error) {
    throw placed(error, current, { rows: rows.length, columns, at: values.length });
  }
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

export interface NumbersOptions extends NumberOptions {
  /** Each is one of those that share something: a total among them would count twice. */
  readonly noTotal?: true;
  /** Numbers of any kind: percentages too, if all are. */
  readonly alike?: true;
}

// Small numbers add up to one another by chance; few of them too.
const [fewest, smallest] = [4, 10 ** 3];

/** Refuses a row or a column whose last cell is the sum of the others. */
const requireNoTotal = (range: Range<Rational | null>, name: Bilingual): void => {
  const { rows, columns, values } = range;
  if ((rows > 1 && columns > 1) || values.length < fewest) return;
  const at = values.findLastIndex((value) => value !== null && !value.isZero());
  const last = values[at];
  if (!last || last.lessThan(smallest)) return;
  const before = values.slice(0, at).filter((value): value is Rational => value?.isZero() === false);
  if (before.length < fewest - 1 || !sum(before).equals(last)) return;
  refuseAt({ rows, columns, at }, "#VALEUR!", "total-in-range", {
    argument: name,
    received: showNumber(last),
  });
};

const numberCells = (options: NumbersOptions, whole: boolean) => {
  const readPresent = numberReader(options.alike ? { ...options, percentage: true } : options, whole);
  return (raw: RawArgument, at: Parameters) => {
    let percentages: Set<number> | null = null;
    let place = -1;
    const read = flatten<Rational | null>(raw, (cell) => {
      place++;
      if (typeof cell !== "number") {
        passErrorOn(cell, options.name);
        if (isBlank(cell)) return null;
        if (isPercentage(cell)) (percentages ??= new Set<number>()).add(place);
      }
      return readPresent(cell, at);
    });
    const range = percentages === null ? read : { ...read, percentages };
    if (options.alike) requireAlike(options.name, range);
    if (options.alike && options.noTotal) requireOneKindOfShare(options.name, range);
    if (options.noTotal) requireNoTotal(range, options.name);
    return range;
  };
};

/** A range of numbers (a single cell will do); blank cells are null. */
export const numbers = (options: NumbersOptions): Argument<Range<Rational | null>> =>
  rangeArgument(options, null, numberCells(options, false));

/** A range of whole numbers; blank cells are null. */
export const integers = (options: NumbersOptions): Argument<Range<Rational | null>> =>
  rangeArgument(options, null, numberCells(options, true));

/** One number of any kind, a percentage too, as a range of one: compared with others, it must be typed as they are. */
export const numberAlike = (options: NumberOptions): Argument<Range<Rational | null>> => {
  const read = numberCells({ ...options, alike: true }, false);
  return singleArgument(options, "number", null, read);
};

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
