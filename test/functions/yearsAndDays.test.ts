import { evaluate } from "../../src/functions/evaluate";
import { callFunction } from "./callFunction";

it("refuses a day typed for people or posts", () => {
  for (const call of [
    ["COUT.INTERNE", 1, 12],
    ["COUT.CCA"],
    ["COUT.CONSULTANT"],
    ["DOT.MERRI", 1, 12],
  ] as const) {
    const [id, ...before] = call;
    expect(callFunction(id, ...before, 45_292)).toMatch(/^#VALEUR! : \S+ : maximum 40\s000, 45\s292 reçu$/);
    expect(callFunction(id, ...before, 40_000)).not.toMatch(/#/);
  }
});

it.each([
  ["=COUT.CCA(2024)", 1],
  ["=COUT.INTERNE(1;12;2024)", 1],
  ["=COUT.CCA(2024;12;2024)", 0],
  ['=COUT.CCA("2024 postes")', 0],
  ["=COUT.CHARGE(2024)", 0],
  ["=COUT.CCA(4)", 0],
])("%s says that a year is counted: %d warning", (formula, expected) => {
  const told = evaluate(formula);
  const warnings = "warnings" in told ? told.warnings : [];
  expect(warnings.filter((one) => one.includes("est compté, non lu comme une année"))).toHaveLength(expected);
});

it.each([
  ["REPART.MOIS", 71_349, 45_292],
  ["REPART.MOIS", 71_349, 5, 2024],
  ["REPART.ARRONDI", [[45], [137]], 45_292],
  ["ELIG.PRIME", "MK", "10/05/2017", 1, 2024, "EPS", true],
  ["ELIG.PRIME", 45_292, "10/05/2017", 1, 3, "EPS", true],
] as const)("refuses a year or a day where none is meant: %s", (id, ...args) => {
  expect(callFunction(id, ...(args as Parameters<typeof callFunction>[1][]))).toMatch(/^#VALEUR! : /);
});
