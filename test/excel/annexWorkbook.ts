import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";

/** A small annex: a region is hidden, the title is merged, the total is a formula, one amount is text. */
export const annexSheet: Sheet = {
  name: "Annexe I",
  top: 1,
  left: 1,
  values: [
    ["Dotations (k€)", null, null],
    ["Région", "MIGAC", "DAF"],
    ["Bretagne", 65321.3, "1 234,5"],
    ["Corse", 0.1, 7],
    ["Total", 65321.4, 8],
  ],
  formulas: [undefined, undefined, undefined, undefined, [null, "=SUM(C4:C5)", null]],
  formats: [undefined, undefined, [null, "#,##0.0", "@"], undefined, [null, "#,##0.0", "#,##0.0"]],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  hiddenRows: new Set([4]),
  hiddenColumns: new Set([3]),
  isProtected: false,
  isHidden: false,
};

const plain = (
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<Sheet> = {},
): Sheet => ({
  name,
  top: 0,
  left: 0,
  values,
  ...more,
});

export const annexWorkbook: Workbook = {
  name: "annexe.xlsx",
  sheets: [
    annexSheet,
    plain("Vide", []),
    plain("Protégée", [["Total", 12]], { isProtected: true }),
    plain("Notes", [["secret"]], { isHidden: true }),
  ],
};

/** A sheet of plain amounts. */
export const amountSheet = (name: string, rows: number, columns: number): Sheet =>
  plain(
    name,
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => (r * columns + c) / 10),
    ),
  );

export { plain as plainSheet };
