import type { Area } from "./workbook";

/** Column letters of a 0-based index: `columnLetters(27) // "AB"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters: `columnIndex("AB") // 27`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}

/** A1 address of absolute 0-based indices: `cellAddress(5, 2) // "C6"`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * Does a cell lie in an area?
 * @example isInArea({ top: 1, left: 1, bottom: 4, right: 2 }, { row: 4, column: 0 }) // false
 */
export const isInArea = (
  { top, left, bottom, right }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean => top <= row && row <= bottom && left <= column && column <= right;

/** A1 range of an area, or one address when it is a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/**
 * An area by its full and fixed name, as a name of the workbook holds it.
 * @example absoluteReference("Annexe I", { top: 0, left: 0, bottom: 8, right: 4 }) // "'Annexe I'!$A$1:$E$9"
 */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(bottom, right)}`;
}

/** Reads `AB12` as absolute 0-based indices, dollars skipped; null for anything else. */
export function readAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") } : null;
}

/** Reads `A1:C9` (or `A1`) as an inclusive area, whichever corner comes first; null for anything else. */
export function readArea(text: string): Area | null {
  const [first = "", last = first] = text.split(":");
  const a = readAddress(first);
  const b = readAddress(last);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/**
 * Addresses joined into runs down a column or across a row.
 * @example joinedRanges(["C6", "C7", "D6"]) // ["C6:C7", "D6"]
 */
export function joinedRanges(cells: readonly string[]): string[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const elsewhere: string[] = [];
  for (const cell of cells) {
    const at = readAddress(cell);
    if (!at) {
      elsewhere.push(placeReference(cell));
      continue;
    }
    const last = runs.at(-1);
    const isBelow = last && last.left === last.right && last.left === at.column && last.bottom === at.row - 1;
    const isBeside = last && last.top === last.bottom && last.top === at.row && last.right === at.column - 1;
    if (last && (isBelow || isBeside)) {
      last.bottom = at.row;
      last.right = at.column;
    } else runs.push({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  }
  return [...runs.map(areaAddress), ...elsewhere];
}

/** `Annexe I!F9` as formulas write it: `'Annexe I'!F9`. */
export const placeReference = (place: string): string => {
  const at = place.lastIndexOf("!");
  return at < 0 ? place : `'${place.slice(0, at).replaceAll("'", "''")}'${place.slice(at)}`;
};
