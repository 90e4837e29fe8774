import type { CellValue } from "../../tables/workbook";

/** What parts decimals, or thousands. */
export type Mark = "." | ",";

/** `1.004`, `27,808`: a mark with three digits behind it, as a group of thousands has. */
export const groupOf = { ".": /^[-+]?[1-9]\d{0,2}\.\d{3}$/, ",": /^[-+]?[1-9]\d{0,2},\d{3}$/ };
/** `1.004.312`: what no decimal mark does. */
export const groupsOf = {
  ".": /^[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/,
  ",": /^[-+]?[1-9]\d{0,2}(?:,\d{3}){2,}$/,
};
/** Over a column, no amount of it. */
const year = /^(?:18|19|20)\d\d$/;
/** A number with decimals. */
export const decimalOf = { ".": /^[-+]?\d*\.\d+$/, ",": /^[-+]?\d*,\d+$/ };
/** Numbers beside which whole ones say what their marks are: more of them for the comma, the French decimal mark. */
const fewestGroups = { ".": 3, ",": 6 };
/** Numbers with two marks, from which one with a mark elsewhere is mistyped; and the share of all that such may be. */
const fewestProofs = 3;
const mistypedShare = 0.05;
/** Lines that add up, from which it is no accident; a column has the more numbers. */
const fewestSums = { across: 3, down: 2 };
const mostColumns = 200;

/**
 * Do dots, or commas, part thousands? All of them have three digits behind them, and the whole numbers in the same columns, which have
 * none, stay below a thousand: decimals would be printed on those too. Where no column holds both, only a number with two such marks,
 * or sums that hold so, prove it.
 */
export function partThousands(
  rows: readonly (readonly CellValue[])[],
  mark: Mark,
): "likely" | "proved" | null {
  const wholes = new Map<number, number>();
  const marked = new Map<number, number>();
  let [groups, decimals] = [0, 0];
  for (const row of rows) {
    const isHeading = !row.some((cell) => groupOf[mark].test(String(cell).trim()));
    for (const [c, cell] of row.entries()) {
      const text = String(cell).trim();
      if (isHeading && year.test(text)) continue;
      if (/^[-+]?\d{1,3}$/.test(text)) wholes.set(c, (wholes.get(c) ?? 0) + 1);
      else if (/^[-+]?\d{4,}$/.test(text)) wholes.set(c, -Infinity);
      else if (groupOf[mark].test(text)) marked.set(c, (marked.get(c) ?? 0) + 1);
      else if (decimalOf[mark].test(text)) decimals++;
      else if (groupsOf[mark].test(text)) groups++;
    }
  }
  const columns = [...marked];
  const all = columns.reduce((sum, [, count]) => sum + count, groups);
  if (decimals > 0) return groups >= fewestProofs && decimals <= mistypedShare * all ? "proved" : null;
  if (groups > 0) return "proved";
  if (columns.length === 0) return null;
  if (columns.some(([c]) => (wholes.get(c) ?? 0) < 0)) return null;
  if (columns.some(([c, count]) => count >= fewestGroups[mark] && (wholes.get(c) ?? 0) > 0)) return "likely";
  return addUpAsGroups(rows, mark) ? "proved" : null;
}

/** Do lines, or columns, end on the sum of the numbers before it, marks read as parting thousands, and not read as decimal marks? */
function addUpAsGroups(rows: readonly (readonly CellValue[])[], mark: Mark): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, c) =>
    rows.map((row) => row[c] ?? ""),
  );
  const proofsIn = (lines: readonly (readonly CellValue[])[]): number =>
    lines.filter((line) => isGroupedSum(line, mark)).length;
  return proofsIn(rows) >= fewestSums.across || proofsIn(columns) >= fewestSums.down;
}

/** Does the line hold numbers with the mark and others without, and end on the sum of those before it? */
function isGroupedSum(line: readonly CellValue[], mark: Mark): boolean {
  const texts = line.map((cell) => String(cell).trim()).filter((text) => text !== "");
  const isNumber = (text = ""): boolean => groupOf[mark].test(text) || /^\d{1,3}$/.test(text);
  const end = texts.findLastIndex(isNumber) + 1;
  const start = texts.slice(0, end).findLastIndex((text) => !isNumber(text)) + 1;
  const read = texts.slice(start, end);
  const areMixed = read.some((text) => text.includes(mark)) && read.some((text) => !text.includes(mark));
  return areMixed && endsOnSum(read.map((text) => Number(text.replace(mark, ""))));
}

/** Is the last number the sum of two or more right before it? */
const endsOnSum = (numbers: readonly number[]): boolean => {
  const [total = 0, ...before] = [...numbers].reverse();
  let sum = 0;
  return before.some((number, i) => (sum += number) === total && i > 0);
};
