import type { Exact } from "../amounts/exact";
import type { AnnexTable, CellNote } from "../tables/annexTable";
import { addressOf, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding, FindingCode, Severity } from "./finding";
import { groupByColumn, rangesOf } from "./groupByColumn";

type Kind = CellNote["kind"];
const of = <K extends Kind>(notes: readonly CellNote[], kind: K): Extract<CellNote, { kind: K }>[] =>
  notes.filter((note): note is Extract<CellNote, { kind: K }> => note.kind === kind);

/** More than this many cells of one column with the same trouble make one finding. */
const mostSingle = 12;
/** More columns than this stored as text are one block: a whole table pasted from a text. */
const mostColumns = 3;

/** Numbers stored as text, unreadable cells and Excel errors; formulas without a result are told for the whole sheet. */
export function checkNumbers({ table }: CheckedTable): Finding[] {
  return [
    ...textNumbers(table),
    ...perCell(
      table,
      of(table.notes, "unreadable").filter(({ reason }) => reason !== "no-result"),
      "NOMBRE-ILLISIBLE",
    ),
    ...perCell(table, of(table.notes, "excel-error"), "NOMBRE-ERREUR"),
  ];
}

function textNumbers(table: AnnexTable): Finding[] {
  const groups = [...groupByColumn(table, of(table.notes, "text-number")).values()];
  if (groups.length <= mostColumns)
    return groups.map((group) => grouped(table, "NOMBRE-TEXTE", "warning", group));
  return [grouped(table, "NOMBRE-TEXTE", "warning", groups.flat())];
}

function perCell(
  table: AnnexTable,
  notes: readonly Extract<CellNote, { text: string }>[],
  code: FindingCode,
): Finding[] {
  return [...groupByColumn(table, notes).values()].flatMap((group) =>
    group.length > mostSingle
      ? [grouped(table, code, "error", group)]
      : group.map((note) => grouped(table, code, "error", [note])),
  );
}

function grouped(
  table: AnnexTable,
  code: FindingCode,
  severity: Severity,
  notes: readonly Extract<CellNote, { text: string }>[],
): Finding {
  const [first] = notes;
  const amount: Exact | null = first?.kind === "text-number" ? first.amount : null;
  return {
    code,
    severity,
    sheet: table.sheet,
    cell: first ? addressOf(table, first.index) : "",
    cells: rangesOf(
      table,
      notes.map(({ index }) => index),
    ),
    read: first?.text ?? null,
    expected: amount && notes.length === 1 ? plainAmount(table, amount, first?.index ?? 0) : null,
    gap: null,
    tolerance: null,
    cause: null,
    details: { count: notes.length, reason: first?.kind === "unreadable" ? first.reason : "" },
  };
}
