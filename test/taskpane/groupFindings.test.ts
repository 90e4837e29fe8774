import { cellMarks, marks } from "../../src/taskpane/host/cellMarks";
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

test("cells in cause are dotted, wrong totals are striped, innocent terms are left alone", () => {
  const kinds = new Map(cellMarks(annex).map(({ cell, hatch }) => [cell, hatch?.pattern]));
  expect([...kinds].filter(([, mark]) => mark === "Gray16").map(([cell]) => cell)).toEqual([
    "C6",
    "D32",
    "C12",
    "F17",
    "F28",
  ]);
  expect([...kinds].filter(([, mark]) => mark === "LightUp").map(([cell]) => cell)).toEqual(
    expect.arrayContaining(["F6", "C32", "F32", "F12"]),
  );
  expect(kinds.has("C7")).toBe(false);
  const unexplained = { ...sample, accused: false, proofs: [], cell: "F9", cells: ["F9", "C9", "D9"] };
  const alone = cellMarks({ ...annex, findings: [unexplained] });
  expect(alone.map(({ cell, kind }) => [cell, kind])).toEqual([["F9", "wrongTotal"]]);
});

test("marks are told apart without colour: each has a pattern of its own, in 3:1 on its fill and on white", () => {
  const all = Object.values(marks);
  expect(new Set(all.map(({ hatch }) => hatch.pattern)).size).toBe(all.length);
  for (const { color, hatch } of all) {
    expect(contrastRatio(hatch.color, color)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(hatch.color, "#FFFFFF")).toBeGreaterThanOrEqual(3);
    expect(contrastRatio("#000000", color)).toBeGreaterThanOrEqual(7);
  }
});

/** Contrast of two colours as WCAG 2 defines it. */
function contrastRatio(one: string, other: string): number {
  const luminance = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const share = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
