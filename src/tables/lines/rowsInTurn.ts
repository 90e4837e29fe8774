import type { TableRow } from "../annexTable";
import { announcedKind } from "./rowKind";

/** Measures that one item may take rows for, and items from which that is no accident. */
const MOST_MEASURES = 4;
const FEWEST_ITEMS = 3;

const firstWord = (label: string): string => label.split(" ", 1)[0] ?? "";

/** Is a label that of the measure, or one that opens with its word (`Pourcentage du total`)? */
const namesMeasure = (label: string, measure: string): boolean =>
  label === measure || firstWord(label) === measure;

/**
 * How many rows each item of a table takes, one measure a row in turn (credits and payments, a figure and its share); 1 for a plain
 * table. The first row names the item; the others name it too, say the same words for every item, or nothing. The last item may lack some.
 * @example rowsPerItem([{ label: "Hôpital A" }, { label: "CP" }, { label: "Hôpital B" }, { label: "CP" }, …]) // 2
 */
export function rowsPerItem(rows: readonly Pick<TableRow, "label">[]): number {
  for (let turn = 2; turn <= MOST_MEASURES && rows.length > (FEWEST_ITEMS - 1) * turn; turn++)
    if (isTurn(rows, turn)) return turn;
  return 1;
}

function isTurn(rows: readonly Pick<TableRow, "label">[], turn: number): boolean {
  const measures = rows.slice(1, turn).map(({ label }) => label);
  const isRepeated = measures.every((label) => label !== "" && label === rows[0]?.label);
  if (!isRepeated && (measures.some(isNoMeasure) || new Set(measures).size < measures.length)) return false;
  const items = new Set<string>();
  for (const [r, { label }] of rows.entries()) {
    const item = rows[r - (r % turn)]?.label ?? "";
    const measure = measures[(r % turn) - 1];
    if (measure !== undefined) {
      if (isRepeated ? label !== item : !namesMeasure(label, measure)) return false;
    } else if (items.has(label) || (!isRepeated && measures.includes(label))) return false;
    else items.add(label);
  }
  return true;
}

const isNoMeasure = (label: string): boolean => announcedKind(label) === "total";

const nameOf = (item: string, measure: string): string => (item === measure ? item : `${item}, ${measure}`);

/** The rows of items that take several each: those of a total are totals too, and tell both its name and their measure. */
export const namedInTurn = (rows: readonly TableRow[], turn: number): readonly TableRow[] =>
  turn === 1
    ? rows
    : rows.map((row, r) => {
        const item = rows[r - (r % turn)] as TableRow;
        // Nothing says that a row without a name is a total: not its place at the end of the table either.
        if (row.label === "") return { ...row, kind: "item" as const };
        if (item === row || (item.kind !== "total" && item.kind !== "subtotal")) return row;
        return { ...row, kind: item.kind, label: nameOf(item.label, row.label) };
      });
