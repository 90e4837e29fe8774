import { checkWorkbook } from "../../src/checks";
import { check, codesOf, corpusWorkbook, findingsOf, sheetOf, typedOver } from "./corpus";

const published = corpusWorkbook("annexe-1-2007.xlsx");
const today = corpusWorkbook("annexe-1-2024.xlsx");

it("reports one amount typed in euros in a table of k€, with the scale that the totals expect", () => {
  const inThousands = today.sheets.find(({ name }) => name === "USLD")?.values[10]?.[1] as number;
  const report = checkWorkbook(typedOver(today, "USLD", { B11: Math.round(inThousands * 10) * 100 }));
  const codes = codesOf(report);
  expect(codes).toEqual(expect.arrayContaining(["UNITE-ECHELLE B11"]));
  const [total] = findingsOf(report).filter(({ code, cell }) => code === "TOTAL-ECART" && cell === "B11");
  expect(total?.cause?.kind).toBe("scale");
});

it.each([
  ["1 7 414", "NOMBRE-ILLISIBLE"],
  ["17 195,69 69", "NOMBRE-ILLISIBLE"],
  ["#REF!", "NOMBRE-ERREUR"],
  ["#N/D", "NOMBRE-ERREUR"],
  ["#VALEUR !", "NOMBRE-ERREUR"],
  ["#PROPAGATION!", "NOMBRE-ERREUR"],
  ["#BUSY!", "NOMBRE-ERREUR"],
  ["Err:502", "NOMBRE-ERREUR"],
])("reports %s in an amount column as an error that no total can be checked with", (text, code) => {
  const report = checkWorkbook(typedOver(published, "Annexe I", { C11: text }));
  expect(codesOf(report, "error")).toContain(`${code} C11`);
  expect(report.sheets[0]?.tables[0]?.counts.uncheckable).toBe(2);
});

it("reads a number stored as text, and says that Excel's sums skip it", () => {
  const report = checkWorkbook(typedOver(published, "Annexe I", { C11: "196\u00a0000" }));
  expect(codesOf(report, "warning")).toEqual(["NOMBRE-TEXTE C11"]);
  expect(report.summary.broken).toBe(8);
});

it("tells a sheet without table from a workbook without any", () => {
  const text = sheetOf("Notice", "Lisez-moi", "Ce classeur…");
  expect(codesOf(check(text))).toEqual(["TABLE-ABSENTE A1"]);
  expect(findingsOf(check(text))[0]?.severity).toBe("warning");
  const beside = checkWorkbook({ ...today, sheets: [...today.sheets, text] });
  expect(findingsOf(beside).find(({ code }) => code === "TABLE-ABSENTE")?.severity).toBe("info");
  expect(codesOf(check({ name: "Vide", top: 0, left: 0, values: [] }), "warning")).toEqual([
    "TABLE-ABSENTE A1",
  ]);
});

it("tells when hidden rows count in a total", () => {
  const [sheet] = published.sheets;
  if (!sheet) throw new Error("no sheet");
  const report = check({ ...sheet, hiddenRows: new Set([10, 11]) });
  const [finding] = findingsOf(report).filter(({ code }) => code === "LIGNE-MASQUEE");
  expect(finding).toMatchObject({ severity: "info", cells: ["11:11", "12:12"] });
});

it("tells when amounts of a published annex differ from the publication, not its known misprints put right", () => {
  const report = checkWorkbook(typedOver(today, "DAF MCO", { B11: 11543.3 }));
  expect(codesOf(report, "warning")).toContain("PUBLIE-ECART B11");
  const corrected = checkWorkbook(
    typedOver(published, "Annexe I", { C6: 78400, C12: 162400, D32: 172200, F17: 26777, F28: 301761 }),
  );
  expect(codesOf(corrected, "error", "warning")).toEqual([]);
});
