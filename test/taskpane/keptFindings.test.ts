import { isStale } from "../../src/taskpane/tabs/checks/isStale";
import { keptFindings, matching } from "../../src/taskpane/tabs/checks/keptFindings";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { noFilters } from "../../src/taskpane/app/state";
import { crowdedReport } from "./crowdedReport";
import { report2007, workbookOf } from "./fixtures";

const present = (report: ReturnType<typeof report2007>) =>
  presentReport(report, { scope: "workbook", language: "fr", workbook: workbookOf(report), milliseconds: 1 });
const annex = present(report2007());
const crowd = present(crowdedReport(4, 30));
const cells = (search: string) => keptFindings(annex, { ...noFilters, search }).map(({ cell }) => cell);

test("findings are searched by cell, region without accent, and amount with or without spaces", () => {
  expect(cells("alsace")).toEqual(["C6"]);
  expect(cells("MISE A JOUR")).toEqual(["C6", "C12"]);
  expect(cells("301781")).toEqual(["F28"]);
  expect(cells("301 781")).toEqual(["F28"]);
  expect(cells("poitou f28")).toEqual(["F28"]);
  expect(cells("bretagne")).toEqual([]);
});

test("severity, sheet and code narrow together; severity counts ignore the severity chosen", () => {
  const sheet = crowd.sheets[1] ?? "";
  const filters = { ...noFilters, sheet, severities: new Set(["error" as const]) };
  const kept = keptFindings(crowd, filters);
  expect(kept.map(({ severity, sheet: of }) => [severity, of])).toEqual(Array(3).fill(["error", sheet]));
  expect(matching(crowd, filters)).toHaveLength(30);
  expect(keptFindings(crowd, { ...filters, code: "NOMBRE-TEXTE" })).toEqual([]);
});

test("a finding is stale when one of its cells was edited, or its whole sheet", () => {
  const [alsace, total] = annex.findings;
  if (!alsace || !total) throw new Error("no finding");
  expect(isStale(alsace, [{ sheet: "Annexe I", address: "B5:C7" }])).toBe(true);
  expect(isStale(alsace, [{ sheet: "Annexe I", address: "D6" }])).toBe(false);
  expect(isStale(alsace, [{ sheet: "Autre", address: "C6" }])).toBe(false);
  expect(isStale(total, [{ sheet: "Annexe I", address: null }])).toBe(true);
});
