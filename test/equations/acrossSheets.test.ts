import { areLinesCompared, contextOf, findAcrossSheets } from "../../src/equations";
import { readTables } from "../../src/tables/readTables";
import type { Sheet } from "../../src/tables/workbook";
import { sheetFromText } from "../tables/sheetFromText";

const across = (...sheets: readonly Sheet[]) => {
  const read = sheets.map((sheet) => ({ sheet, tables: readTables(sheet) }));
  const tables = read.flatMap((one) => one.tables);
  const contexts = read.flatMap(({ sheet, tables: own }) =>
    own.map((table) => contextOf(sheet, table, own.length === 1)),
  );
  return findAcrossSheets(tables, contexts).map(
    ({ target, terms, status }) =>
      `${tables[target.table]?.sheet} ${target.cell} = ${terms.length} of ${tables[terms[0]?.table ?? 0]?.sheet} ${status}`,
  );
};

const region = (name: string, ...rows: readonly string[]): Sheet =>
  sheetFromText(`Montants en euros||\n||\nÉtablissement|Urgences|Total\n${rows.join("\n")}`, { name });

const bretagne = region("Bretagne", "CH A|4127|9318", "CH B|2250|7741", "CH C|1963|2605", "Total|8340|19664");
const corse = region("Corse", "CH D|1188|5032", "CH E|907|4410", "CH F|2214|2301", "Total|4309|11743");
const recap = (corsica: string): Sheet =>
  sheetFromText(
    `Montants en euros||\n||\nRégion|Urgences|Total\nBretagne|8340|19664\nCorse|${corsica}\nTotal|12649|31407`,
    { name: "National" },
  );

it("ties a recap to the sheet of each region, and finds the row that is stale", () => {
  expect(across(bretagne, corse, recap("4309|11743")).sort()).toEqual([
    "National 0 = 1 of Bretagne exact",
    "National 1 = 1 of Bretagne exact",
    "National 2 = 1 of Corse exact",
    "National 3 = 1 of Corse exact",
  ]);
  expect(across(bretagne, corse, recap("4309|11437"))).toContain("National 3 = 1 of Corse broken");
});

const list = sheetFromText(
  `Montants en euros||\n||\nÉtablissement|Région|Montant\n${[
    ["CH A", "Bretagne", 104_127],
    ["CH B", "Normandie", 98_310],
    ["CH C", "Bretagne", 77_205],
    ["CH D", "Occitanie", 120_466],
    ["CH E", "Normandie", 64_092],
    ["CH F", "Occitanie", 88_731],
    ["CH G", "Bretagne", 51_640],
    ["CH H", "Normandie", 43_377],
  ]
    .map((row) => row.join("|"))
    .join("\n")}`,
  { name: "Liste" },
);
const byRegion = (normandie: number): Sheet =>
  sheetFromText(
    `Montants en euros|\n|\nRégion|Montant\nBretagne|232972\nNormandie|${normandie}\nOccitanie|209197`,
    { name: "Par région" },
  );

it("adds up the rows of a list by group, and finds the group that is stale", () => {
  expect(across(list, byRegion(205_779))).toEqual([
    "Par région 0 = 3 of Liste exact",
    "Par région 1 = 3 of Liste exact",
    "Par région 2 = 2 of Liste exact",
  ]);
  expect(across(list, byRegion(214_779))).toContain("Par région 1 = 3 of Liste broken");
});

it("says nothing of a recap whose amounts are others", () => {
  const other = sheetFromText(
    `Montants en euros||\n||\nRégion|Urgences|Total\nBretagne|512|993\nCorse|288|641\nTotal|800|1634`,
    { name: "Effectifs" },
  );
  expect(across(bretagne, corse, other)).toEqual([]);
});

describe("tables too large to be annexes", () => {
  const amounts = (line: number, count: number): string =>
    Array.from({ length: count }, (_, c) => 10_007 + 389 * line + 7_919 * c).join("|");
  const listOf = (name: string, rows: number, columns: number): Sheet =>
    sheetFromText(
      `Lieu|${Array.from({ length: columns }, (_, c) => `${name} ${c + 1}`).join("|")}\n${Array.from({ length: rows }, (_, r) => `Lieu ${r + 1}|${amounts(r, columns)}`).join("\n")}`,
      { name },
    );

  it.each([
    [500, 1, 500],
    [501, 1, 0],
    [6, 100, 600],
    [6, 101, 0],
  ])("looks for the lines of %d rows and %d columns in another table: %d ties", (rows, columns, ties) => {
    expect(across(listOf("Mesure", rows, columns), listOf("Valeur", rows, columns))).toHaveLength(ties);
  });

  const withOthers = (sheet: Sheet, rows: number): Sheet => ({
    ...sheet,
    values: [
      ...sheet.values,
      ...Array.from({ length: rows }, (_, r) => [
        `Autre ${r + 1}`,
        ...amounts(r, (sheet.values[2]?.length ?? 0) - 1)
          .split("|")
          .map(Number),
      ]),
    ],
  });

  it.each([
    [494, 4],
    [497, 4],
    [498, 0],
  ])("reads a recap with %d rows beside two sheets and its total: %d ties", (rows, ties) => {
    expect(across(bretagne, corse, withOthers(recap("4309|11743"), rows))).toHaveLength(ties);
  });

  it.each([
    [497, 3],
    [498, 0],
  ])("reads a recap by group with %d rows besides: %d ties", (rows, ties) => {
    expect(across(list, withOthers(byRegion(205_779), rows))).toHaveLength(ties);
  });

  it("compares six thousand lines, tables too large left out", () => {
    const [table] = readTables(bretagne);
    const [long] = readTables(listOf("Mesure", 501, 1));
    if (!table || !long) throw new Error("no table");
    const times = (count: number) => Array.from({ length: count }, () => table);
    expect(areLinesCompared([...times(2_000), long])).toBe(true);
    expect(areLinesCompared(times(2_001))).toBe(false);
  });
});

describe("amounts with digits below those that they show", () => {
  const regions = ["Bretagne", "Corse", "Normandie", "Occitanie", "Grand Est", "Martinique"];
  const column = (name: string, amounts: readonly number[]): Sheet => ({
    ...sheetFromText(
      `Montants en euros|\n|\nRégion|${name}\n${amounts.map((one, i) => `${regions[i]}|${one}`).join("\n")}`,
      { name },
    ),
    formats: [[], [], [], ...amounts.map(() => [null, "#,##0"])],
  });
  const stored = [4_127.4, 18_310.2, 7_205.7, 12_466.1, 64_092.6, 8_731.3];
  const tiesTo = (amounts: readonly number[]): string[] =>
    across(column("Suivi", stored), column("Notifié", amounts)).map((tie) => tie.split(" ").slice(-1).join());

  it("are a copy where they repeat all the digits, or are typed rounded", () => {
    expect(tiesTo(stored)).toEqual(stored.map(() => "exact"));
    expect(tiesTo(stored.map(Math.round))).toEqual(stored.map(() => "rounding"));
  });

  it("are none where they agree only as far as the format shows", () => {
    expect(tiesTo(stored.map((one) => one + 0.1))).toEqual([]);
  });

  it("are one where a fifth of them differs below the format, and none where two fifths do", () => {
    const differing = (count: number): number[] =>
      stored.slice(0, 5).map((one, i) => (i < count ? one + 0.1 : one));
    expect(tiesTo(differing(1))).toHaveLength(5);
    expect(tiesTo(differing(2))).toEqual([]);
  });
});

it("takes the last column for the total where it is called one, though the recap has that heading too", () => {
  const unit = "Montants en euros||\n||\n";
  const part = (name: string, last: string, ...rows: readonly string[]): Sheet =>
    sheetFromText(`${unit}Établissement|Total délégations|${last}\n${rows.join("\n")}`, { name });
  const read = across(
    part("PSY", "Total dotations", "CH A|1127|9318", "CH B|2250|7741", "Total|3377|17059"),
    part("SMR", "Total délégations", "CH C|1188|5032", "CH D|2907|4410", "Total|4095|9442"),
    part("MCO", "Total dotations", "CH E|1963|2605", "CH F|2214|2301", "Total|4177|4906"),
    sheetFromText(
      `${unit}Tableau|Total délégations|Total dotations\nPSY|3377|17059\nSMR|4095|9424\nMCO|4177|4906`,
      { name: "Synthèse" },
    ),
  );
  expect(read).toContain("Synthèse 3 = 1 of SMR broken");
});
