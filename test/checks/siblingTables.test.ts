import { checkWorkbook, type Finding } from "../../src/checks";
import type { Sheet } from "../../src/tables";
import { sheetFromText } from "../tables/sheetFromText";

const told = (...sheets: readonly Sheet[]): Finding[] =>
  checkWorkbook({ name: "Essai", sheets }).sheets.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== "info"),
  );
const accused = (finding: Finding | undefined): string | undefined =>
  finding?.cause?.cell ?? finding?.cause?.suspects?.[0]?.cell;

/** Expenses and receipts of one plan, side by side. */
const plan = (receipts: readonly number[], total = 103_750): Sheet =>
  sheetFromText(
    [
      "Dépenses|Montant||Recettes|Montant",
      ...[45_013, 36_576, 10_617, 11_544].map(
        (amount, i) => `Dépense ${"ABCD"[i]}|${amount}||Recette ${"ABCD"[i]}|${receipts[i]}`,
      ),
      `Total|103750||Total|${total}`,
    ].join("\n"),
  );
const right = [52_762, 24_705, 11_641, 14_642];

it("accuses nobody in tables that add up", () => {
  expect(told(plan(right))).toEqual([]);
});

it("takes the total for the sum that it is in the table beside", () => {
  const [finding, ...others] = told(plan([52_762, 27_405, 11_641, 14_642]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "TOTAL-ECART", severity: "error", cell: "E6" });
  expect(finding?.cause?.suspects?.map(({ cell }) => cell)).toContain("E3");
});

it("only doubts a total beyond its parts by what is no slip: it may take in more than is listed", () => {
  const [finding] = told(plan([50_143, 24_705, 11_641, 14_642], 119_998));
  expect(finding).toMatchObject({ code: "TOTAL-NON-RAPPROCHE", severity: "warning" });
});

it("lets no table speak for one of other headings", () => {
  const other = sheetFromText("Poste|Effectif\nA|452\nB|317\nC|211\nTotal|980");
  const [finding] = told(
    { ...other, name: "Autre" },
    sheetFromText("Poste|Montant\nA|4520\nB|3170\nC|2110\nTotal|11234"),
  );
  expect(finding).toMatchObject({ code: "TOTAL-NON-RAPPROCHE", severity: "warning" });
});

it("hears tables of other sheets, and none that fail as often as they hold", () => {
  const sheet = (name: string, last: number, total: number): Sheet => ({
    ...sheetFromText(`Poste|Nombre|Part\nA|1452|45.8\nB|817|25.8\nC|${last}|28.4\nTotal|${total}|100.0`),
    name,
  });
  const [finding] = told(sheet("Nord", 901, 3170), sheet("Sud", 901, 3170), sheet("Ouest", 91, 3170));
  expect(finding).toMatchObject({ code: "TOTAL-ECART", severity: "error", sheet: "Ouest", cell: "B5" });
  expect(accused(finding)).toBe("B4");
  const torn = told(
    sheet("Nord", 901, 3170),
    sheet("Sud", 901, 3500),
    sheet("Ouest", 901, 3700),
    sheet("Est", 901, 4100),
  );
  expect(torn.filter(({ code, severity }) => code === "TOTAL-ECART" && severity === "error")).toEqual([]);
});
