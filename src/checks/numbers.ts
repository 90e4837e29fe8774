import type { AnnexTable, CellNote } from "../tables/annexTable";
import { weighUnreadable, type Weight } from "./amountColumns";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { groupByColumn, rangesOf } from "./groupByColumn";
import { newFinding } from "./newFinding";
import { impliedText } from "./totals/keptBack";

type Kind = CellNote["kind"];
const of = <K extends Kind>(notes: readonly CellNote[], kind: K): Extract<CellNote, { kind: K }>[] =>
  notes.filter((note): note is Extract<CellNote, { kind: K }> => note.kind === kind);

/** More than this many cells of one column with the same trouble make one finding. */
const mostSingle = 12;
/** More columns than this stored as text are one block: a whole table pasted from a text. */
const mostColumns = 3;

/** Numbers stored as text, unreadable cells and Excel errors; formulas without a result are told for the whole sheet. */
export function checkNumbers(checked: CheckedTable): Finding[] {
  const { table } = checked;
  const unreadable = of(table.notes, "unreadable").filter(({ reason }) => reason !== "no-result");
  const errors = of(table.notes, "excel-error");
  const weigh = weighUnreadable(checked, unreadable);
  const weighError = weighUnreadable(checked, errors);
  return [
    ...textNumbers(table),
    ...inRuns(table, unreadable, weigh, (severity, notes, { text, reason }) =>
      newFinding({
        code: "NOMBRE-ILLISIBLE",
        severity,
        ...placeOf(table, notes),
        read: text,
        expected: notes.length === 1 && notes[0] ? impliedText(checked, notes[0].index) : null,
        count: notes.length,
        reason,
      }),
    ),
    // An error value is one wherever it stands.
    ...inRuns(
      table,
      errors,
      (note) => weighError(note) ?? "warning",
      (severity, notes, { text }) =>
        newFinding({
          code: "NOMBRE-ERREUR",
          severity,
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
  return (groups.length <= mostColumns ? groups : [groups.flat()]).map((notes) => {
    const first = notes[0] as (typeof notes)[number];
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

/** One error per run of like cells down a column, or one for a column that has many; one warning per column. */
function inRuns<Note extends Extract<CellNote, { kind: "unreadable" | "excel-error" }>>(
  table: AnnexTable,
  notes: readonly Note[],
  weigh: (note: Note) => Weight,
  find: (severity: "error" | "warning", notes: readonly Note[], first: Note) => Finding,
): Finding[] {
  const groups: { severity: "error" | "warning"; notes: readonly Note[] }[] = [];
  for (const column of groupByColumn(table, notes).values()) {
    const errors = column.filter((note) => weigh(note) === "error");
    const runs = errors.length > mostSingle ? [errors] : runsOf(table, errors);
    groups.push(...runs.map((run) => ({ severity: "error" as const, notes: run })));
    groups.push({ severity: "warning", notes: column.filter((note) => weigh(note) === "warning") });
  }
  return groups.flatMap(({ severity, notes: group }) => (group[0] ? find(severity, group, group[0]) : []));
}

/** Cells under one another with the same trouble. */
function runsOf<Note extends Extract<CellNote, { kind: "unreadable" | "excel-error" }>>(
  { grid }: AnnexTable,
  column: readonly Note[],
): Note[][] {
  const trouble = (note: Note): string => (note.kind === "unreadable" ? note.reason : note.text);
  const runs: Note[][] = [];
  for (const note of column) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && above.index + grid.columns === note.index && trouble(above) === trouble(note))
      run.push(note);
    else runs.push([note]);
  }
  return runs;
}

const placeOf = (table: AnnexTable, notes: readonly CellNote[]) => ({
  sheet: table.sheet,
  cell: notes[0] ? addressOf(table, notes[0].index) : "",
  cells: rangesOf(
    table,
    notes.map(({ index }) => index),
  ),
});
