import type { AnnexTable } from "./annexTable";
import type { CellValue, Sheet } from "./workbook";

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
  const own = linesFrom(sheet, area.bottom + 1, Math.min(...tables.map(topBelow(area.bottom))));
  return own.size > 0
    ? own
    : linesFrom(sheet, Math.max(...tables.map((one) => one.area.bottom)) + 1, Infinity);
}

const topBelow =
  (bottom: number) =>
  ({ area }: Pick<AnnexTable, "area">): number =>
    area.top > bottom ? area.top : Infinity;

function linesFrom({ top, values }: Sheet, first: number, end: number): Map<string, string> {
  const found = new Map<string, string>();
  for (let row = first; row < Math.min(end, first + mostLines, top + values.length); row++) {
    for (const line of wordsOf(values[row - top]).split("\n")) {
      const [whole = "", mark, number] = startMark.exec(line) ?? [];
      const [key] = mark === undefined ? [number] : keysOf(mark);
      if (key !== undefined && !found.has(key))
        found.set(key, line.slice(whole.length).trim().slice(0, longest));
    }
  }
  return found;
}
