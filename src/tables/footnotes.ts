import type { AnnexTable } from "./annexTable";
import type { Area, CellValue, Sheet } from "./workbook";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ";
const plain = "0123456789abcd";
const marks = String.raw`\((?:\d{1,2}|[a-z]|\*+)\)|\[(?:\d{1,2}|[a-z])\]|\*+|[†‡§]+|⁽?[${raised}]+(?:[,;]\s?[${raised}]+)*⁾?`;
/** What ends a label, a header or an amount; the exponent of `m²` is none. */
const endMark = new RegExp(String.raw`(?<!\b[kcd]?m)\s*(${marks})\s*$`, "u");
/** What starts a footnote, before words. */
const startMark = new RegExp(
  String.raw`^\s*(?:(${marks})\s*[:.–-]?|(\d{1,2}|[a-z])\s*[).:–-])\s*(?=["'«“(\s]*\p{L})`,
  "u",
);

/** Lines looked at under a table, and the longest text given back. */
const mostLines = 60;
const longest = 400;
/** Fewer letters say nothing of a table. */
const shortestRemark = 20;

/** The keys of one mark: `(1)`, `[1]` and `¹` are `1`; `¹,²` is two. */
const keysOf = (mark: string): string[] =>
  [...mark.replace(/[()[\]⁽⁾\s]/g, "")]
    .map((one) => plain[raised.indexOf(one)] ?? one)
    .join("")
    .split(/[,;]/);

/**
 * The footnote marks that end a text, several if need be, as the keys of `footnotesUnder`.
 * @example footnoteMarks("12 345 (1)*") // ["*", "1"]
 */
export function footnoteMarks(text: string): string[] {
  const found: string[] = [];
  let rest = text.slice(-80);
  for (let mark = endMark.exec(rest); mark !== null && mark.index > 0; mark = endMark.exec(rest)) {
    found.push(...keysOf(mark[1] ?? ""));
    rest = rest.slice(0, mark.index);
  }
  return found;
}

const wordsOf = (row: readonly CellValue[] | undefined): string =>
  (row ?? []).filter((cell): cell is string => typeof cell === "string").join(" ");

/**
 * The footnotes under a table by their mark: the lines that start with one, down to the next table, else under the last one.
 * @example footnotesUnder(sheet, table, [table]).get("1") // "Dont 3 M€ de report"
 */
export function footnotesUnder(
  sheet: Sheet,
  { area }: Pick<AnnexTable, "area">,
  tables: readonly Pick<AnnexTable, "area">[],
): ReadonlyMap<string, string> {
  const own = markedLines(linesUnder(sheet, area, tables));
  return own.size > 0 ? own : markedLines(linesUnderLast(sheet, tables));
}

/**
 * What is said of a whole table: the lines of words under it that start with no mark, down to the next table, else under the last one.
 * @example remarksUnder(sheet, table, [table]) // ["Les totaux sont nets des transferts entre branches."]
 */
export function remarksUnder(
  sheet: Sheet,
  { area }: Pick<AnnexTable, "area">,
  tables: readonly Pick<AnnexTable, "area">[],
): string[] {
  const remarks = (lines: readonly string[]): string[] =>
    lines.filter((line) => line.length >= shortestRemark && !startMark.test(line));
  const own = remarks(linesUnder(sheet, area, tables));
  return own.length > 0 ? own : remarks(linesUnderLast(sheet, tables));
}

const linesUnder = (sheet: Sheet, { bottom }: Area, tables: readonly Pick<AnnexTable, "area">[]): string[] =>
  linesFrom(sheet, bottom + 1, Math.min(...tables.map(topBelow(bottom))));

const linesUnderLast = (sheet: Sheet, tables: readonly Pick<AnnexTable, "area">[]): string[] =>
  linesFrom(sheet, Math.max(...tables.map(({ area }) => area.bottom)) + 1, Infinity);

const topBelow =
  (bottom: number) =>
  ({ area }: Pick<AnnexTable, "area">): number =>
    area.top > bottom ? area.top : Infinity;

const linesFrom = ({ top, values }: Sheet, first: number, end: number): string[] => {
  const found: string[] = [];
  for (let row = first; row < Math.min(end, first + mostLines, top + values.length); row++)
    found.push(...wordsOf(values[row - top]).split("\n"));
  return found;
};

function markedLines(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [whole = "", mark, number] = startMark.exec(line) ?? [];
    const [key] = mark === undefined ? [number] : keysOf(mark);
    if (key !== undefined && !found.has(key))
      found.set(key, line.slice(whole.length).trim().slice(0, longest));
  }
  return found;
}
