import { readXlsx } from "hucre/xlsx";
import { checkWorkbook } from "../../src/checks";
import { acceptanceOf, noJudgements, writeJudgements, type Correction } from "../../src/judgements";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import { describeFileProblem } from "../../src/messages/files";
import type { FileResult } from "../../src/reports/fileResult";
import { htmlReport, htmlSection } from "../../src/reports/html/htmlReport";
import { jsonReport } from "../../src/reports/json/jsonReport";
import { textControlReport, textReport } from "../../src/reports/text/textReport";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";
import type { Workbook } from "../../src/tables/workbook";
import { checked } from "./checked";

const header = ["Région (en €)", "MIG", "AC", "Total"];
const rows = [
  ["Bretagne", 10, 20, 30],
  ["Corse", 11, 21, 32],
  ["Normandie", 21, 22, 34],
  ["Occitanie", 13, 23, 36],
];
const slipped: Workbook = {
  name: "coquille.xlsx",
  sheets: [{ name: "MIGAC", top: 0, left: 0, values: [header, ...rows, ["Total", 46, 86, 132]] }],
};
const corrected: Correction = {
  sheet: "MIGAC",
  cell: "B5",
  before: 31,
  formulaBefore: null,
  after: 13,
  code: "TOTAL-ECART",
  author: "C. Durand",
  date: "2026-11-27T09:00:00Z",
  isUndone: false,
};
const judged = (): Workbook => {
  const [found] = checkWorkbook(slipped).sheets.flatMap(({ findings }) => findings);
  if (!found) throw new Error("no finding");
  return {
    ...slipped,
    name: "juge.xlsx",
    judgements: writeJudgements({
      ...noJudgements,
      acceptances: [acceptanceOf(found, "publié ainsi", "A. B.", new Date("2026-11-28T15:00:00Z"))],
      corrections: [corrected, { ...corrected, cell: "C5", isUndone: true }],
    }),
  };
};
const unread = { file: "abime.xlsx", message: describeFileProblem("damaged", {}) };
const files = (): readonly FileResult[] => [checked(slipped), checked(judged()), unread];

const allCells = async (): Promise<Record<string, string[][]>> => {
  const { sheets } = await readXlsx(
    await reportWorkbook(files().map((file) => fileRows(file, (path) => path, "fr"))),
  );
  return Object.fromEntries(
    sheets.map(({ name, rows: own }) => [name, own.map((row) => row.map((cell) => String(cell ?? "")))]),
  );
};

test("an unreadable file is named with its reason in every report, and counted", async () => {
  const page = htmlReport(files().map((file) => htmlSection(file)));
  expect(page.match(/<section>/g)).toHaveLength(3);
  const said = "Fichier non contrôlé\u202f: classeur abîmé ou incomplet\u202f; l’ouvrir dans Excel";
  expect(page).toContain(`<dd>abime.xlsx</dd></dl>\n<p class="verdict bad">${said}`);
  const book = await allCells();
  expect(book["Contrôle"]?.flat().some((cell) => cell.startsWith(`abime.xlsx – ${said}`))).toBe(true);
  expect(book["Fichiers"]?.filter(([label]) => label === "Classeur").map(([, file]) => file)).toEqual([
    "coquille.xlsx",
    "juge.xlsx",
    "abime.xlsx",
  ]);
  expect(textReport(files(), false)).toContain(unread.message);
  const { summary } = JSON.parse(jsonReport(files(), false)) as { summary: Record<string, number> };
  expect(summary).toMatchObject({ files: 3, unreadable: 1, errors: 1, accepted: 1 });
  const alone = await readXlsx(await reportWorkbook([fileRows(unread, (path) => path, "fr")]));
  expect(alone.sheets.map(({ name }) => name)).toContain("Contrôle");
});

test("the report in text lists every total, the method and what was not checked; the terminal stays short", () => {
  const file = checked(slipped);
  const text = textControlReport(file);
  const totals = file.report.totals();
  const listed = text.slice(text.indexOf("\nTous les totaux\n"));
  expect(totals.length).toBeGreaterThan(4);
  expect(listed.match(/^ {2}MIGAC!/gm)).toHaveLength(totals.length);
  expect(listed).toContain(
    [
      "  MIGAC!D4, Normandie, Total · faux · établie",
      "    somme de B4:C4 · imprimé 34 · recalculé 43 · écart −9 · tolérance 1,5",
    ].join("\n"),
  );
  expect(text).toMatch(/\nMéthode\n {2}1\. .+\n(?: {2}\d+\. .+\n){9}\n/);
  expect(text).toMatch(/\nCe qui n’a pas été vérifié, et pourquoi\n {2}\S/);
  expect(text.startsWith("Rapport de contrôle\n")).toBe(true);
  const short = textReport([file], false);
  for (const title of ["Méthode", "Tous les totaux", "Rapport de contrôle"])
    expect(short).not.toContain(title);
  expect(textControlReport(file, "en")).toMatch(/\nMethod\n[^]*\nEvery total\n[^]* gap −9 /);
  expect(textControlReport(unread)).toContain(unread.message);
});

test("the journal of corrections is the same in page, workbook, text, JSON and control sheet", async () => {
  const page = htmlReport(files().map((file) => htmlSection(file)));
  expect(page).toMatch(/MIGAC B5<\/td><td>31<\/td><td>13<\/td><td>TOTAL-ECART<\/td><td>C\. Durand/);
  expect(page).toMatch(/MIGAC C5<\/td><td>31<\/td><td>13 <i>\(annulée\)/);
  const journal = (await allCells())["Décisions"]?.filter(([file]) => file === "juge.xlsx") ?? [];
  const lines = journal.map(([, sheet, cell, kind, what, reason, author]) =>
    [sheet, cell, kind, what, reason, author].join(" | "),
  );
  expect(lines.slice(1)).toEqual([
    "MIGAC | B5 | Corrigé | TOTAL-ECART, 31 → 13 |  | C. Durand",
    "MIGAC | C5 | Correction annulée | TOTAL-ECART, 31 → 13 |  | C. Durand",
  ]);
  const inExcel = controlSheetDrafts(checked(judged()), "fr")[0]?.rows ?? [];
  expect(
    inExcel
      .filter(([, , kind]) => kind === "Corrigé" || kind === "Correction annulée" || kind === "Écart accepté")
      .map(([cell, sheet, kind, reason, author, , what]) =>
        [sheet, cell, kind, what, reason, author].map((one) => String(one ?? "")).join(" | "),
      ),
  ).toEqual(lines);
  const text = textReport([checked(judged())], false);
  expect(text.match(/C\. Durand/g)).toHaveLength(2);
  const document = JSON.parse(jsonReport(files(), false)) as {
    files: { judgements?: { corrections: unknown[]; acceptances: unknown[] } }[];
  };
  expect(document.files[1]?.judgements?.corrections).toHaveLength(2);
  expect(document.files[1]?.judgements?.acceptances).toHaveLength(1);
});
