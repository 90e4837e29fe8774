import { formFingerprint } from "../fingerprint";
import type { CellValue } from "../tables/workbook";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";

const isPlain = (cell: DraftCell): cell is CellValue => typeof cell !== "object" || cell === null;

/**
 * The mark of an annex or of a form to insert: with it the sheet is passed over for as long as nobody types in it.
 * @example await addSheet({ ...draft, mark: formMark(draft) })
 */
export function formMark({ name, rows }: SheetDraft): string {
  const values = rows.map((row) =>
    row.map((cell) => (isPlain(cell) ? cell : "value" in cell ? cell.value : null)),
  );
  const formulas = rows.map((row) =>
    row.map((cell) => (!isPlain(cell) && "formula" in cell ? cell.formula : null)),
  );
  return `form:${formFingerprint({ name, top: 0, left: 0, values, formulas })}`;
}
