import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { readTables, type AnnexTable, type CellValue } from "../../src/tables";

/** The annex tables of a workbook of test/corpus, from its values alone. */
export const annexTables = async (name: string): Promise<AnnexTable[]> => {
  const { sheets } = await readXlsx(readFileSync(join(__dirname, "..", "corpus", name)));
  return sheets.flatMap((sheet) =>
    readTables({
      name: sheet.name,
      top: 0,
      left: 0,
      values: sheet.rows.map((row) => row.map((value): CellValue => (value instanceof Date ? null : value))),
    }),
  );
};
