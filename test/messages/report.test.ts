import { checkWorkbook } from "../../src/checks";
import { htmlReport, htmlSection } from "../../src/reports/html/htmlReport";
import { sayVerdict } from "../../src/messages/verdict";
import { unjudged } from "../reports/checked";
import { corpusWorkbook, typedOver } from "../checks/corpus";

const published = corpusWorkbook("annexe-1-2007.xlsx");
const unknown = typedOver(published, "Annexe I", {
  C6: 78400,
  C12: 162400,
  D32: 172200,
  F17: 26777,
  F28: 301761,
  B6: "Atlantide",
});

it.each([
  [
    published,
    "5 coquilles expliquent les 8 totaux faux (31 totaux vérifiés)",
    "5 slips explain the 8 wrong totals (31 totals checked)",
  ],
  [
    corpusWorkbook("annexe-1-2024.xlsx"),
    "685 totaux vérifiés, 0 écart, 135 arrondis admis (dont 1 improbable)",
    "685 totals checked, 0 gaps, 135 accepted roundings (1 unlikely)",
  ],
  [
    unknown,
    "31 totaux vérifiés, 0 écart, 2 arrondis admis ; 1 autre erreur",
    "31 totals checked, 0 gaps, 2 accepted roundings; 1 other error",
  ],
  [
    { name: "vide", sheets: [] },
    "Aucun tableau reconnu : rien n’a été vérifié",
    "No table was found: nothing was checked",
  ],
])("sums a report up in one sentence, in both languages (%#)", (workbook, french, english) => {
  const { verdict } = checkWorkbook(workbook);
  expect(sayVerdict(verdict).replaceAll("\u202f", " ")).toBe(french);
  expect(sayVerdict(verdict, "en")).toBe(english);
});

it("writes the page in the language asked for, and in it alone", () => {
  const report = unjudged(checkWorkbook(published));
  const page = (language: "fr" | "en"): string => htmlReport([htmlSection(report, language)], language);
  expect(page("fr")).toContain("Rapport de contrôle");
  expect(page("fr")).not.toMatch(/Check report|digits|totals/);
  expect(page("en")).toContain('<html lang="en">');
  expect(page("en")).not.toMatch(/Rapport|chiffre|totaux|Gravité|À coller/);
});
