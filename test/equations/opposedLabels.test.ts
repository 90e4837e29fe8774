import { saysNotAdditive } from "../../src/equations";
import { areOpposed, isAccountResult } from "../../src/equations/lineLabels";

test.each([
  "+ / -",
  "(+) / (-)",
  "( + ) / ( – )",
  "+ crédits / − crédits",
  "Crédit / Débit",
  "Crédits / Débits",
  "Ouverture / Annulation",
  "Ouvertures / Annulations",
  "Augmentation / Diminution",
  "Augmentations / Diminutions",
  "Hausse / Baisse",
  "Hausses de crédits / Baisses de crédits",
  "Entrée / Sortie",
  "Entrées / Sorties",
  "Arrivée / Départ",
  "Arrivées / Départs",
  "Recettes / Dépenses",
])("%s stand against each other", (both) => {
  const [plus = "", minus = ""] = both.split(" / ");
  expect(areOpposed(plus, minus)).toBe(true);
  expect(areOpposed(minus, plus)).toBe(false);
  expect([areOpposed(plus, plus), areOpposed(minus, minus)]).toEqual([false, false]);
});

test.each([
  // Ages, and changes by so much.
  "+ 65 / -",
  "+65 / -",
  "+ / - 25",
  "+ / -25",
  "Solde + / -",
  "+ / Solde -",
  "Crédits ouverts / Débits",
  "Crédit / Débit cumulé",
  "Mon crédit / Débit",
  "Crédit / Mon débit",
  "Crédits de réouverture / Annulations",
  "Ouvertures / Taux d’annulation",
  "Points d’entrée / Sorties",
  "Entrées / Taux de sortie",
])("%s do not", (both) => {
  const [plus = "", minus = ""] = both.split(" / ");
  expect(areOpposed(plus, minus)).toBe(false);
});

test.each([
  "Bénéfice / Bénéfices / Perte / Pertes / Excédent / Excédents / Déficit / Déficits / Solde / Soldes",
  "Résultat / Marge / Épargne nette / Valeur ajoutée / Capacité d’autofinancement / Insuffisance d'autofinancement",
  "Besoin de financement / Capacité (+) de financement / Apport au fonds de roulement / Prélèvement sur fonds de roulement",
  "Gross profit / Operating income / Net loss / Profit for the year / Loss before tax / Profit (loss) after tax / Ergebnis",
])("what an account comes to: %s", (labels) => {
  for (const label of labels.split(" / ")) expect([label, isAccountResult(label)]).toEqual([label, true]);
});

test.each(["Personnel", "Pertinence", "Soldats", "Besoin en 2 ans de financement", "Profit"])(
  "%s is none",
  (label) => expect(isAccountResult(label)).toBe(false),
);

test.each([
  "Les totaux diffèrent de la somme des branches.",
  "Le total peut différer de la somme des lignes.",
  "Totals may differ from the sum of their parts.",
  "Le total ne correspond pas à l'addition des colonnes.",
  "Les totaux ne correspondent pas à la somme des lignes.",
  "Le total ne coïncide pas avec l’agrégation des secteurs.",
  "Les montants ne s’additionnent pas.",
  "Ces taux ne sont pas additifs.",
  "Les lignes ne peuvent être additionnées.",
  "Figures do not always add up.",
  "Shares cannot add up across the lists.",
  "Lines may not sum to the total.",
])("%s says that its totals are no sums", (remark) => {
  expect(saysNotAdditive(remark)).toBe(true);
});

test.each([
  "Les totaux diffèrent de la somme des lignes du fait des arrondis.",
  "Indifférent à la somme.",
  "Les méthodes diffèrent.",
  "Le total correspond à la somme des lignes.",
  `Les méthodes diffèrent ${"d’un établissement à l’autre, ".repeat(4)}et la somme est juste.`,
])("%s does not", (remark) => {
  expect(saysNotAdditive(remark)).toBe(false);
});
