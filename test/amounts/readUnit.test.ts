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
  ])("finds the unit of %j", (text, unit) => expect(readUnit(text)).toBe(unit));

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
  ])("finds none in %j", (text) => expect(readUnit(text)).toBeNull());
});
