import { vintage2017 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { singleArgument } from "../../argument";
import { condition } from "../../arguments/condition";
import { count } from "../../arguments/count";
import { showCell } from "../../cell";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { messages, messagingRate, yearlyStays } from "../ind/messagingRate";
import { readNumber } from "../../readNumber";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const flatAmount = circularValue("mss-forfait", "forfait");
const lastRank = circularValue("mss-cap-500");
const thresholdOf2016 = circularValue("mss-seuil-2016", "seuil");

const threshold = {
  name: { fr: "seuil", en: "threshold" },
  description: {
    fr: "Taux d’usage à atteindre ; celui de 2016 par défaut.",
    en: "Rate to reach; that of 2016 by default.",
  },
  domain: { fr: "plus de 0, au plus 1", en: "above 0, at most 1" },
};

/** Flat aid for secure messaging: paid when compatible, used enough and among the first (2017, annexe IV). */
export const dotMss = defineFunction({
  id: "DOT.MSS",
  description: {
    fr: "Aide forfaitaire à la messagerie sécurisée de santé (2017).",
    en: "Flat aid for secure health messaging (2017).",
  },
  arguments: {
    messages,
    stays: yearlyStays,
    compatible: condition(
      { fr: "compatible", en: "compatible" },
      { fr: "Dispositif compatible avec l’espace MSSanté.", en: "System compatible with MSSanté." },
      true,
    ),
    rank: count({
      name: { fr: "rang", en: "rank" },
      description: {
        fr: "Rang de l’établissement parmi ceux qui remplissent les conditions.",
        en: "Rank among those that meet the conditions.",
      },
      minimum: 1,
      maximum: "none",
      default: 1,
    }),
    threshold: singleArgument(
      threshold,
      "number",
      {
        value: thresholdOf2016,
        text: (at) => ({ fr: showNumber(thresholdOf2016(at)), en: thresholdOf2016(at).toDecimal() }),
      },
      (cell) => {
        const value = readNumber(cell);
        const details = { argument: threshold.name, received: showCell(cell) };
        if (value === null) return refuse("#VALEUR!", "number-expected", details);
        if (!value.greaterThan(Rational.zero))
          return refuse("#VALEUR!", "above", { ...details, expected: "0" });
        return value.greaterThan(Rational.one) ? refuse("#VALEUR!", "percentage-typed", details) : value;
      },
    ),
    vintage: vintage2017,
  },
  result: euros,
  sources: [
    "2017-mss-forfait",
    "2017-mss-cap-500",
    "2017-mss-seuil-2016",
    "2017-mss-condition-dispositif",
    "2017-mss-sejours",
  ],
  note: {
    fr: "Seuil atteint compris ; le texte ne dit pas ce qui classe les établissements.",
    en: "Reaching the threshold is enough; the text does not say what ranks establishments.",
  },
  examples: [
    { formula: "=DOT.MSS(875;10000)", value: "15000" },
    { formula: "=DOT.MSS(874;10000)", value: "0" },
    { formula: "=DOT.MSS(875;10000;VRAI;1;35)", error: "#VALEUR!" },
    { formula: "=DOT.MSS(1;0)", error: "#DIV/0!" },
  ],
  compute: ({ messages: sent, stays, compatible, rank, threshold: needed }, trace, at) => {
    const rate = messagingRate(sent, stays, trace, at);
    const paid = compatible && !rate.lessThan(needed) && !rank.greaterThan(lastRank(at));
    if (trace !== null) {
      const [limit, last] = [needed, lastRank(at)].map(showNumber);
      trace.step(
        `taux ≥ ${limit}, rang ≤ ${last} : ${paid ? "oui" : "non"}`,
        `rate ≥ ${limit}, rank ≤ ${last}: ${paid ? "yes" : "no"}`,
      );
    }
    return paid ? flatAmount(at) : Rational.zero;
  },
});
