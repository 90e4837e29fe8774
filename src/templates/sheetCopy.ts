import type { Sheet } from "../tables/workbook";
import type { DraftCell, SheetDraft } from "./sheetDraft";

/** A sheet as it was read, with its values and number formats and without its formulas: what a new sheet beside it refers to. */
export const sheetCopy = ({ name, top, left, values, formats }: Sheet): SheetDraft => ({
  name,
  rows: [
    ...Array.from({ length: top }, (): DraftCell[] => []),
    ...values.map((row, r) => [
      ...Array.from({ length: left }, (): DraftCell => null),
      ...row.map((value, c): DraftCell => {
        const format = formats?.[r]?.[c];
        return typeof format === "string" ? { value, format } : value;
      }),
    ]),
  ],
});
