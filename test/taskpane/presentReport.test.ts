import { checkWorkbook } from "../../src/checks";
import { corpusWorkbook, sheetOf } from "../checks/corpus";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { squareStatuses } from "../../src/reports/tableSquares";
import { pictureCell } from "../../src/taskpane/tabs/checks/paneReport";
import { crowdedReport } from "./crowdedReport";
import { report2007, rows2007, tableReport, workbookOf } from "./fixtures";
import type { Report } from "../../src/checks/report";

const present = (report: Report, language: "fr" | "en" = "fr") =>
  presentReport(report, { scope: "workbook", language, workbook: workbookOf(report), milliseconds: 1 });

test("2007: five slips explain the eight wrong totals, largest amount at stake first", () => {
  const { verdict, findings, sentence } = present(report2007());
  expect(verdict).toMatchObject({ slips: 5, explained: 8, totals: { broken: 8, rounded: 1, exact: 22 } });
  expect(sentence).toBe("5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)");
  expect(findings.map(({ cell }) => cell)).toEqual(["C6", "D32", "C12", "F17", "F28"]);
});

test("a proposal remembers what its cell held and is placed by its labels", () => {
  const [alsace] = present(report2007()).findings;
  expect(alsace?.place).toBe("Alsace, MISE À JOUR");
  expect(alsace?.proposal).toMatchObject({ before: 74800, formula: null, write: 78400 });
});

test("of two tables side by side, a cell is named by its own", () => {
  const sheet = sheetOf(
    "Compte",
    "CHARGES|Montant|PRODUITS|Montant",
    "Personnel|52310|Dotations|61873",
    "Achats|17426|Recettes|22094",
    "Amortissements|9318|Reprises|1367",
    "TOTAL DES CHARGES|79054|TOTAL DES PRODUITS|86334",
  );
  const { findings } = present(checkWorkbook({ name: "compte.xlsx", sheets: [sheet] }));
  expect(findings.find(({ cell }) => cell === "D5")).toMatchObject({
    rowLabel: "TOTAL DES PRODUITS",
    place: "TOTAL DES PRODUITS, Montant",
  });
});

test("a proof says what a correction does alone, and with the others that its total needs, named", () => {
  const workbook = corpusWorkbook("annexe-1-2007.xlsx");
  const { findings } = presentReport(checkWorkbook(workbook), {
    scope: "workbook",
    language: "fr",
    workbook,
    milliseconds: 1,
  });
  const proofs = findings.find(({ cell }) => cell === "C6")?.proofs;
  expect(proofs).toEqual([
    {
      line: "C32",
      printed: "4\u202f090\u202f992",
      before: { sum: "4\u202f089\u202f192", gap: "+1\u202f800" },
      alone: { sum: "4\u202f092\u202f792", gap: "−1\u202f800" },
      together: { sum: "4\u202f090\u202f992", gap: "0", besides: ["C12"] },
    },
    {
      line: "F6",
      printed: "250\u202f996",
      before: { sum: "247\u202f396", gap: "+3\u202f600" },
      alone: { sum: "250\u202f996", gap: "0" },
      together: null,
    },
  ]);
});

test("no proposal is offered when several values are possible or Excel could not hold it", () => {
  const report = report2007();
  const [sheet] = report.sheets;
  const [finding] = sheet?.findings ?? [];
  if (!sheet || !finding?.cause) throw new Error("no finding");
  const ambiguous = { ...finding, cause: { ...finding.cause, unique: false } };
  const tooLong = {
    ...finding,
    cause: { ...finding.cause, proposed: finding.cause.proposed?.plus("1e-15") ?? null },
  };
  const given = present({ ...report, sheets: [{ ...sheet, findings: [ambiguous, tooLong] }] }).findings;
  expect(given.map(({ proposal }) => proposal)).toEqual([null, null]);
});

test("ids are unique whatever the findings, and findings go from errors to information", () => {
  const { findings } = present(crowdedReport(3, 40));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(120);
  const ranks = findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test("a table too large for its picture keeps its culprits visible and leads to their cell", () => {
  const rows = Array.from({ length: 5000 }, (_, r) => `Ligne ${r + 1}`);
  const columns = Array.from({ length: 200 }, (_, c) => `Colonne ${c + 1}`);
  const large = tableReport({
    sheet: "Grande",
    rows,
    columns,
    top: 9,
    left: 3,
    status: (r, c) => (r === 4321 && c === 123 ? "culprit" : "exact"),
    counts: { exact: 5000 },
  });
  const report = { ...report2007(), sheets: [{ name: "Grande", tables: [large], findings: [] }] };
  const picture = present(report).tables[0]?.picture;
  if (!picture) throw new Error("no picture");
  expect([picture.rows, picture.columns]).toEqual([40, 44]);
  const worst = picture.squares.indexOf(squareStatuses.indexOf("culprit"));
  expect(pictureCell(picture, worst)).toBe("DW4331");
});

test("the real check of the annex of 2007 gives the same five cells as the fixture", () => {
  const header = ["RÉGION", "MISE À JOUR", "FORMATION", "PÉRIPHÉRIQUE", "TOTAL"];
  const workbook = {
    name: "annexe",
    sheets: [{ name: "Annexe I", top: 4, left: 1, values: [header, ...rows2007] }],
  };
  const { findings, verdict } = presentReport(checkWorkbook(workbook), {
    scope: "workbook",
    language: "fr",
    workbook,
    milliseconds: 1,
  });
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ cell }) => cell).sort()).toEqual(["C12", "C6", "D32", "F17", "F28"]);
  expect(verdict).toMatchObject({ slips: 5, explained: 8 });
});
