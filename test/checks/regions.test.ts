import { checkWorkbook } from "../../src/checks";
import type { CellValue } from "../../src/tables/workbook";
import { regionsOf } from "../../src/territories";
import { codesOf, corpusWorkbook, findingsOf, typedOver } from "./corpus";

const published = corpusWorkbook("annexe-1-2007.xlsx");
const today = corpusWorkbook("annexe-1-2024.xlsx");
const misprints = ["D32", "C6", "C12", "F17", "F28"].map((cell) => `TOTAL-ECART ${cell}`);

const errorsOf2007 = (edits: Record<string, CellValue>): string[] =>
  codesOf(checkWorkbook(typedOver(published, "Annexe I", edits)), "error").filter(
    (code) => !misprints.includes(code),
  );

it("names the region that a misspelt one may be", () => {
  const report = checkWorkbook(typedOver(published, "Annexe I", { B6: "Alsaxe" }));
  const [finding] = findingsOf(report).filter(({ code }) => code === "REGION-INCONNUE");
  expect(finding).toMatchObject({ cell: "B6", severity: "error", expected: "Alsace" });
});

it("finds a region that no set knows, and the one that it replaced by its code", () => {
  expect(errorsOf2007({ B6: "Atlantide" })).toEqual(expect.arrayContaining(["REGION-INCONNUE B6"]));
});

it("finds a region listed twice, and the one that is then absent", () => {
  const errors = errorsOf2007({ B6: "Bretagne", A6: "53" });
  expect(errors).toEqual(expect.arrayContaining(["REGION-DOUBLON B11"]));
  expect(errors.some((code) => code.startsWith("REGION-MANQUANTE"))).toBe(true);
});

it("finds a code that belongs to another region", () => {
  const report = checkWorkbook(typedOver(published, "Annexe I", { A12: "42" }));
  const [finding] = findingsOf(report).filter(({ code }) => code === "REGION-CODE");
  expect(finding).toMatchObject({ cell: "A12", read: "42", expected: "24" });
});

it("finds a region of before 2016 among those of today", () => {
  const report = checkWorkbook(typedOver(today, "USLD", { A14: "Alsace" }));
  expect(codesOf(report, "error")).toEqual(expect.arrayContaining(["REGION-MILLESIME A14"]));
});

it("tells known variants as information only", () => {
  const report = checkWorkbook(typedOver(published, "Annexe I", { B29: "PACA" }));
  const variants = findingsOf(report).filter(({ code }) => code === "REGION-VARIANTE");
  expect(variants.map(({ cell, severity }) => `${cell} ${severity}`)).toContain("B29 info");
});

it("keeps the total of a region's row among the totals, however far off one of its amounts is", () => {
  const rows = ["Bretagne", "Normandie", "Occitanie", "Corse", "Grand Est"].map((name, i): CellValue[] => {
    const [a, b, c] = [1200 + 37 * i, 3400 + 51 * i, 2300 + 13 * i];
    return [name, i === 2 ? a * 1000 : a, b, c, a + b + c + (i === 2 ? 500 : 0)];
  });
  const sheet = { name: "A", top: 0, left: 0, values: [["Région", "MIG", "AC", "DAF", "Total"], ...rows] };
  const report = checkWorkbook({ name: "x", sheets: [sheet] });
  const targets = report.sheets[0]?.tables[0]?.equations().map(({ target }) => target);
  expect(targets).toContain("E4");
});

it("tells of a region that has no row, not of the one that a misspelt name stands for", () => {
  const values = regionsOf("2016").map(({ name }, i): CellValue[] => [name, 1200 + 37 * i]);
  const listed = values
    .filter(([name]) => name !== "Mayotte")
    .map(([name, amount]): CellValue[] => [
      name === "Bretagne" ? "Bretagnne" : (name as string),
      amount as number,
    ]);
  const sheet = { name: "A", top: 0, left: 0, values: [["Région", "MIG"], ...listed] };
  const findings = findingsOf(checkWorkbook({ name: "x", sheets: [sheet] }));
  const told = findings.flatMap((one) =>
    one.code === "REGION-MANQUANTE" || one.code === "REGION-INCONNUE" ? [`${one.code} ${one.expected}`] : [],
  );
  expect(told).toEqual(["REGION-INCONNUE Bretagne", "REGION-MANQUANTE Mayotte"]);
});
