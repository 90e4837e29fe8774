import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { share } from "../../arguments/share";
import { euroAmount } from "../../arguments/euroAmount";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showRate } from "../../showNumber";

const reductionRate = circularValue("amp-reduction");

/** Extra costs of assisted reproduction after the flat reduction: gross × (1 − reduction) (2024, annexe III-II). */
export const dotAmp = defineFunction({
  id: "DOT.AMP",
  description: {
    fr: "Surcoûts d’assistance médicale à la procréation après l’abattement qui ferme l’enveloppe.",
    en: "Extra costs of assisted reproduction after the reduction that closes the envelope.",
  },
  arguments: {
    gross: euroAmount({
      name: { fr: "montant_brut", en: "gross_amount" },
      description: { fr: "Besoin avant abattement.", en: "Need before the reduction." },
    }),
    reduction: share({
      name: { fr: "réduction", en: "reduction" },
      description: { fr: "Taux d’abattement.", en: "Rate of the reduction." },
      default: reductionRate,
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-amp-reduction", "2024-amp-total"],
  note: {
    fr: "Le taux imprimé est un arrondi ; pour fermer l’enveloppe au centime, utiliser REPART.REDUIRE.",
    en: "The printed rate is rounded; to close the envelope to the cent, use REPART.REDUIRE.",
  },
  examples: [
    { formula: "=DOT.AMP(1000000)", value: "922000" },
    { formula: "=DOT.AMP(39045553,15)", value: "36000000" },
    { formula: "=DOT.AMP(250000;10%)", value: "225000" },
    { formula: "=DOT.AMP(1000;1,2)", error: "#VALEUR!" },
  ],
  compute: ({ gross, reduction }, trace) => {
    const amount = gross.minus(gross.times(reduction));
    trace?.step(`${showEuros(gross)} × (1 − ${showRate(reduction)}) = ${showEuros(amount)}`);
    return amount;
  },
});
