import { areaAddress, readTables, type AnnexTable, type Area } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

function readOne(drawing: string, merges: readonly Area[] = []): AnnexTable {
  const tables = readTables(sheetFromText(drawing, { merges }));
  expect(tables).toHaveLength(1);
  return tables[0] as AnnexTable;
}

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const labels = (table: AnnexTable): string[] => table.columns.map(({ label }) => label);

const body = `
  Bretagne  | 10 | 2 | 1 | 13
  Corse     | 5  | 1 | 1 | 7
`.slice(1);

test("codes, flags and vectors are read under the names of the columns", () => {
  const table = readOne(`
    Région    | Base | Mesure A | Mesure B | Total
    N° MIG/AC |      | MIG MCO  | AC MCO   |
    code MIG  |      | D26      |          |
    JPE/NR/R  |      | JPE      | NR       |
${body}`);
  expect(areaAddress(table.area)).toBe("A1:E6");
  expect(labels(table)).toEqual([
    "Base",
    "Mesure A › MIG MCO › D26 › JPE",
    "Mesure B › AC MCO › NR",
    "Total",
  ]);
  expect(table.columns.map(({ missionCode, flag, vector }) => [missionCode, flag, vector])).toEqual([
    [null, null, null],
    ["D26", "JPE", "MIG MCO"],
    [null, "NR", "AC MCO"],
    [null, null, null],
  ]);
});

test("in a line named after its codes, a wrong code is kept to be told", () => {
  const table = readOne(`
    Région   | Base | Mesure A | Mesure B | Total
    code MIG |      | D26      | DZ6      |
    JPE/NR/R |      | JPE      | NRR      |
${body}`);
  expect(table.columns.map(({ missionCode }) => missionCode)).toEqual([null, "D26", "DZ6", null]);
  expect(table.columns.map(({ flag }) => flag)).toEqual([null, "JPE", "NRR", null]);
});

test("a merged group heads every column it covers, a name merged downwards counts once", () => {
  const table = readOne(
    `
    Région | Base | Mesures nouvelles | | Total
           |      | MIG | AC            |
${body}`,
    [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3), area(0, 4, 1, 4)],
  );
  expect(table.columns.map(({ path }) => path)).toEqual([
    ["Base"],
    ["Mesures nouvelles", "MIG"],
    ["Mesures nouvelles", "AC"],
    ["Total"],
  ]);
});

test("a group typed once without a merge spreads over the columns named below it", () => {
  const table = readOne(`
    Région | Base | Mesures nouvelles | | Total
           |      | MIG | AC            |
${body}`);
  expect(labels(table)).toEqual(["Base", "Mesures nouvelles › MIG", "Mesures nouvelles › AC", "Total"]);
});

test("a code does not spread over columns that have their own names", () => {
  const table = readOne(`
    Région   | Base | Mesure A | Mesure B | Total
    code MIG | D26  |          |          |
    JPE/NR/R | JPE  | NR       | R        |
${body}`);
  expect(table.columns.map(({ missionCode }) => missionCode)).toEqual(["D26", null, null, null]);
});

test("six rows of header, with numbers for the columns", () => {
  const table = readOne(`
             | MIGAC    |          |          |
             | AC       |          | MIG      | Ensemble
    Région   | Mesure 1 | Mesure 2 | Mesure 3 | Total
    code     |          |          | D26      |
    JPE/NR/R | NR       | R        | JPE      |
             | (1)      | (2)      | (3)      | (4) = (1) + (2) + (3)
${body}`);
  expect(areaAddress(table.area)).toBe("A1:E8");
  expect(table.columns.map(({ path }) => path)).toEqual([
    ["MIGAC", "AC", "Mesure 1", "NR", "(1)"],
    ["MIGAC", "AC", "Mesure 2", "R", "(2)"],
    ["MIGAC", "MIG", "Mesure 3", "D26", "JPE", "(3)"],
    ["MIGAC", "Ensemble", "Total", "(4) = (1) + (2) + (3)"],
  ]);
});

test.each([
  ["years", "Région | 2022 | 2023 | 2024 | Évolution"],
  ["years alone", " | 2021 | 2022 | 2023 | 2024"],
  ["years as text", "Région | '2021 | '2022 | '2023 | Total"],
  ["column numbers", "Région | Base | MIG | AC | Total\n | 1 | 2 | 3 | 4"],
  ["column numbers with the labels' own", "Région | Base | MIG | AC | Total\n1 | 2 | 3 | 4 | 5"],
  ["letters", "Région | Base | MIG | AC | Total\n | a | b | c | d = a + b + c"],
  ["group years", "Région | 2023 | | 2024 |\n | Base | Total | Base | Total"],
])("%s in a header are no amounts", (_, header) => {
  const table = readOne(`${header}\n${body}`);
  expect(table.area.top).toBe(0);
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Corse"]);
  expect([...table.grid.values]).toEqual([10, 2, 1, 13, 5, 1, 1, 7]);
});

test("amounts that look like years or column numbers stay amounts", () => {
  const table = readOne(`
    Région    | A    | B    | C
    Bretagne  | 1    | 2    | 3
    Corse     | 2010 | 1950 | 2024
    Normandie | 4    | 5    | 6
  `);
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Corse", "Normandie"]);
});

test("section titles stand between header and body without being either", () => {
  const table = readOne(`
    Région | Base | MIG | AC | Total
    Montant
    France métropolitaine
${body}`);
  expect(areaAddress(table.area)).toBe("A1:E5");
  expect(table.bodyTop).toBe(3);
  expect(table.rows).toHaveLength(2);
});

test("a title over the amounts, merged or not, is no group of columns", () => {
  const title = "Répartition des montants (en milliers d'euros)";
  const header = "Région | Base | MIG | AC | Total";
  expect(readOne(`${title} | | | | \n${header}\n${body}`, [area(0, 0, 0, 4)]).area.top).toBe(1);
  expect(readOne(` | ${title} | | | \n${header}\n${body}`, [area(0, 1, 0, 4)]).area.top).toBe(1);
  expect(readOne(` | | | (en k€) | \n${header}\n${body}`).area.top).toBe(1);
});

test("a table without header has columns without name", () => {
  const table = readOne("Bretagne | 10 | 2\nCorse | 5 | 1\nTotal | 15 | 3");
  expect(table.columns.map(({ path, label }) => [path, label])).toEqual([
    [[], ""],
    [[], ""],
  ]);
});

test("« dont » columns and hidden columns are told", () => {
  const [table] = readTables(
    sheetFromText("Région | Total | dont JPE | Solde\nBretagne | 10 | 4 | 6\nCorse | 5 | 1 | 4", {
      hiddenColumns: new Set([3]),
    }),
  );
  expect(table?.columns.map(({ ofWhich, hidden }) => [ofWhich, hidden])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

test("dates in a header are written as dates", () => {
  const [table] = readTables(
    sheetFromText("Région | 45291 | 45657\nBretagne | 10 | 4\nCorse | 5 | 1", {
      formats: [[null, "dd/mm/yyyy", "dd/mm/yyyy"]],
    }),
  );
  expect(table?.columns.map(({ label }) => label)).toEqual(["31/12/2023", "31/12/2024"]);
});

test("classes between words head a table as words do", () => {
  const table = readOne(`
    Code | Région   | 3 | 4 | 5 | Total
    53   | Bretagne | 7 | 2 | 1 | 10
    94   | Corse    | 4 | 1 | 1 | 6`);
  expect(labels(table)).toEqual(["3", "4", "5", "Total"]);
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Corse"]);
});

test("two years beside headings, and column numbers that brackets made negative", () => {
  const table = readOne(`
    Code | Région   | Population |      | Variation |
         |          | 1990       | 1999 | en valeur | en %
    -1   | -2       | -3         | -4   | -5        | -6
    53   | Bretagne | 2795       | 2906 | 111       | 4
    94   | Corse    | 250        | 260  | 10        | 4`);
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Corse"]);
});
