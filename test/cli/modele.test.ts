import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/checks";
import { modele } from "../../src/cli/modele";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import type { Workbook } from "../../src/tables/workbook";
import { runCommand, scratch } from "./run";

let models = 0;

async function written(name: string): Promise<Workbook> {
  const path = scratch(`modele-${++models}.xlsx`);
  const { status } = await runCommand(modele, [name, path]);
  expect(status).toBe(0);
  return readWorkbook(name, readFileSync(path));
}

it.each([
  ["annexe-1-2007", ["FMESPP"], 30],
  ["annexe-1-2024", ["MIGAC", "DAF MCO", "PSY", "Dotations SMR", "USLD", "DOT_POP URGENCES"], 600],
])("%s holds its tables, whose totals are formulas that hold", async (name, sheets, totals) => {
  const workbook = await written(name);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
  const report = checkWorkbook(workbook);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 0, broken: 0 });
  const stated = report.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.equations()));
  expect(stated.filter(({ origin }) => origin === "formula").length).toBeGreaterThanOrEqual(totals);
  expect(stated.every(({ origin, status }) => origin !== "formula" || status === "exact")).toBe(true);
});

it("annexe-1-2007 says under the table what was put right", async () => {
  const { sheets } = await written("annexe-1-2007");
  const text = JSON.stringify(sheets[0]?.values.slice(-8));
  for (const place of ["Alsace", "Centre", "Guyane", "Poitou-Charentes"]) expect(text).toContain(place);
});

it("annexe-3-2007 is a blank form with its checks and the balance of the region's envelopes", async () => {
  const { sheets } = await written("annexe-3-2007");
  expect(sheets.map(({ name }) => name)).toEqual(["Retour 2007", "Enveloppes 2007"]);
  const formulas = sheets[0]?.formulas?.flatMap((row) => row ?? []).join(" ") ?? "";
  expect(formulas).toContain("INDEX('Enveloppes 2007'!");
  expect(formulas).toContain("110000");
  expect(checkWorkbook({ name: "retour", sheets }).summary.errors).toBe(0);
});

it("repartition-p-2007 shares envelope P in plain formulas, with its bounds, its cap and the base that spends it", async () => {
  const { sheets } = await written("repartition-p-2007");
  expect(sheets.map(({ name }) => name)).toEqual([
    "Répartition P 2007",
    "Base d’équilibre",
    "Enveloppe P 2007",
  ]);
  const formulas = sheets.map((sheet) => sheet.formulas?.flatMap((row) => row ?? []).join(" ") ?? "");
  expect(formulas[0]).toContain("MIN(110000,$B$5*F11)");
  expect(formulas[0]).toContain("$B$5<1700");
  expect(formulas[1]).toContain("MAX(1700,MIN(3000");
  expect(sheets[2]?.values.slice(1)).toHaveLength(26);
  expect(checkWorkbook({ name: "répartition", sheets }).summary.errors).toBe(0);
});

it("parametres holds every value of the circulars, ready to be edited", async () => {
  const { sheets } = await written("parametres");
  expect(sheets.map(({ name }) => name)).toEqual(["Paramètres"]);
  const rows = sheets[0]?.values ?? [];
  const row = rows.find(([id]) => id === "cca-cout");
  expect(row?.slice(0, 4)).toEqual(["cca-cout", 45_771, "€/poste/an", "03/12/2024"]);
  expect(rows.find(([id]) => id === "ibode-part-80")?.[2]).toBe("%");
});

it("keeps an existing file unless told to replace it", async () => {
  const path = scratch("garde.xlsx", "mien");
  const refused = await runCommand(modele, ["annexe-1-2007", path]);
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("existe déjà") });
  expect(readFileSync(path, "utf8")).toBe("mien");
  expect((await runCommand(modele, ["annexe-1-2007", path, "--remplacer"])).status).toBe(0);
});

it.each([
  [["annexe-9", "a.xlsx"], /aucun modèle/],
  [["annexe-1-2007"], /fichier de sortie/],
  [["annexe-1-2007", "a.csv"], /\.xlsx est attendu/],
])("refuses the call %j in one sentence", async (args, sentence) => {
  const { status, err } = await runCommand(modele, args);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
});
