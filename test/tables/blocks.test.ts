import { areaAddress, readTables } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";
import { tableSummary } from "./tableSummary";

const read = (drawing: string): string[][] => readTables(sheetFromText(drawing)).map(tableSummary);
const areas = (drawing: string): string[] =>
  readTables(sheetFromText(drawing)).map(({ area }) => areaAddress(area));

test("a table stands between its titles and its notes", () => {
  expect(
    read(`
      Annexe I
      (en k€)

      Région    | Base | Mesures | Total
      Bretagne  | 10   | 2       | 12
      Corse     | 5    | 1       | 6
      Total     | 15   | 3       | 18

      (1) hors USLD
      Source : ministère | | 2024
    `),
  ).toEqual([
    [
      "A4:D7",
      "Base | Mesures | Total",
      "region Bretagne: 10 2 12",
      "region Corse: 5 1 6",
      "total Total: 15 3 18",
    ],
  ]);
});

test("blank rows and section titles do not cut a table, blank columns neither", () => {
  expect(
    read(`
      Région         | Base | | Mesures | Total

      Métropole
      Bretagne       | 10   | | 2       | 12
      Normandie      | 5    | | 1       | 6

      Outre-mer
      Guadeloupe     | 1    | | 1       | 2
      Guyane         | 1    | | 2       | 3


      Total          | 17   | | 6       | 23
    `),
  ).toEqual([
    [
      "A1:E12",
      "Base | Mesures | Total",
      "region Bretagne: 10 2 12",
      "region Normandie: 5 1 6",
      "region Guadeloupe: 1 1 2",
      "region Guyane: 1 2 3",
      "total Total: 17 6 23",
    ],
  ]);
});

test("stacked tables are parted by their headers, with or without a blank row or a title", () => {
  expect(
    areas(`
      Tableau 1
      Région    | Base | Total
      Bretagne  | 10   | 12
      Corse     | 5    | 6

      Tableau 2
      Région    | Base | Total
      Bretagne  | 20   | 32
      Corse     | 15   | 16
      Région    | MIG  | AC
      Bretagne  | 1    | 2
      Corse     | 3    | 4

                | 2023 | 2024
      Bretagne  | 1    | 2
      Corse     | 3    | 4
    `),
  ).toEqual(["A2:C4", "A7:C9", "A10:C12", "A14:C16"]);
});

test("a header repeated at a page break does not start another table", () => {
  expect(
    read(`
      Région    | Base | Total
      Bretagne  | 10   | 12
      Corse     | 5    | 6
      Région    | Base | Total
      Normandie | 1    | 2
      Total     | 16   | 20
    `),
  ).toEqual([
    [
      "A1:C6",
      "Base | Total",
      "region Bretagne: 10 12",
      "region Corse: 5 6",
      "region Normandie: 1 2",
      "total Total: 16 20",
    ],
  ]);
});

test("tables side by side are parted where a second column of labels follows a blank column", () => {
  expect(
    read(`
      Tableau A | |         | | Tableau B
      Région    | Base | Total | | Code | Région    | DAF | USLD
      Bretagne  | 10   | 12    | | 53   | Bretagne  | 20  | 32
      Corse     | 5    | 6     | | 94   | Corse     | 15  | 16
      Total     | 15   | 18    | |      | Normandie | 1   | 2
                |      |       | |      | Total     | 36  | 50
    `),
  ).toEqual([
    ["A2:C5", "Base | Total", "region Bretagne: 10 12", "region Corse: 5 6", "total Total: 15 18"],
    [
      "E2:H6",
      "DAF | USLD",
      "region [53] Bretagne: 20 32",
      "region [94] Corse: 15 16",
      "region Normandie: 1 2",
      "total Total: 36 50",
    ],
  ]);
});

test("tables side by side may be stacked on one side only", () => {
  expect(
    areas(`
      Région    | Base | Total | | Région    | DAF | USLD
      Bretagne  | 10   | 12    | | Bretagne  | 20  | 32
      Corse     | 5    | 6     | | Corse     | 15  | 16
      Total     | 15   | 18    | | Normandie | 1   | 2
                |      |       | | Occitanie | 1   | 2
      Région    | MIG  | AC    | | Mayotte   | 3   | 4
      Bretagne  | 10   | 12    | | Guyane    | 20  | 32
      Corse     | 5    | 6     | | Total     | 60  | 88
    `),
  ).toEqual(["A1:C4", "A6:C8", "E1:G8"]);
});

test("tables that touch are parted when the second repeats the heading of the labels", () => {
  expect(
    areas(`
      Région    | Base | Total | Région    | DAF | USLD
      Bretagne  | 10   | 12    | Corse     | 20  | 32
      Normandie | 5    | 6     | Occitanie | 15  | 16
    `),
  ).toEqual(["A1:C3", "D1:F3"]);
});

test("a column of comments or of statuses does not part a table", () => {
  expect(
    read(`
      Région    | Base | | Statut | Total | Commentaire
      Bretagne  | 10   | | public | 12    | reçu
      Corse     | 5    | | public | 6     | à voir
      Normandie | 1    | | privé  | 2     |
      Occitanie | 1    | | public | 2     |
    `).map((lines) => lines.slice(0, 2)),
  ).toEqual([["A1:E5", "Base | Total"]]);
});

test("figures above a table make no part of it", () => {
  expect(
    areas(`
      Exercice  | 2024
      Effectif  | 120
      Région    | Base | Mesures | Total
      Bretagne  | 10   | 2       | 12
      Corse     | 5    | 1       | 6
    `),
  ).toEqual(["A3:D5"]);
});

test("a table stands where its sheet says: the used range need not start at A1", () => {
  const [table] = readTables(
    sheetFromText("Région | Base | Total\nBretagne | 10 | 12\nCorse | 5 | 6", { top: 6, left: 2 }),
  );
  expect(table?.area).toEqual({ top: 6, left: 2, bottom: 8, right: 4 });
  expect(table?.bodyTop).toBe(7);
  expect(table?.columns.map(({ column }) => column)).toEqual([3, 4]);
  expect(table?.rows.map(({ row, labelColumn }) => [row, labelColumn])).toEqual([
    [7, 2],
    [8, 2],
  ]);
});

test.each([
  ["nothing", ""],
  ["words", "Annexe I\nSans montant | ni total"],
  ["a lone amount", "Total | 5"],
  ["a year", "Exercice | 2024\n\nCirculaire du ministère"],
])("a sheet with %s holds no table", (_, drawing) => {
  expect(readTables(sheetFromText(drawing))).toEqual([]);
});
