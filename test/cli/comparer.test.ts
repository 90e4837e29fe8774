import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { comparer } from "../../src/cli/comparer";
import type { SheetDraft } from "../../src/templates/sheetDraft";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { corpusPath, runCommand, scratch } from "./run";

const rows = (bretagne: number, total: number): SheetDraft["rows"] => [
  ["Région (en k€)", "MIG", "AC"],
  ["Bretagne", bretagne, 20],
  ["Corse", 11, 21],
  ["Normandie", 12, 22],
  ["Occitanie", 13, 23],
  ["Total", total, 86],
];
const written = async (name: string, bretagne: number, total: number): Promise<string> =>
  scratch(name, await writeDrafts([{ name: "MIGAC", rows: rows(bretagne, total) }]));

let [before, after, stale] = ["", "", ""];
beforeAll(async () => {
  before = await written("avant.xlsx", 10, 46);
  after = await written("apres.xlsx", 15, 51);
  stale = await written("perime.xlsx", 15, 46);
});

it("says that two files hold the same, and that differences add up or do not, by its exit status too", async () => {
  const same = await runCommand(comparer, [before, before]);
  expect(same).toMatchObject({ status: 0, err: "", out: expect.stringContaining("Aucune différence.") });
  const sound = await runCommand(comparer, [before, after]);
  expect(sound).toMatchObject({
    status: 0,
    out: expect.stringMatching(/2 montants changés.*s’additionnent/),
  });
  const wrong = await runCommand(comparer, [before, stale]);
  expect(wrong).toMatchObject({ status: 1, out: expect.stringContaining("total non mis à jour") });
});

it("gives the same differences as one JSON document", async () => {
  const { out } = await runCommand(comparer, [before, stale, "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    same: false,
    amounts: [
      {
        sheet: "MIGAC",
        cell: "B2",
        row: "Bretagne",
        column: "MIG",
        before: "10",
        after: "15",
        gap: "5",
        share: "0.500000",
      },
    ],
    differenceSums: [{ fault: "stale", severity: "error", cell: "B6", expected: "5", found: "0" }],
    summary: { amounts: 1, errors: 1 },
  });
});

it("writes the report as a page and as a workbook, never over its inputs", async () => {
  const page = scratch("comparaison.html");
  expect((await runCommand(comparer, [before, stale, "--rapport", page])).status).toBe(1);
  const html = readFileSync(page, "utf8");
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("total non mis à jour");
  const file = scratch("comparaison.xlsx");
  await runCommand(comparer, [before, stale, "--rapport", file]);
  const { sheets } = await readXlsx(readFileSync(file));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Comparaison",
    "Lignes et feuilles",
    "Montants",
    "Formules et textes",
    "Méthode",
  ]);
  expect(sheets[2]?.rows.at(-1)?.slice(0, 7)).toEqual(["MIGAC", "B2", "Bretagne", "MIG", 10, 15, 5]);
  const refused = await runCommand(comparer, [before, after, "--rapport", after, "--remplacer"]);
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("ne peut pas être remplacé") });
});

it("asks for two files, and names the one that it cannot read", async () => {
  expect(await runCommand(comparer, [before])).toMatchObject({
    status: 2,
    err: expect.stringContaining("deux fichiers"),
  });
  const missing = await runCommand(comparer, [before, scratch("absent.xlsx")]);
  expect(missing).toMatchObject({ status: 2, out: "", err: expect.stringContaining("introuvable") });
});

it("tells the published annexes apart from their raw extraction by how numbers are stored, and by nothing else of their amounts", async () => {
  const { out, status } = await runCommand(comparer, [
    corpusPath("annexe-1-2024.xlsx"),
    corpusPath("annexe-1-2024-brut.xlsx"),
    "--format",
    "json",
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ amounts: [], summary: { amounts: 0, errors: 0 } });
});
