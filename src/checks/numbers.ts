import type { AnnexTable, CellNote } from "../tables/annexTable";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { groupByColumn, rangesOf } from "./groupByColumn";
import { newFinding } from "./newFinding";

type Kind = CellNote["kind"];
const of = <K extends Kind>(notes: readonly CellNote[], kind: K): Extract<CellNote, { kind: K }>[] =>
  notes.filter((note): note is Extract<CellNote, { kind: K }> => note.kind === kind);

/** More than this many cells of one column with the same trouble make one finding. */
const mostSingle = 12;
/** More columns than this stored as text are one block: a whole table pasted from a text. */
const mostColumns = 3;

/** Numbers stored as text, unreadable cells and Excel errors; formulas without a result are told for the whole sheet. */
export function checkNumbers({ table }: CheckedTable): Finding[] {
  const unreadable = of(table.notes, "unreadable").filter(({ reason }) => reason !== "no-result");
  return [
    ...textNumbers(table),
    ...inGroups(table, unreadable, (notes, { text, reason }) =>
      newFinding({
        code: "NOMBRE-ILLISIBLE",
        severity: "error",
        ...placeOf(table, notes),
        read: text,
        count: notes.length,
        reason,
      }),
    ),
    ...inGroups(table, of(table.notes, "excel-error"), (notes, { text }) =>
      newFinding({
        code: "NOMBRE-ERREUR",
        severity: "error",
        ...placeOf(table, notes),
        read: text,
        count: notes.length,
        state: "error-value",
      }),
    ),
  ];
}

function textNumbers(table: AnnexTable): Finding[] {
  const groups = [...groupByColumn(table, of(table.notes, "text-number")).values()];
  return (groups.length <= mostColumns ? groups : [groups.flat()]).flatMap((notes) => {
    const [first] = notes;
    if (!first) return [];
    return newFinding({
      code: "NOMBRE-TEXTE",
      severity: "warning",
      ...placeOf(table, notes),
      read: first.text,
      expected: notes.length === 1 ? plainAmount(table, first.amount, first.index) : null,
      count: notes.length,
    });
  });
}

/** One finding per cell, or one per column that has many. */
function inGroups<Note extends CellNote>(
  table: AnnexTable,
  notes: readonly Note[],
  find: (notes: readonly Note[], first: Note) => Finding,
): Finding[] {
  return [...groupByColumn(table, notes).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return group.length > mostSingle ? [find(group, first)] : group.map((note) => find([note], note));
  });
}

const placeOf = (table: AnnexTable, notes: readonly CellNote[]) => ({
  sheet: table.sheet,
  cell: notes[0] ? addressOf(table, notes[0].index) : "",
  cells: rangesOf(
    table,
    notes.map(({ index }) => index),
  ),
});
