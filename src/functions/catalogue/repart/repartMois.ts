import { number } from "../../arguments/number";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { shareOfWhole } from "./shareOfWhole";

// Ten years: beyond, a year or a date was typed.
const longest = 120;
const domain = { fr: `de 0 à ${longest}`, en: `0 to ${longest}` };

const base = number({
  name: { fr: "base", en: "base" },
  description: {
    fr: "Nombre de mois que le montant couvre ; 4 pour annualiser un montant de quatre mois.",
    en: "Number of months that the amount covers; 4 to annualise an amount of four months.",
  },
  unit: { fr: "mois", en: "months" },
  domain: { fr: `de 0 exclu à ${longest}`, en: `above 0, at most ${longest}` },
  minimum: 0,
  maximum: longest,
  default: 12,
  // 0 divides nothing: it is refused as such.
  zeroIsMeant: true,
});

/** An amount in proportion to months. */
export const repartMois = defineFunction({
  id: "REPART.MOIS",
  description: { fr: "Montant au prorata des mois.", en: "Amount in proportion to months." },
  arguments: {
    amount: number({
      name: { fr: "montant", en: "amount" },
      description: { fr: "Montant pour le nombre de mois de la base.", en: "Amount of the base period." },
      unit: { fr: "€", en: "€" },
    }),
    months: number({
      name: { fr: "mois", en: "months" },
      description: { fr: "Nombre de mois retenus.", en: "Number of months that count." },
      unit: { fr: "mois", en: "months" },
      domain,
      minimum: 0,
      maximum: longest,
    }),
    base,
  },
  result: euros,
  sources: [],
  examples: [
    { formula: "=REPART.MOIS(71349;5)", value: "29728.75" },
    { formula: "=REPART.MOIS(12900000;12;4)", value: "38700000" },
    { formula: "=REPART.MOIS(100;1;0)", error: "#DIV/0!" },
  ],
  compute: (given, trace) => {
    if (given.base.isZero()) return refuse("#DIV/0!", "zero-divisor", { argument: base.name });
    return shareOfWhole(given.amount, given.months, given.base, trace);
  },
});
