import { integer, number } from "../../arguments/number";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber } from "../../showNumber";

/** Hospital hotels and maternity stays: flat amount × nights (2024, annexe VI-III and VI-IV). */
export const dotNuitees = defineFunction({
  id: "DOT.NUITEES",
  description: {
    fr: "Dotation de nuitées d’hôtel hospitalier ou d’engagement maternité.",
    en: "Allocation for nights in hospital hotels or under the maternity commitment.",
  },
  arguments: {
    nights: integer({
      name: { fr: "nuitées", en: "nights" },
      description: { fr: "Nombre de nuitées.", en: "Number of nights." },
      unit: { fr: "nuitées", en: "nights" },
      domain: { fr: "entier ≥ 0", en: "whole number ≥ 0" },
      minimum: 0,
    }),
    rate: number({
      name: { fr: "forfait", en: "flat_amount" },
      description: { fr: "Montant d’une nuitée.", en: "Amount of one night." },
      unit: { fr: "€", en: "€" },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
      default: circularValue("hotels-forfait"),
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-hotels-forfait", "2024-maternite-forfait", "2024-hotels-periode"],
  note: {
    fr: "Pour les hôtels, le texte annonce 6,4 M€ et l’annexe I répartit 6 343,6 k€. Solde de fin d’année : appliquer la fonction aux nuitées d’octobre à décembre.",
    en: "For hotels, the text announces 6.4 M€ and annexe I shares 6,343.6 k€. Balance at the end of the year: apply the function to the nights from October to December.",
  },
  examples: [
    { formula: "=DOT.NUITEES(79295)", value: "6343600" },
    { formula: "=DOT.NUITEES(2372)", value: "189760" },
    { formula: "=DOT.NUITEES(10,5)", error: "#VALEUR!" },
  ],
  compute: ({ nights, rate }, trace) => {
    const amount = rate.times(nights);
    trace?.step(`${showEuros(rate)} × ${showNumber(nights)} = ${showEuros(amount)}`);
    return amount;
  },
});
