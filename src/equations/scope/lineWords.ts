import type { AnnexTable } from "../../tables/annexTable";
import { footnoteMarks } from "../../tables/footnotes";
import type { EquationFamily } from "../equation";

type Direction = EquationFamily["direction"];

/** What the labels of a line and the footnotes that they are marked with say. */
export interface LineWords {
  /** From the outermost group to the label of the line itself. */
  readonly labels: readonly string[];
  readonly notes: readonly string[];
}

/** `Total1`, `Dépenses1, dont :`: the number of a note stuck to a word, as raised figures are once their format is lost. */
const gluedMark = /(?<=\p{L}{3})\d(?=$|,)/gu;

/**
 * The texts of the footnotes that a label or an amount is marked with.
 * @example notesOf(new Map([["1", "Consolidé"]]), "Total (1)") // ["Consolidé"]
 */
export const notesOf = (footnotes: AnnexTable["footnotes"], text: string): string[] =>
  footnotes === undefined
    ? []
    : text
        .split("\n")
        .flatMap((line) => [...footnoteMarks(line), ...(line.match(gluedMark) ?? [])])
        .flatMap((mark) => footnotes.get(mark) ?? []);

/**
 * What is said of the lines that the sums of one direction add: rows down columns, columns across rows.
 * @example lineWords(table)("row", 2) // { labels: ["Total (1)"], notes: ["les transferts sont consolidés"] }
 */
export function lineWords(
  table: Pick<AnnexTable, "rows" | "columns" | "footnotes">,
): (direction: Direction, line: number) => LineWords {
  const known = new Map<string, LineWords>();
  return (direction, line) => {
    const key = `${direction} ${line}`;
    const labels =
      direction === "column" ? [table.rows[line]?.label ?? ""] : (table.columns[line]?.path ?? []);
    const words = known.get(key) ?? {
      labels,
      notes: labels.flatMap((label) => notesOf(table.footnotes, label)),
    };
    known.set(key, words);
    return words;
  };
}
