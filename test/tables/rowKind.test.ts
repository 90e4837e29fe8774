import { announcedKind, isOfWhich, mentionsTotal } from "../../src/tables/lines/rowKind";

test.each([
  ["Dépenses, ensemble des régimes", true],
  ["Produit total de l’année", true],
  ["Recettes totales", true],
  ["Sous-total des charges", true],
  ["Total", true],
  ["dont total des recettes", false],
  ["Aide sociale", false],
  ["Ensemblier", false],
  ["Totalement", false],
  ["Part (total = 100)", false],
  ["Ensemble = 1 000", false],
  ["Base all=100.0", false],
  ["Total (total = 100)", true],
  ["Total = 150", true],
  ["Insgesamt=100", false],
])("« %s » speaks of a total: %s", (label, expected) => {
  expect(mentionsTotal(label)).toBe(expected);
});

test.each([
  ["= Produits", "total"],
  ["  =Produits", "total"],
  ["Solde = Produits", null],
  ["= 12", null],
  ["S/total", "subtotal"],
  ["Subtotal A", "subtotal"],
  ["Sub-total A", "subtotal"],
  ["> Sous-total", "subtotal"],
  ["Sous-totaux", null],
  ["Total France métropolitaine", "subtotal"],
  ["France", "total"],
  ["France hexagonale", null],
  ["La France entière", null],
  ["Métropole", "subtotal"],
  ["Total outre-mer", "subtotal"],
  ["DOM-TOM", "subtotal"],
  ["Métropole de Lyon", null],
  ["Grande métropole", null],
  ["Charges total", "total"],
  ["Charges Total général", "total"],
  ["Charges subtotales", null],
  ["Grand ensemble", "total"],
  ["Très grand ensemble", null],
  ["All", "total"],
  ["All ages, total", "total"],
  ["All persons aged", "total"],
  ["All persons aged over", null],
  ["All other ages", null],
  ["Both", "total"],
  ["Overall", "total"],
  ["Combined", "total"],
  ["Somme", "total"],
  ["Sum of all", "total"],
  ["Summe", "total"],
  ["Sommes versées", null],
  ["Insgesamt", "total"],
  ["Gesamt", "total"],
  ["— Total", "total"],
  ["1. Total", "total"],
  ["1. Total des charges", null],
])("« %s » announces %s", (label, expected) => {
  expect(announcedKind(label)).toBe(expected);
});

test.each([
  ["dont JPE", true],
  ["- dont JPE", true],
  ["– – dont JPE", true],
  ["• dont JPE", true],
  ["(dont JPE)", true],
  ["> dont JPE", true],
  ["y compris frais", true],
  ["of which capital", true],
  ["including capital", true],
  ["incl. capital", true],
  ["Frais dont JPE", false],
  ["dontation", false],
])("« %s » is a part counted elsewhere: %s", (label, expected) => {
  expect(isOfWhich(label)).toBe(expected);
});
