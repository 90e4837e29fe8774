import { barNames } from "../../src/messages/barNames";

const total = (
  sheet: string,
  cell: string,
  kind: "row" | "column" | "sheet",
  name: string,
  label = "Total",
) => ({
  sheet,
  cell,
  label,
  line: { kind, name },
});

test("a bar is called by its place and its label", () => {
  expect(
    barNames(
      [total("I", "F9", "column", "F"), total("II", "F9", "row", "9", ""), total("I", "F8", "row", "8")],
      "fr",
    ),
  ).toEqual(["I F9, Total", "II F9", "I F8, Total"]);
});

test("a cell that is wrong as a total of its column and of its row has two bars of different names", () => {
  const both = [total("I", "F9", "column", "F"), total("I", "F9", "row", "9")];
  expect(barNames(both, "fr")).toEqual(["I F9 (colonne F), Total", "I F9 (ligne 9), Total"]);
  expect(barNames(both, "en")).toEqual(["I F9 (column F), Total", "I F9 (row 9), Total"]);
});

test("a total of its table and of another sheet says which, too", () => {
  expect(barNames([total("I", "B2", "sheet", "II"), total("I", "B2", "column", "B")], "fr")).toEqual([
    "I B2 (feuille II), Total",
    "I B2 (colonne B), Total",
  ]);
});
