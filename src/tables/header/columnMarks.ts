import { normaliseLabel } from "../../amounts";
import { CellKind } from "../reading/cellKind";
import type { SheetCells } from "../reading/sheetCells";

/** What a header line says of the columns under it, beyond their names. */
type LineMarks = "missionCode" | "flag" | "vector";

const shapes: Readonly<Record<LineMarks, RegExp>> = {
  missionCode: /^[A-Z]\d{2}$/,
  flag: /^(?:JPE|NR|R)$/,
  vector: /^(?:MIGAC|MIG|AC|DAF|USLD|FIR|FMESPP|FMIS|DOTPOP|IFAQ)(?: (?:MCO|SMR|SSR|PSY|HAD|USLD|MPR))?$/,
};
const names: Readonly<Record<LineMarks, RegExp>> = {
  missionCode: /^code (?:mig|mission)/,
  flag: /^(?:jpe\/)?nr\/r$/,
  vector: /^(?:n° )?mig\/ac$/,
};

/**
 * Does a text look like the code of a mission?
 * @example isMissionCode("D26") // true
 */
export const isMissionCode = (text: string): boolean => shapes.missionCode.test(text);

/** Does a header line carry such marks: by its own name, or because at least half of its texts look like them? */
function carries(kind: LineMarks, name: string, texts: readonly string[]): boolean {
  if (names[kind].test(name)) return true;
  const written = texts.filter((text) => text !== "");
  return written.length > 0 && 2 * written.filter((text) => shapes[kind].test(text)).length >= written.length;
}

/** Mission code, flag and vector of each column; null where the header says none. */
export interface ColumnMarks {
  missionCode: string | null;
  flag: string | null;
  vector: string | null;
}

/**
 * Reads the mission codes (`D26`), flags (`JPE`, `NR`, `R`) and vectors (`MIG MCO`, `DAF`) of a header.
 *
 * `texts[line][column]`: header texts, merged ones spread; the innermost mark wins. In a line named after what it
 * holds (`code MIG`), whatever is typed is taken, so that a wrong code can be told.
 */
export function readColumnMarks(
  cells: SheetCells,
  header: readonly number[],
  naming: readonly number[],
  texts: readonly (readonly string[])[],
  count: number,
): ColumnMarks[] {
  const marks = Array.from({ length: count }, (): ColumnMarks => ({
    missionCode: null,
    flag: null,
    vector: null,
  }));
  header.forEach((line, k) => {
    const name = naming.find((c) => cells.kind(line, c) === CellKind.text);
    const label = name === undefined ? "" : normaliseLabel(cells.text(line, name));
    const row = texts[k] ?? [];
    for (const kind of ["missionCode", "flag", "vector"] as const) {
      if (!carries(kind, label, row)) continue;
      const named = names[kind].test(label);
      row.forEach((text, i) => {
        const mark = marks[i];
        if (mark !== undefined && text !== "" && (named || shapes[kind].test(text))) mark[kind] = text;
      });
    }
  });
  return marks;
}
