import { readFileSync } from "node:fs";
import { regions } from "../../src/cli/regions";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { corpusPath, runCommand, scratch } from "./run";

test("the 2007 table becomes a sheet of today's regions beside its copy", async () => {
  const path = scratch("regions.xlsx");
  const { status, out } = await runCommand(regions, [corpusPath("annexe-1-2007.xlsx"), path]);
  expect([status, out]).toEqual([0, `${path} : «\u00a0Annexe I régions 2016\u00a0», «\u00a0Annexe I\u00a0»`]);
  const { sheets } = readWorkbook("regions.xlsx", readFileSync(path));
  const made = sheets[0];
  const row = made?.values.findIndex(([label]) => label === "Normandie") ?? -1;
  expect(made?.values[row]?.[1]).toBe(173_600);
  expect(made?.formulas?.[row]?.[1]).toMatch(/^=SUM\('Annexe I'!C9,'Annexe I'!C18\)$/);
  const total = made?.values.find(([label]) => label === "Total");
  // As printed, misprints included; the gap to the printed total stands below.
  expect(total?.slice(1, 4)).toEqual([4_089_192, 172_200, 8_274_634]);
  const source = readWorkbook("annexe.xlsx", readFileSync(corpusPath("annexe-1-2007.xlsx"))).sheets[0];
  expect(sheets[1]?.values.at(-1)).toEqual(source?.values.at(-1));
});

test("a region is followed through two files, oldest year first", async () => {
  const path = scratch("suivi.xlsx");
  const { status } = await runCommand(regions, [
    "--region",
    "Bretagne",
    corpusPath("annexe-1-2024.xlsx"),
    corpusPath("annexe-1-2007.xlsx"),
    path,
  ]);
  expect(status).toBe(0);
  const { values = [] } = readWorkbook("suivi.xlsx", readFileSync(path)).sheets[0] ?? {};
  expect(values[3]?.slice(0, 2)).toEqual([2007, "annexe-1-2007.xlsx"]);
  expect(values[5]?.slice(3)).toEqual(["Bretagne", "PÉRIPHÉRIQUE", 656_675, "€", 656_675]);
  expect(new Set(values.slice(3).map(([year]) => year))).toEqual(new Set([2007, 2024]));
});

test.each([
  [["a.xlsx"], /un classeur et un fichier de sortie/],
  [["a.xlsx", "b.csv"], /\.xlsx est attendu/],
  [[corpusPath("annexe-1-2024.xlsx"), "sortie-regions.xlsx"], /aucun tableau des régions d’avant 2016/],
  [
    ["--region", "Atlantide", corpusPath("annexe-1-2024.xlsx"), "sortie-regions.xlsx"],
    /aucun tableau n’a de ligne/,
  ],
  [["absent.xlsx", "sortie-regions.xlsx"], /introuvable/],
])("refuses %j in one sentence", async (args, sentence) => {
  const { status, err } = await runCommand(regions, args);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
});
