import { announcedKind } from "../../src/tables/lines/rowKind";

test.each([
  ["Crédits répartis comme suit", "total"],
  ["Dotation répartie dans les régions comme suit :", "total"],
  ["Montant décomposé comme suit", "total"],
  ["Enveloppe ventilée comme suit", "total"],
  ["Crédit ainsi réparti", "total"],
  ["Dotation ainsi ventilée", "total"],
  ["Montant ainsi décomposé…", "total"],
  ["Aides ainsi ventilées :", "total"],
  ["Reliquat des crédits répartis comme suit en 2022", null],
  ["Reliquat des crédits ainsi répartis et non consommés", null],
  ["Crédits comme suit", null],
  ["Crédits bien répartis", null],
])("« %s » announces %s", (label, expected) => {
  expect(announcedKind(label)).toBe(expected);
});
