import type { CellValue } from "../tables/workbook";
import { valueAt, type ComparedTable } from "./comparedTable";
import type { Line, LineContents, LinePair } from "./line";

/**
 * What a value is recognised by: the digits of a number, whatever its unit; a text as it is. "" for nothing and for zero, which say too little.
 * @example printOf(74.8) === printOf(74800) // true
 */
export function printOf(value: CellValue): string {
  if (value === null || value === 0 || value === "") return "";
  if (typeof value !== "number") return `"${String(value)}`;
  const digits = Math.abs(value).toPrecision(15).split("e")[0] ?? "";
  return digits.replace(".", "").replace(/^0+|0+$/g, "");
}

/** Fewer values than this, all alike, are in too many lines to recognise one by. */
const fewestValues = 2;
/** One value of so many digits is as good as several. */
const longPrint = 4;

/** What lines hold at the crosslines that the two versions have in common. */
function contentsOf(
  before: readonly Line[],
  after: readonly Line[],
  cross: readonly LinePair[],
  value: (side: "before" | "after", line: Line, cross: number) => CellValue,
): LineContents {
  const prints = { before: new Map<number, string[]>(), after: new Map<number, string[]>() };
  const printsOf = (side: "before" | "after", i: number): string[] => {
    const known = prints[side].get(i);
    if (known) return known;
    const line = (side === "before" ? before : after)[i];
    const made = line ? cross.map((pair) => printOf(value(side, line, pair[side]))) : [];
    prints[side].set(i, made);
    return made;
  };
  const isTelling = (values: readonly string[]): boolean => {
    const different = new Set(values.filter((print) => print !== ""));
    return different.size >= fewestValues || [...different].some((print) => print.length >= longPrint);
  };
  return {
    print: (side, i) => {
      const values = printsOf(side, i);
      return isTelling(values) ? values.join("|") : "";
    },
    likeness: (b, a) => {
      const [one, other] = [printsOf("before", b), printsOf("after", a)];
      const common = one.filter((print, i) => print !== "" && print === other[i]);
      const most = one.filter((print, i) => print !== "" || other[i] !== "").length;
      return isTelling(common) ? common.length / most : 0;
    },
  };
}

/** The contents of the rows of two tables, at the columns of amounts that they share. */
export const rowContents = (
  before: ComparedTable,
  after: ComparedTable,
  columns: readonly LinePair[],
): LineContents => {
  const shared = columns.filter(
    (pair) => before.columns[pair.before]?.inGrid !== -1 && after.columns[pair.after]?.inGrid !== -1,
  );
  const tables = { before, after };
  return contentsOf(before.rows, after.rows, shared, (side, row, c) =>
    valueAt(tables[side].sheet, row.at, tables[side].columns[c]?.at ?? -1),
  );
};

/** The contents of the columns of two tables, at the rows that they share. */
export const columnContents = (
  before: ComparedTable,
  after: ComparedTable,
  rows: readonly LinePair[],
): LineContents => {
  const tables = { before, after };
  return contentsOf(before.columns, after.columns, rows, (side, column, r) =>
    valueAt(tables[side].sheet, tables[side].rows[r]?.at ?? -1, column.at),
  );
};
