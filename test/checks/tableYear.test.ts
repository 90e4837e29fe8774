import { tableYear } from "../../src/checks/tableYear";
import { readTables } from "../../src/tables";
import { sheetFromText } from "../tables/sheetFromText";

/** The years of the tables of a sheet of that name, under these titles. */
const yearsOf = (name: string, ...titles: readonly string[]): (number | undefined)[] => {
  const drawn = titles.map(
    (title) =>
      `${title}\nPoste | Base | Aide | Total\nUn | 1 | 2 | 3\nDeux | 4 | 5 | 9\nTotal | 5 | 7 | 12\n\n`,
  );
  const sheet = { ...sheetFromText(drawn.join("\n")), name };
  return readTables(sheet).map((table) => tableYear(sheet, table));
};

it.each([
  ["Crédits de 2024", 2024],
  ["Exercice 2007 (annexe 3)", 2007],
  ["2024-2025, notifiés en 2025", 2025],
  ["2024 et 2025", 2025],
  ["2025 et 2024, rappel de 2024", 2024],
  ["Budget 2023,", 2023],
  ["Budget 2023.", 2023],
  ["Crédits", undefined],
  ["Crédits de 1999", undefined],
  ["Soit 12024 places", undefined],
  ["Soit 20245 places", undefined],
  ["Soit 1,2024 M€", undefined],
  ["Soit 1.2024 M€", undefined],
  ["Soit 2024,5 k€", undefined],
  ["Soit 2024.5 k€", undefined],
])("reads « %s » as %s", (title, year) => {
  expect(yearsOf("Annexe", title)).toEqual([year]);
});

it("heeds the name of the sheet, and of a long sheet what stands above each table", () => {
  expect(yearsOf("Annexe 2022", "Crédits")).toEqual([2022]);
  expect(yearsOf("Annexe 2022", "Crédits de 2023, 2023")).toEqual([2023]);
  expect(yearsOf("Annexe", "Crédits de 2023", "Crédits de 2022", "Crédits de 2022")).toEqual([
    2023, 2023, 2022,
  ]);
});
