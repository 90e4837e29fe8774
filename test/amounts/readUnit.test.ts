import { readUnit } from "../../src/amounts";

describe("readUnit", () => {
  test.each([
    ["en milliers d'euros", "k€"],
    ["EN MILLIERS D’EUROS", "k€"],
    ["Les montants sont en milliers d'euros", "k€"],
    ["(K€)", "k€"],
    ["Unité : k€", "k€"],
    ["Montants (en k€)", "k€"],
    ["Montants - KEUR", "k€"],
    ["Montants en M€", "M€"],
    ["(millions d'euros)", "M€"],
    ["En Md€", "Md€"],
    ["en euros", "€"],
    ["Montant €", "€"],
    ["€", "€"],
    ["Base 2024 (€)", "€"],
    ["n° 7 / € courants", "€"],
    ["Dotation de 20 M€ (en k€)", "k€"],
    ["Dotations en  M€ courants", "M€"],
    ["in euros (current)", "€"],
    ["( euros )", "€"],
    ["Recettes :  euros", "€"],
    ["Recettes\neuros", "€"],
    ["Recettes – milliers d'euros – 2024", "k€"],
    ["Euros", "€"],
    ["Recettes k euros", "k€"],
    ["Recettes Keuros", "k€"],
    ["Recettes (nettes) KEUR HT", "k€"],
    ["2024 | k€", "k€"],
    ["k€ k€", "k€"],
  ])("finds the unit of %j", (text, unit) => expect(readUnit(text)).toBe(unit));

  it("reads titles of up to a thousand characters: longer texts are notes", () => {
    const title = (length: number): string => `${"Dotations ".repeat(100)} (k€)`.slice(-length);
    expect(readUnit(title(1000))).toBe("k€");
    expect(readUnit(title(1001))).toBeNull();
  });

  test.each([
    "",
    "Total dotations",
    "Montant de 20 M€ délégué aux régions",
    "Une enveloppe de 3 millions d'euros",
    "des milliers d'euros de charges",
    "l'aide de quelques euros par jour",
    "passage à l'euro en 2002",
    "Hôpitaux européens",
    "la zone € sera élargie",
    "plafond 110 000 €",
    "en m€",
    "en M€ ou en k€",
    "en milliers",
    "Perte de milliers d'euros",
    "Perte en charge des euros",
    "Imports, mill. euro",
    "Dette, EUR billion",
    "Recettes en M€, dépenses en k€",
  ])("finds none in %j", (text) => expect(readUnit(text)).toBeNull());
});
