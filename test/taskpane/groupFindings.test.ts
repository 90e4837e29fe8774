import { cellMarks } from "../../src/taskpane/host/cellMarks";
import { findingRows, groupFindings, soundRows } from "../../src/taskpane/tabs/checks/groupFindings";
import type { PaneFinding } from "../../src/taskpane/tabs/checks/paneReport";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { report2007, workbookOf } from "./fixtures";

const annex = presentReport(report2007(), {
  scope: "sheet",
  language: "fr",
  workbook: workbookOf(report2007()),
  milliseconds: 1,
});
const [sample] = annex.findings;
if (!sample) throw new Error("no finding");
const variant = (sheet: string, cell: string, read = "Ile de France"): PaneFinding => ({
  ...sample,
  id: `${sheet}-${cell}-${read}`,
  code: "REGION-VARIANTE",
  severity: "info",
  sheet,
  cell,
  cells: [cell],
  title: `Région à écrire autrement : ${read}`,
  read,
  expected: "Île-de-France",
  gap: null,
  notes: [],
  proofs: [],
  proposal: null,
  rowLabel: read,
  accused: false,
});

test("the same variant on six sheets is one line with six places; another variant is another line", () => {
  const six = ["A", "B", "C", "D", "E", "F"].map((sheet) => variant(sheet, "B12"));
  const groups = groupFindings([...six, variant("A", "B13", "Ile-de-Françe")]);
  expect(groups.map(({ findings }) => findings.length)).toEqual([6, 1]);
  expect(groups[0]?.id).toBe(six[0]?.id);
});

test("findings with an amount at stake, a proof or a proposal stay apart, even when they say the same", () => {
  expect(groupFindings([sample, { ...sample, id: "other", cell: "C7" }])).toHaveLength(2);
  const warnings = [variant("A", "B1"), variant("A", "B2")].map((one) => ({ ...one, gap: "+1" }));
  expect(groupFindings(warnings)).toHaveLength(2);
});

test("row by row, from top to bottom of each sheet in its order; what is right is counted", () => {
  const rows = findingRows([...annex.findings, variant("Autre", "B3")], ["Autre", "Annexe I"]);
  expect(rows.map(({ sheet, row, label }) => [sheet, row, label])).toEqual([
    ["Autre", 3, "Ile de France"],
    ["Annexe I", 6, "Alsace"],
    ["Annexe I", 12, "Centre"],
    ["Annexe I", 17, "Guyane"],
    ["Annexe I", 28, "Poitou-Charentes"],
    ["Annexe I", 32, "Total"],
  ]);
  expect(soundRows(annex.tables, rows, "Annexe I")).toBe(22);
});

test("cells in cause are plain, wrong totals are striped, innocent terms are left alone", () => {
  const marks = new Map(cellMarks(annex).map(({ cell, stripes }) => [cell, stripes ? "striped" : "plain"]));
  expect([...marks].filter(([, mark]) => mark === "plain").map(([cell]) => cell)).toEqual([
    "C6",
    "D32",
    "C12",
    "F17",
    "F28",
  ]);
  expect([...marks].filter(([, mark]) => mark === "striped").map(([cell]) => cell)).toEqual(
    expect.arrayContaining(["F6", "C32", "F32", "F12"]),
  );
  expect(marks.has("C7")).toBe(false);
  const unexplained = { ...sample, accused: false, proofs: [], cell: "F9", cells: ["F9", "C9", "D9"] };
  const alone = cellMarks({ ...annex, findings: [unexplained] });
  expect(alone.map(({ cell, stripes }) => [cell, Boolean(stripes)])).toEqual([["F9", true]]);
});
