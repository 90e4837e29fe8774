import { statement } from "../../arguments/statement";
import { defineFunction } from "../../definition";
import { amount } from "../../resultKind";
import { showEuros } from "../../showNumber";

/** The amount that a printed phrase states, in euros. */
export const montantEnonce = defineFunction({
  id: "MONTANT.ENONCE",
  description: {
    fr: "Montant en euros d’un énoncé imprimé en €, k€, M€ ou Md€.",
    en: "Amount in euros of a phrase printed in €, k€, M€ or Md€.",
  },
  arguments: { text: statement({ fr: "texte", en: "text" }) },
  result: amount,
  sources: [],
  examples: [
    { formula: '=MONTANT.ENONCE("0,3 M€")', value: "300000" },
    { formula: '=MONTANT.ENONCE("près d’1 Md€")', value: "1000000000" },
    { formula: '=MONTANT.ENONCE("-0,2 M€")', value: "-200000" },
    { formula: '=MONTANT.ENONCE("beaucoup")', error: "#VALEUR!" },
  ],
  compute: ({ text }, trace) => {
    trace?.step(
      `${showEuros(text.amount)}, imprimé à ${showEuros(text.precision)} près`,
      `${showEuros(text.amount)}, printed to the nearest ${showEuros(text.precision)}`,
    );
    return text.amount;
  },
});
