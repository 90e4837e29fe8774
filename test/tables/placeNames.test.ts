import { withoutPlaceTotals } from "../../src/tables/lines/placeNames";

it.each([
  ["among départements", ["Aisne", "Oise", "Somme", "Total"], ["Aisne", "Oise", "de la Somme", "Total"]],
  ["second of them", ["Aisne", "SOMME", "Oise"], ["Aisne", "de la SOMME", "Oise"]],
  ["before them", ["Somme", "Aisne", "Oise"], ["de la Somme", "Aisne", "Oise"]],
  ["after its code", ["02 Aisne", "60 Oise", "80 Somme"], ["02 Aisne", "60 Oise", "80 de la Somme"]],
  ["a second time", ["Aisne", "Oise", "Somme", "Somme"], ["Aisne", "Oise", "de la Somme", "Somme"]],
])("« Somme » %s is one", (_, labels, expected) => {
  expect(withoutPlaceTotals(labels)).toEqual(expected);
});

it.each([
  ["beside one département", ["Aisne", "Somme"]],
  ["beside one listed twice", ["Aisne", "Aisne", "Somme"]],
  ["beside one and other things", ["Aisne", "Écoles", "Collèges", "Somme"]],
  ["beside other things", ["Écoles", "Collèges", "Lycées", "Somme"]],
  ["with other words", ["Aisne", "Oise", "Nord", "Somme des trois"]],
])("« Somme » %s is a total", (_, labels) => {
  expect(withoutPlaceTotals(labels)).toEqual(labels);
});

it("leaves the labels of départements as they are where none is « Somme »", () => {
  expect(withoutPlaceTotals(["Aisne", "Oise", "Nord"])).toEqual(["Aisne", "Oise", "Nord"]);
});
