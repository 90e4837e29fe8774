import { areQuantityPriceAmount, isUnitPriceLabel } from "../../src/equations/priceLabels";

const words = (text: string): string[] => text.split(" | ");

it.each(
  words(
    "Prix unitaire | P.U. HT | PU | Montant unitaire | Tarif | Tarifs 2024 | Prix de vente | Unit price | Unit cost (EUR) | Value per unit | Price | Forfait journalier | Taux horaire | Rate per hour",
  ),
)("« %s » is the price of one", (label) => {
  expect(isUnitPriceLabel(label)).toBe(true);
});

it.each(
  words(
    "Prix total | Prix moyen | Coût par séjour | Coût moyen | Montant | Coût total | Taux d’évolution | Opus | Communauté | Total price | Dépense par nature",
  ),
)("« %s » is not", (label) => {
  expect(isUnitPriceLabel(label)).toBe(false);
});

it.each([
  ["Quantité", "Prix unitaire", "Montant"],
  ["Qté", "P.U.", "Total HT"],
  ["Nombre de lits", "Coût unitaire", "Coût"],
  ["Nb", "Tarif", "Prix total"],
  ["Heures", "Taux horaire", "Dépense"],
  ["Effectif (ETP)", "Coût unitaire", "Total"],
  ["Number of days", "Daily unit cost", "Amount"],
  ["Qty", "Unit price", "Value"],
])("« %s » at « %s » come to « %s »", (count, price, amount) => {
  expect(areQuantityPriceAmount(count, price, amount)).toBe(true);
});

it.each([
  ["Année", "Prix unitaire", "Montant"],
  ["Quantité", "Montant", "Total"],
  ["Quantité", "Prix unitaire", "Population"],
  ["Quantité", "Prix unitaire", "Prix moyen unitaire"],
  ["Nombre d’ordre", "Prix unitaire", "Montant"],
  ["Heures par prix unitaire", "Prix unitaire", "Tarif total"],
])("« %s », « %s » and « %s » name no product", (count, price, amount) => {
  expect(areQuantityPriceAmount(count, price, amount)).toBe(false);
});
