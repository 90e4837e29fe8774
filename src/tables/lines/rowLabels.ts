import { splitCodeLabel } from "../../territories";
import { codeText } from "./codeShapes";
import { CellKind, isLabelKind } from "../reading/cellKind";
import type { ColumnRoles } from "./columnRoles";
import type { SheetCells } from "../reading/sheetCells";

/** The name of a row as typed, and where it stands (columns from the sheet's left). */
export interface RowName {
  readonly label: string;
  readonly labelColumn: number | null;
  readonly code: string | null;
  readonly codeColumn: number | null;
}

/** `15 à 64 ans`, `2 pièces`: a number of things, no code before a name. */
const counted = /^\s*\d{1,3}\s+\p{Ll}/u;

/**
 * The label and the code of a row. A row without text in the label column takes its label from another naming column
 * (`TOTAL` typed in the code column); a code glued to the label is parted from it.
 */
export function readRowName(cells: SheetCells, line: number, roles: ColumnRoles): RowName {
  const words = (c: number): boolean => isLabelKind(cells.kind(line, c));
  const fallback = roles.naming.filter((c) => c !== roles.label && words(c)).at(-1) ?? null;
  const own = roles.label !== null && cells.kind(line, roles.label) !== CellKind.blank ? roles.label : null;
  const labelColumn = own ?? fallback;
  const typed = labelColumn === null ? "" : cells.text(line, labelColumn);
  const codeColumn =
    roles.code !== null && roles.code !== labelColumn && cells.kind(line, roles.code) !== CellKind.blank
      ? roles.code
      : null;
  if (codeColumn !== null)
    return { label: typed, labelColumn, code: codeText(cells, line, codeColumn), codeColumn };
  const { code, label } = counted.test(typed) ? { code: null, label: typed.trim() } : splitCodeLabel(typed);
  return { label, labelColumn, code, codeColumn: code === null ? null : labelColumn };
}
