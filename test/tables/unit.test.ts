import { cellAddress, readTables, type Sheet } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

const body = "Bretagne | 10 | 2\nCorse | 5 | 1\nNormandie | 5 | 1";

function units(drawing: string, rest: Partial<Sheet> = {}): (string | null)[] {
  return readTables(sheetFromText(drawing, rest)).map(({ unit, unitCell }) =>
    unit === null || unitCell === null ? null : `${unit} ${cellAddress(unitCell.row, unitCell.column)}`,
  );
}

test.each([
  ["a title", `(En euros.)\n\nRégion | Base | Total\n${body}`, "€ A1"],
  ["the nearest title", `Montants en M€\nMontants en milliers d'euros\nRégion | A | B\n${body}`, "k€ A2"],
  ["the header", `Région | Base (en M€) | Total (en M€)\n${body}`, "M€ B1"],
  ["the header before a title", `Annexe en euros\nRégion | Base (k€) | Total\n${body}`, "k€ B2"],
  ["a cell over the last column", ` | | (en k€)\nRégion | Base | Total\n${body}`, "k€ C1"],
  ["what follows the digits", "Région | A\nBretagne | '10 k€\nCorse | '5 k€\nNormandie | 7", "k€ B2"],
  ["a note below", `Région | Base | Total\n${body}\n\nMontants en k€`, "k€ A6"],
  ["nothing: unknown", `Région | Base | Total\n${body}`, null],
  ["an amount in a title: unknown", `20 M€ sont délégués\nRégion | Base | Total\n${body}`, null],
])("the unit is read from %s", (_, drawing, expected) => {
  expect(units(drawing)).toEqual([expected]);
});

test("the unit may be in the number format", () => {
  const format = '#,##0.0 "k€"';
  const formats = [[], ...[1, 2, 3].map(() => [null, format, format])];
  expect(units(`Région | Base | Total\n${body}`, { formats })).toEqual(["k€ B2"]);
});

test.each([
  ["#,##0,", "En k€", "€ A1"],
  ["#,##0.0,,", "En M€", "€ A1"],
  ['#,##0,"";[Red]-#,##0,', "En M€", "k€ A1"],
  ["#,##0,", "En euros", "€ A1"],
])("under %s, a title %s speaks of what is shown: the stored amounts are in %s", (format, title, unit) => {
  const formats = [[], [], ...[1, 2, 3].map(() => [null, format, format])];
  expect(units(`${title}\nRégion | Base | Total\n${body}`, { formats })).toEqual([unit]);
});

test("a title over every table counts for each, the title of one for itself", () => {
  const header = "Région | Base | Total";
  expect(units(`En k€\n\n${header}\n${body}\n\nDeuxième\n${header}\n${body}`)).toEqual(["k€ A1", "k€ A1"]);
  expect(units(`${header}\n${body}\n\nTable 2 (en M€)\n${header}\n${body}`)).toEqual([null, "M€ A6"]);
});

test("a title on the left counts for the table on the right", () => {
  const beside = body.split("\n").map((line) => `${line} | | ${line}`);
  expect(units(`En k€\nRégion | A | B | | Région | C | D\n${beside.join("\n")}`)).toEqual(["k€ A1", "k€ A1"]);
});
