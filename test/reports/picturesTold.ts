import { readXlsx } from "hucre/xlsx";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import type { CheckedFile } from "../../src/reports/fileResult";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";

/** The cells of the sheet of pictures, without those that say nothing at the end of rows: in Excel, then in the report workbook. */
export async function picturesTold(file: CheckedFile): Promise<readonly [string[], string[]]> {
  const said = (rows: readonly (readonly unknown[])[]): string[] =>
    rows.map((row) =>
      row
        .map((cell) => String(cell ?? ""))
        .join("\t")
        .trimEnd(),
    );
  const { sheets } = await readXlsx(await reportWorkbook([fileRows(file, (path) => path, "fr")]));
  return [
    said(controlSheetDrafts(file, "fr")[1]?.rows ?? []),
    said(sheets.find(({ name }) => name === "Tableaux")?.rows ?? []),
  ];
}
