import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

/** Missions over their programmes, three of which have one programme alone. */
const budget = (change: (line: string) => string = (line) => line): string =>
  [
    "Mission | Crédits",
    "Culture | 14597",
    "Patrimoines | 8452",
    "Création | 3627",
    "Transmission | 2518",
    "Santé | 2527",
    "Prévention | 2527",
    "Justice | 509",
    "Justice judiciaire | 171",
    "Administration | 230",
    "Pilotage | 108",
    "Sport | 1656",
    "Sport de haut niveau | 1601",
    "Vie associative | 55",
    "Outre-mer | 129",
    "Emploi | 129",
    "Total | 19418",
  ]
    .map(change)
    .join("\n");

const told = (drawing: string): string[] =>
  findingsOf(check(sheetFromText(drawing)))
    .filter(({ severity }) => severity !== "info")
    .map(({ code, severity, cell }) => `${severity} ${code} ${cell}`);

it("explains the total of a list in which one line may be all that a heading has", () => {
  expect(told(budget())).toEqual([]);
});

it.each([
  ["a line under its heading", "Création | 3627", "Création | 3267", "B2"],
  ["the one line of a heading", "Prévention | 2527", "Prévention | 2572", "B6"],
  ["a heading", "Justice | 509", "Justice | 590", "B8"],
])("tells %s that is wrong", (_, right, wrong, cell) => {
  expect(told(budget((line) => (line === right ? wrong : line)))).toContain(`error TOTAL-ECART ${cell}`);
});

it("draws no outline of a plain list of counts", () => {
  const counts = [12, 5, 7, 9, 4, 5, 20, 11, 9, 3];
  const rows = counts.map((count, i) => `Service ${i} | ${count}`);
  const total = counts.reduce((all, count) => all + count, 0);
  expect(told(`Service | Agents\n${rows.join("\n")}\nTotal | ${total}`)).toEqual([]);
});
