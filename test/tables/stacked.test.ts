import { areaAddress, readTables } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

const areas = (drawing: string): string[] =>
  readTables(sheetFromText(drawing)).map(({ area }) => areaAddress(area));

test("flags after blank columns, in some rows only, name no rows", () => {
  expect(
    areas(`
      Pays    | 2016 | | 2017 |   | 2018
      Europe  | 60   | | 66   |   | 72
      Belgium | 10   | | 11   | b | 12
      Estonia | 20   | | 22   |   | 24
      Ireland | 14   | | 15   | d | 16
      Greece  | 16   | | 18   |   | 20`),
  ).toEqual(["A1:F6"]);
});

const block = (title: string, figures: readonly (readonly number[])[]): string =>
  [
    title,
    "Year | N.L. | P.E.I. | N.S. | Canada",
    ...figures.map((row, k) => [2009 + k, ...row].join(" | ")),
  ].join("\n");

const men = [10, 20, 30, 40].map((n) => [n, n + 3, n + 5, 3 * n + 8]);
const women = [15, 21, 37, 44].map((n) => [n, n + 2, n + 9, 3 * n + 11]);
const both = men.map((row, r) => row.map((n, c) => n + (women[r]?.[c] ?? 0)));
const costs = [61, 57, 52, 78].map((n) => [n, n - 7, n - 3, n - 5]);

test("a heading that reads as a mark of absence is still a heading: the next table has a header of its own", () => {
  expect(areas([block("Spending", both), block("Spending per head", costs)].join("\n"))).toEqual([
    "A2:E6",
    "A8:E12",
  ]);
});

test("stacked tables that add up cell by cell are one, what does not add up stands apart", () => {
  const drawing = [
    block("Both sexes", both),
    block("Males", men),
    block("Females", women),
    block("Per head", costs),
  ];
  expect(areas(drawing.join("\n"))).toEqual(["A2:E18", "A20:E24"]);
});
