import { isInArea, readAddress } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import { footnoteMarks } from "../tables/footnotes";
import type { Sheet } from "../tables/workbook";
import type { AuthorNote, Finding } from "./finding";
import { valueAt } from "./listedLines";

/** Cells of a finding whose notes are told, and the longest note. */
const mostCells = 5;
const longest = 400;

/**
 * What adds to findings what the sheet's author says of their cells: comments, and the footnotes that the cell, the label of its row
 * or the header of its column is marked with.
 * @example findings.map(withNotes(sheet, tables))
 */
export function withNotes(sheet: Sheet, tables: readonly AnnexTable[]): (finding: Finding) => Finding {
  const notesOf = (cell: string): AuthorNote[] => {
    const at = readAddress(cell);
    if (!at) return [];
    const { row, column } = at;
    const comment = sheet.notes?.get(cell);
    const texts =
      comment === undefined ? [] : [comment.length > longest ? `${comment.slice(0, longest)}…` : comment];
    const table = tables.find(({ area }) => isInArea(area, at));
    if (table) {
      const value = valueAt(sheet, row, column);
      const marked = [
        ...(typeof value === "string" ? [value] : []),
        ...table.rows.flatMap((one) => (one.row === row ? one.label : [])),
        ...table.columns.flatMap((one) => (one.column === column ? one.path : [])),
      ];
      texts.push(...marked.flatMap(footnoteMarks).flatMap((mark) => table.footnotes?.get(mark) ?? []));
    }
    return [...new Set(texts)].map((text) => ({ cell, text }));
  };
  return (finding) => {
    const { cell, cells, cause } = finding;
    const accused = [cause?.cell ?? [], (cause?.suspects ?? []).map((suspect) => suspect.cell)].flat();
    const asked = [...new Set([cell, ...accused, ...cells])].slice(0, mostCells);
    const notes = asked.flatMap(notesOf);
    return notes.length === 0 ? finding : { ...finding, notes };
  };
}
