import { checkWorkbook } from "../../src/checks";
import type { CellValue } from "../../src/tables";

const years: CellValue[] = [2012, 2013, 2014, "2015 f", "2016 f", "2017 (p)"];
const values: CellValue[][] = [
  ["Dépenses de santé (en k€)"],
  [],
  ["Année", "Public", "Privé", "Total"],
  ...years.map((year, k) => [year, 4_121 + 911 * k, 1_409 + 220 * k, 5_530 + 1_131 * k]),
];

describe("a column of years, some with a letter for forecast or provisional", () => {
  it("names its rows and is no amount", () => {
    const report = checkWorkbook({ name: "essai", sheets: [{ name: "Santé", top: 0, left: 0, values }] });
    const [sheet] = report.sheets;
    expect(sheet?.findings.map(({ code }) => code)).not.toContain("NOMBRE-ILLISIBLE");
    expect(sheet?.tables.map(({ table }) => table.columns.map(({ label }) => label))).toEqual([
      ["Public", "Privé", "Total"],
    ]);
  });
});
