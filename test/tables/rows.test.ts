import { readTables, type AnnexTable } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

function readOne(drawing: string, hiddenRows: number[] = []): AnnexTable {
  const tables = readTables(sheetFromText(drawing, { hiddenRows: new Set(hiddenRows) }));
  expect(tables).toHaveLength(1);
  return tables[0] as AnnexTable;
}

const rows = (drawing: string): string[] =>
  readOne(drawing).rows.map(({ kind, code, label }) => `${kind} ${code ?? "–"} ${label}`);

test.each([
  ["France métropolitaine", "subtotal"],
  ["Métropole", "subtotal"],
  ["Hexagone", "subtotal"],
  ["DOM", "subtotal"],
  ["DROM", "subtotal"],
  ["DROM-COM", "subtotal"],
  ["Outre-mer", "subtotal"],
  ["Total DOM", "subtotal"],
  ["Sous-total général", "subtotal"],
  ["Total Bretagne", "subtotal"],
  ["Total", "total"],
  ["TOTAL DRL", "total"],
  ["TOTAUX", "total"],
  ["Total général", "total"],
  ["Total France entière", "total"],
  ["France entière", "total"],
  ["Ensemble", "total"],
  ["Grand total", "total"],
  ["All ages", "total"],
  ["Both sexes", "total"],
  ["All other expenses", "item"],
  ["dont Rennes", "of-which"],
  ["- dont reconductible", "of-which"],
  ["of which capital", "of-which"],
  ["Majoration des émoluments en Outre-mer", "item"],
  ["Aide totale aux investissements", "item"],
  ["Ensemblier", "item"],
])("the row « %s » is of kind %s", (label, kind) => {
  expect(readOne(`Poste | A | B\nDépense | 1 | 2\nRecette | 2 | 3\n${label} | 3 | 5`).rows[2]?.kind).toBe(
    kind,
  );
});

test("region codes are names, as numbers or as text", () => {
  expect(
    rows(`
      CODE | RÉGION     | M  | TOTAL
      42   | Alsace     | 10 | 12
      '01  | Guadeloupe | 5  | 6
      83   | Auvergne   | 1  | 1
           | TOTAL      | 16 | 19
    `),
  ).toEqual(["region 42 Alsace", "region 01 Guadeloupe", "region 83 Auvergne", "total – TOTAL"]);
});

test("region codes without a heading are known by their values", () => {
  const names = ["42 | Alsace", "72 | Aquitaine", "83 | Auvergne", "25 | Basse-Normandie", "26 | Bourgogne"];
  names.push("53 | Bretagne", "24 | Centre", "21 | Champagne-Ardenne");
  const codes = names.map((name, i) => `${name} | ${i * i}`).join("\n");
  expect(rows(` | Région | M\n${codes}`)[3]).toBe("region 25 Basse-Normandie");
});

test("a code glued to its label is parted from it", () => {
  expect(rows("Région | Montant\n42 Alsace | 10\n72 Aquitaine | 1\n83 - Auvergne | 4")).toEqual([
    "region 42 Alsace",
    "region 72 Aquitaine",
    "region 83 Auvergne",
  ]);
  expect(rows("Département | Montant\n01 AIN | 120\n2A CORSE-DU-SUD | 12")).toEqual([
    "item 01 AIN",
    "item 2A CORSE-DU-SUD",
  ]);
});

test("a number of things is no code before its label", () => {
  const ages = "Âge | 2023 | 2024\n0 à 14 ans | 5 | 6\n65 ans et plus | 7 | 8\n2  pièces | 1 | 4";
  expect(rows(`${ages}\n12 Foyer de 15 lits | 2 | 3`)).toEqual([
    "item – 0 à 14 ans",
    "item – 65 ans et plus",
    "item – 2 pièces",
    "item 12 Foyer de 15 lits",
  ]);
});

test("establishments: FINESS numbers, postcodes and ranks are no amounts", () => {
  const drawing = `
    Rang | Établissement | N° FINESS  | Code postal | Dotation
    1    | CH de Bourg   | '010000024 | '01000      | 120
    2    | CHU de Rennes | 350000022  | 35000       | 300
    3    | CH d'Ajaccio  | 2A0000014  | 20000       | 50
         | Total         |            |             | 470
  `;
  expect(readOne(drawing).columns.map(({ label }) => label)).toEqual(["Dotation"]);
  expect(readOne(drawing).rows.map(({ label }) => label)).toEqual([
    "CH de Bourg",
    "CHU de Rennes",
    "CH d'Ajaccio",
    "Total",
  ]);
  expect(rows(drawing.replace("Rang", "").replace("Code postal", "cp"))).toHaveLength(4);
});

test("FINESS numbers make establishments, with their code before or after the label", () => {
  expect(
    rows(`
      Établissement | FINESS    | Dotation
      CH de Bourg   | 010000024 | 120
      CHU de Rennes | 350000022 | 300
      Total         |           | 420
    `),
  ).toEqual(["establishment 10000024 CH de Bourg", "establishment 350000022 CHU de Rennes", "total – Total"]);
});

test("under several columns of labels a row has the innermost name", () => {
  expect(
    rows(`
      Région          | Établissement | Base | Total
      Bretagne        | CHU Rennes    | 1    | 2
                      | CH Brest      | 3    | 4
      Total Bretagne  |               | 4    | 6
      Corse           | CH Ajaccio    | 3    | 4
                      | CH Bastia     | 3    | 4
      Total Corse     |               | 6    | 8
      TOTAL GÉNÉRAL   |               | 10   | 14
    `),
  ).toEqual([
    "item – CHU Rennes",
    "item – CH Brest",
    "subtotal – Total Bretagne",
    "item – CH Ajaccio",
    "item – CH Bastia",
    "subtotal – Total Corse",
    "total – TOTAL GÉNÉRAL",
  ]);
});

test("years name the rows that they open", () => {
  expect(rows("Année | A | B\n2021 | 10 | 12\n2022 | 5 | 6\n2023 | 5 | 6\nTotal | 20 | 24")).toEqual([
    "item – 2021",
    "item – 2022",
    "item – 2023",
    "total – Total",
  ]);
});

test("amounts that follow one another beside labels are no ranks", () => {
  const table = readOne("Poste | A | B\na | 1 | 5\nb | 2 | 6\nc | 3 | 7\nd | 4 | 8");
  expect(table.columns.map(({ label }) => label)).toEqual(["A", "B"]);
});

test("labels may stand on the right", () => {
  const table = readOne("Base | Total | Région\n10 | 12 | Bretagne\n5 | 6 | Corse\n15 | 18 | Total");
  expect(table.rows.map(({ label, labelColumn }) => [label, labelColumn])).toEqual([
    ["Bretagne", 2],
    ["Corse", 2],
    ["Total", 2],
  ]);
  expect(table.area.right).toBe(2);
});

test("a last row of amounts without label is a total, an other one an item", () => {
  expect(rows("Région | A\nBretagne | 10\nCorse | 5\nNormandie | 1\n | 16")).toEqual([
    "region – Bretagne",
    "region – Corse",
    "region – Normandie",
    "total – ",
  ]);
  expect(rows("Région | A\nBretagne | 10\n | 5\nNormandie | 1").slice(1, 2)).toEqual(["item – "]);
});

test("a region left blank keeps its row, a section title has none", () => {
  const table = readOne(`
    Région    | A | B
    Métropole |   |
    Bretagne  | 1 | 2
    Normandie | 1 | 2
    Mayotte   |   |
    Corse     | 3 | 4
  `);
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Normandie", "Mayotte", "Corse"]);
  expect([...table.grid.values.slice(4, 6)]).toEqual([NaN, NaN]);
});

test("a misspelt region among regions stands for a region", () => {
  expect(rows("Région | A\nBretange | 1\nNormandie | 2\nCorse | 3\nOccitanie | 4")[0]).toBe(
    "region – Bretange",
  );
});

test.each([
  ["pre-2016", "Alsace | 1\nBretagne | 2\nCorse | 3\nPicardie | 4"],
  ["2016", "Grand Est | 1\nBretagne | 2\nCorse | 3\nOccitanie | 4"],
  ["2016", "Grand Est | 1\nAlsace | 2\nNormandie | 3\nOccitanie | 4"],
  [null, "Bretagne | 1\nCorse | 2\nGuyane | 3"],
  [null, "Loyers | 1\nSalaires | 2\nImpôts | 3"],
])("the regions are of the set %s", (set, body) => {
  const { regionSet } = readOne(`Poste | A\n${body}`);
  expect(regionSet).toBe(set);
});

test("hidden rows are told", () => {
  const table = readOne("Région | A\nBretagne | 10\nCorse | 5\nNormandie | 1", [2]);
  expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
});

describe("what a table of regions is", () => {
  const regions = (...labels: string[]): string[] | null => {
    const table = readOne(
      `Nom | A | B\n${labels.map((label, i) => `${label} | ${i + 1} | ${i + 7}`).join("\n")}`,
    );
    return table.regions === null
      ? null
      : table.regions.rows.map(({ index, match }) => `${labels[index] ?? ""} ${match.kind}`);
  };

  test("two or three rows, one of them misspelt", () => {
    expect(regions("Bretange", "Normandie", "Total")).toEqual(["Bretange unknown", "Normandie official"]);
    expect(regions("Bretagne", "Normandie", "Ocitanie", "Total")).toHaveLength(3);
    expect(readOne("Nom | A\nBretange | 1\nNormandie | 2\nTotal | 3").rows[0]?.kind).toBe("region");
  });

  test("not two rows of which one is something else, nor departments among which some have a region's name", () => {
    expect(regions("Bretagne", "Siège")).toBeNull();
    expect(regions("Bretange", "Siège")).toBeNull();
    const departments = [
      "Ain",
      "Aisne",
      "Allier",
      "Guadeloupe",
      "Martinique",
      "Guyane",
      "Mayotte",
      "Cantal",
      "Cher",
      "Corrèze",
    ];
    expect(regions(...departments)).toBeNull();
  });

  test("half of its rows at least, with other lines among them", () => {
    expect(regions("Bretagne", "Normandie", "Occitanie", "Réserve nationale", "Siège")).not.toBeNull();
    expect(regions("Bretagne", "Normandie", "Occitanie", "A", "B", "C", "D")).toBeNull();
  });
});
