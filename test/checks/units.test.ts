import { sheetFromText } from "../tables/sheetFromText";
import { check, findingsOf } from "./corpus";

const withoutUnit = (drawing: string): (readonly string[])[] =>
  findingsOf(check(sheetFromText(drawing)))
    .filter(({ code }) => code === "UNITE-INCONNUE")
    .map(({ cells }) => cells);

const two = (first: string, second: string): string => `
  ${first}
  Région   | Socle | Mesures | Total
  Bretagne | 120   | 31      | 151
  Corse    | 45    | 12      | 57

  ${second}
  Région   | Socle | Mesures | Total
  Bretagne | 140   | 36      | 176
  Corse    | 51    | 17      | 68
`;

test("the tables of a sheet whose unit nothing says are one finding with their ranges", () => {
  expect(withoutUnit(two("Année 2023", "Année 2024"))).toEqual([["A2:D4", "A7:D9"]]);
});

test("a table that says its unit is not among them", () => {
  expect(withoutUnit(two("Année 2023", "Année 2024 (en k€)"))).toEqual([["A2:D4"]]);
  expect(withoutUnit(two("Année 2023, en euros", "Année 2024 (en k€)"))).toEqual([]);
});
