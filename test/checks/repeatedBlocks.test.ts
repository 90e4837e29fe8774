import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

const told = (drawing: string): string[] =>
  findingsOf(check(sheetFromText(drawing)))
    .filter(({ severity }) => severity === "error")
    .map(({ code, cell }) => `${code} ${cell}`);

/** Receipts, expenditure and balance of five branches, in thousands of millions with one decimal. */
const branches = (change: (line: string) => string): string =>
  [
    "Branche | 2014 | 2015 | 2016 | 2017",
    "Maladie | | | |",
    "Recettes | 162.7 | 167.7 | 173.6 | 179.9",
    "Dépenses | 168.8 | 172.6 | 176.3 | 179.8",
    "Solde | -6.1 | -4.9 | -2.7 | 0.1",
    "Accidents | | | |",
    "Recettes | 12.1 | 12.6 | 13.1 | 13.7",
    "Dépenses | 11.8 | 11.9 | 12.1 | 12.3",
    "Solde | 0.3 | 0.7 | 1.0 | 1.4",
    "Famille | | | |",
    "Recettes | 56.5 | 57.8 | 59.6 | 61.5",
    "Dépenses | 59.3 | 60.0 | 61.1 | 62.4",
    "Solde | -2.8 | -2.2 | -1.5 | -0.9",
    "Vieillesse | | | |",
    "Recettes | 115.7 | 119.2 | 124.4 | 129.4",
    "Dépenses | 117.0 | 120.0 | 124.3 | 128.5",
    "Solde | -1.3 | -0.8 | 0.1 | 0.9",
  ]
    .map(change)
    .join("\n");

it("judges each block of the same words by the others, however few its columns", () => {
  expect(told(branches((line) => line))).toEqual([]);
  const wrong = branches((line) =>
    line.startsWith("Solde | -6.1") ? "Solde | -6.1 | -4.9 | -7.2 | 0.1" : line,
  );
  const [only, ...others] = told(wrong);
  expect(others).toEqual([]);
  expect(only).toMatch(/^TOTAL-ECART D[345]$/);
});

it("leaves alone blocks of the same words of which several do not add up", () => {
  const rates = branches((line) => line.replace(/^Solde \| .*/, "Solde | 1.2 | 3.4 | 5.1 | 2.2"));
  expect(told(rates)).toEqual([]);
});

const islands = (municipal: string): string => `
Archipel | Communes | Population comptée | Population municipale
Îles du Vent | 13 | 196520 | ${municipal}
Îles Sous-le-Vent | 7 | 33949 | 33184
Marquises | 6 | 9281 | 8632
Australes | 5 | 6669 | 6310
Tuamotu | 17 | 18317 | 16847
Polynésie | 48 | 264736 | 259596`;

it("holds a last line to the sum of all the others, though nothing calls it a total", () => {
  expect(told(islands("194623"))).toEqual([]);
  expect(told(islands("149623"))).toEqual(["TOTAL-ECART D7"]);
});

it("takes no mean in the last line for a wrong sum", () => {
  const densities = islands("194623").replace(/\| (\d+)$/gm, (_, last: string) => `| ${Number(last) % 97}.5`);
  expect(told(densities)).toEqual([]);
});
