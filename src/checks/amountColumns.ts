import { checkFamilies, isTotalLabel, type EquationFamily } from "../equations";
import { cellAt } from "../tables/amountGrid";
import type { CellNote } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";

/** Beyond this share of the cells of a column, texts among amounts are no slips. */
const mostUnreadable = 0.2;

/** What a cell that does not read as an amount deserves; null where it is not worth a word. */
export type Weight = "error" | "warning" | null;

/** The columns of a table that a believed equation goes through, or that hold the amounts of a table of regions with a unit. */
function provedColumns({ table, families }: CheckedTable): Uint8Array {
  const { columns } = table.grid;
  const proved = new Uint8Array(columns);
  if (table.regionSet !== null && table.unit !== null) return proved.fill(1);
  const linesOf = ({ target, terms }: EquationFamily): number[] => [target, ...terms.map(({ line }) => line)];
  for (const family of families) {
    if (family.belief === "possible") continue;
    if (family.direction === "column") proved.fill(1, family.from, family.to);
    else for (const line of linesOf(family)) proved[line] = 1;
  }
  return proved;
}

/** The columns in which some sum holds. */
function addingColumns({ table: { grid }, families }: CheckedTable): Uint8Array {
  const adding = new Uint8Array(grid.columns);
  checkFamilies(grid, families, (index, position, status) => {
    const { belief, direction, target, terms } = families[index] as EquationFamily;
    if (belief === "possible" || status === "broken" || status === "uncheckable") return;
    if (direction === "column") adding[position] = 1;
    else for (const line of [target, ...terms.map((term) => term.line)]) adding[line] = 1;
  });
  return adding;
}

/** Does a believed sum, whose total is told and most of whose other cells hold amounts, add or make the cell? */
function isAdded({ table: { grid }, families }: CheckedTable, cell: number): boolean {
  const [r, c] = [Math.floor(cell / grid.columns), cell % grid.columns];
  return families.some(({ belief, direction, target, terms, from, to }) => {
    const [line, at] = direction === "column" ? [r, c] : [c, r];
    if (belief === "possible" || at < from || at >= to) return false;
    const lines = [target, ...terms.map((term) => term.line)];
    if (!lines.includes(line)) return false;
    if (line !== target && Number.isNaN(grid.values[cellAt(grid, direction, target, at)])) return false;
    const told = lines.filter((other) => !Number.isNaN(grid.values[cellAt(grid, direction, other, at)]));
    return 2 * told.length >= lines.length;
  });
}

/** Words in a labelled row, below the first one, may stand for an amount; the name of a column or of a total does not. */
const standsForAmount = ({ table: { grid } }: CheckedTable, row: number, text: string): boolean =>
  row > 0 && (grid.rowLabels[row] as string).trim() !== "" && !isTotalLabel(text);

/** « 15% + CER »: a percentage and words explain how an amount is made, and are none. */
const saysShare = /\d\s?%(?=.*\p{L}{2})/u;

/** `1 0`, `2.3`, `1–2`, `01`: chapters, ranges, codes; amounts come in groups of three digits. */
const codeLike = /^\d{1,2}(?:[\s.\u002d\u2010-\u2015/]+\d{1,2})+$/u;

/** Does a cell that is no amount look like a code or a text rather than a mistyped amount? */
const isCodeOrText = (note: CellNote): boolean =>
  note.kind === "unreadable" &&
  (note.reason === "words" || note.reason === "leading-zero" || codeLike.test(note.text.trim()));

/** Counts of the amounts, and of the cells that should be amounts and are not, along the rows and columns of a grid. */
function countLines(
  { grid }: CheckedTable["table"],
  notes: readonly CellNote[],
): Record<"read" | "unread", { readonly rows: Uint32Array; readonly columns: Uint32Array }> {
  const counts = (): { rows: Uint32Array; columns: Uint32Array } => ({
    rows: new Uint32Array(grid.rows),
    columns: new Uint32Array(grid.columns),
  });
  const [read, unread] = [counts(), counts()];
  const add = ({ rows, columns }: typeof read, index: number): void => {
    const [r, c] = [Math.floor(index / grid.columns), index % grid.columns];
    rows[r] = (rows[r] as number) + 1;
    columns[c] = (columns[c] as number) + 1;
  };
  grid.values.forEach((value, index) => {
    if (!Number.isNaN(value)) add(read, index);
  });
  for (const { index } of notes) add(unread, index);
  return { read, unread };
}

/**
 * Weighs the cells that do not read as amounts: an error in a column proved to hold amounts where few cells are so; nothing in a row
 * of words (a heading, a note) nor in a column without any amount, or in which no sum holds and codes or texts stand; a warning
 * elsewhere. Words are an error only where a sum needs them.
 */
export function weighUnreadable(
  checked: CheckedTable,
  notes: readonly CellNote[],
): (note: CellNote) => Weight {
  // Stryker disable next-line ConditionalExpression: spares the counts of every line
  if (notes.length === 0) return () => null;
  const { columns } = checked.table.grid;
  const proved = provedColumns(checked);
  const adding = addingColumns(checked);
  const { read, unread } = countLines(checked.table, notes);
  const naming = countLines(checked.table, notes.filter(isCodeOrText)).unread;
  return (note) => {
    const { index } = note;
    const [r, c] = [Math.floor(index / columns), index % columns];
    const [wordsInRow, amountsInRow] = [unread.rows[r] as number, read.rows[r] as number];
    if (wordsInRow >= 2 && wordsInRow >= amountsInRow) return null;
    const [bad, good] = [unread.columns[c] as number, read.columns[c] as number];
    const areFew = bad <= Math.max(1, mostUnreadable * (bad + good));
    if (good === 0 || (!areFew && adding[c] === 0 && 2 * (naming.columns[c] as number) > bad)) return null;
    const isWords = note.kind === "unreadable" && note.reason === "words";
    const isAmount = isWords && !saysShare.test(note.text) && standsForAmount(checked, r, note.text);
    if (isWords && !(isAmount && isAdded(checked, index))) return "warning";
    return proved[c] === 1 && areFew ? "error" : "warning";
  };
}
