import { checkWorkbook } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";
import type { CellValue, Sheet } from "../../src/tables/workbook";
import { findingsOf } from "./corpus";

const sheetOf = (cells: readonly (readonly [CellValue, string?])[], name = "Calcul"): Sheet => ({
  name,
  top: 0,
  left: 0,
  values: cells.map(([value]) => [value]),
  formulas: cells.map(([, formula]) => [formula ?? null]),
});

const told = (...sheets: readonly Sheet[]): string[] =>
  findingsOf(checkWorkbook({ name: "x", sheets }))
    .filter(({ code }) => code === "ENVELOPPE-DEPASSEE")
    .map(
      (finding) =>
        `${finding.sheet}!${finding.cells.join(" ")} ${describeFinding(finding).sentence.replace(/[\u00a0\u202f]/g, " ")}`,
    );

const inputs = [[168496], [100], [0]] as const;
const call = (formula: string, value: CellValue = 1700): Sheet => sheetOf([...inputs, [value, formula]]);

it("tells a base that its envelope cannot pay, by how much, and what fits", () => {
  expect(told(call("=SUBV.CONNEXION.BASE(A1,A2)"))).toEqual([
    "Calcul!A4 A1 A2 A4 (SUBV.CONNEXION.BASE) : à la base minimale de 1 700 €, il faut 170 000 €, surcoûts compris ; l’enveloppe est de 168 496 € (dépassement 1 504 €) et tient pour 99 sur 100 (liaisons).",
  ]);
});

it.each([
  // As a file writes the name, under another prefix, inside another call, with its argument left out or told.
  "=_xldudf_SUBV_CONNEXION_BASE(A1,A2)",
  "=ARS.SUBV.CONNEXION.BASE(A1,A2)",
  "=ROUND(SUBV.CONNEXION.BASE(A1,A2,A3),2)*A2",
  '=SUBV.CONNEXION.BASE(A1,A2,,"DIRE")',
  "=SUBV.CONNEXION.BASE(A1,SUM(A2:A3),,,2007)",
])("reads %s", (formula) => {
  expect(told(call(formula))).toHaveLength(1);
});

it.each([
  ["an envelope that pays", "=SUBV.CONNEXION.BASE(A1,99)", 1701.98],
  ["a refused call, which says so itself", "=SUBV.CONNEXION.BASE(A1,A2,20000)", "#VALUE!"],
  ["bounds of other parameters", "=SUBV.CONNEXION.BASE(A1,A2,,,Parametres!A1:E9)", 1700],
  ["what is not read", "=SUBV.CONNEXION.BASE(Enveloppe,A2)", 1700],
  ["another function", "=SUBV.CONNEXION(A2)", 110000],
  ["several numbers of links", "=SUBV.CONNEXION.BASE(A1,A2:A3)", 1700],
  ["several envelopes", "=SUBV.CONNEXION.BASE(A1:A2,A2)", 1700],
  ["several extra costs", "=SUBV.CONNEXION.BASE(A1,A2,A1:A2)", 1700],
  ["no links", "=SUBV.CONNEXION.BASE(A1)", 1700],
] as const)("is silent on %s", (_, formula, value) => {
  expect(told(call(formula, value))).toEqual([]);
});

it("counts an establishment up to its cap, on another sheet too", () => {
  const units = sheetOf([[65], [null], [40]], "Unités");
  const balance = (envelope: number): Sheet =>
    sheetOf([[envelope], [1700, `=SUBV.CONNEXION.EQUILIBRE(A1,'Unités'!A1:A3,"DIRE")`]]);
  // 110 000 and 40 × 1 700.
  expect(told(units, balance(178000))).toEqual([]);
  expect(told(units, balance(177999))).toEqual([
    expect.stringMatching(
      /il faut 178 000 €.*\(dépassement 1 €\) et tient pour 104,5 sur 105 \(liaisons\)\.$/,
    ),
  ]);
});

it("counts the extra costs that were told", () => {
  expect(told(call('=SUBV.CONNEXION.BASE(A1,98,2000,"DIRE")'))).toEqual([
    expect.stringMatching(
      /il faut 168 600 €, surcoûts compris.*dépassement 104 €\) et tient pour 97 sur 98 \(liaisons\)\.$/,
    ),
  ]);
});
