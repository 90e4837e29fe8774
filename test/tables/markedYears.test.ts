import { readTables, type CellValue } from "../../src/tables";

const years: CellValue[] = [...Array.from({ length: 14 }, (_, k) => 2005 + k), "2019 f ", "2020 f"];
const block = (title: string, base: number): CellValue[][] => [
  [title],
  ["Année", "Public", "Privé", "Total"],
  ...years.map((year, k) => [year, base + 911 * k, 1_409 + 220 * k, base + 1_409 + 1_131 * k]),
];

test("years with a letter for forecast name the rows of every table of a sheet", () => {
  const values = [...block("Dépenses (en k€)", 4_121), [], ...block("Recettes (en k€)", 6_408)];
  const tables = readTables({ name: "Santé", top: 0, left: 0, values });
  expect(tables.map(({ columns }) => columns.map(({ label }) => label))).toEqual([
    ["Public", "Privé", "Total"],
    ["Public", "Privé", "Total"],
  ]);
  expect(tables.flatMap(({ notes }) => notes)).toEqual([]);
  expect(tables[1]?.rows.map(({ label }) => label)).toEqual(years.map((year) => String(year).trim()));
});
