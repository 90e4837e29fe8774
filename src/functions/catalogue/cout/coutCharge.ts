import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { share } from "../../arguments/share";
import { euroAmount } from "../../arguments/euroAmount";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showRate } from "../../showNumber";

const chargeRate = circularValue("cout-taux-charges");

/** A gross amount with the employer's charges: gross × (1 + rate) (2024, annexe II-I). */
export const coutCharge = defineFunction({
  id: "COUT.CHARGE",
  description: {
    fr: "Montant brut augmenté des charges de l’employeur.",
    en: "Gross amount with the employer’s charges added.",
  },
  arguments: {
    gross: euroAmount({
      name: { fr: "brut", en: "gross" },
      description: { fr: "Montant brut.", en: "Gross amount." },
    }),
    rate: share({
      name: { fr: "taux", en: "rate" },
      description: { fr: "Taux des charges de l’employeur.", en: "Rate of the employer’s charges." },
      default: chargeRate,
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-cout-taux-charges"],
  examples: [
    { formula: "=COUT.CHARGE(234,80)", value: "338.11" },
    { formula: "=COUT.CHARGE(24628,51)", value: "35465.05" },
    { formula: "=COUT.CHARGE(-1)", error: "#VALEUR!" },
  ],
  compute: ({ gross, rate }, trace) => {
    const cost = gross.times(rate.plus(1));
    trace?.step(`${showEuros(gross)} × (1 + ${showRate(rate)}) = ${showEuros(cost)}`);
    return cost;
  },
});
