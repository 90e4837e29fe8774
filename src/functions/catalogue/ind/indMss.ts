import { vintage2017 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { messages, messagingRate, yearlyStays } from "./messagingRate";
import { ratio } from "../../resultKind";

/** Use of secure messaging: messages of a quarter / (stays of the year / 4) (2017, annexe IV). */
export const indMss = defineFunction({
  id: "IND.MSS",
  description: {
    fr: "Taux d’usage de la messagerie sécurisée de santé (2017).",
    en: "Rate of use of secure health messaging (2017).",
  },
  arguments: { messages, stays: yearlyStays, vintage: vintage2017 },
  result: ratio,
  sources: ["2017-mss-taux", "2017-mss-sejours"],
  note: {
    fr: "Le texte ne dit pas quel trimestre sert de référence ; ses catégories de séjours se recouvrent.",
    en: "The text does not say which quarter is the reference; its categories of stays overlap.",
  },
  examples: [
    { formula: "=IND.MSS(874;10000)", value: "0.3496" },
    { formula: "=IND.MSS(700;{4000;1000;2000;1000})", value: "0.35" },
    { formula: "=IND.MSS(10;0)", error: "#DIV/0!" },
  ],
  compute: ({ messages: sent, stays }, trace, at) => messagingRate(sent, stays, trace, at),
});
