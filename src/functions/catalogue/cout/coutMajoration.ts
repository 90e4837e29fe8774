import { Rational } from "../../../allocation/rational";
import { territory } from "../../arguments/territory";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { share } from "../../arguments/share";
import { euroAmount } from "../../arguments/euroAmount";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showRate } from "../../showNumber";

/** Overseas increase of practitioners’ pay: rate × pay overseas, nothing elsewhere (2024, annexe II-X). */
export const coutMajoration = defineFunction({
  id: "COUT.MAJORATION",
  description: {
    fr: "Majoration des émoluments des praticiens exerçant outre-mer ; zéro en métropole.",
    en: "Increase of the pay of practitioners overseas; zero in metropolitan France.",
  },
  arguments: {
    pay: euroAmount({
      name: { fr: "émoluments", en: "pay" },
      description: { fr: "Émoluments hors majoration.", en: "Pay before the increase." },
    }),
    territory,
    rate: share({
      name: { fr: "taux", en: "rate" },
      description: { fr: "Taux de la majoration.", en: "Rate of the increase." },
      default: circularValue("majo-taux"),
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-majo-taux", "2024-majo-territoires", "2024-majo-date"],
  note: {
    fr: "La Réunion est dans la liste du texte, mais n’a aucun montant à l’annexe I.",
    en: "La Réunion is in the list of the text, but has no amount in annexe I.",
  },
  examples: [
    { formula: '=COUT.MAJORATION(10000;"Guadeloupe")', value: "4000" },
    { formula: '=COUT.MAJORATION(4567,89;"Saint-Pierre-et-Miquelon")', value: "1827.16" },
    { formula: '=COUT.MAJORATION(10000;"Bretagne")', value: "0" },
    { formula: '=COUT.MAJORATION(10000;"Nouvelle-Calédonie")', error: "#N/A" },
  ],
  compute: ({ pay, territory: where, rate }, trace) => {
    if (where === "metropolitan") {
      trace?.step("territoire métropolitain : pas de majoration", "metropolitan territory: no increase");
      return Rational.zero;
    }
    const amount = rate.times(pay);
    trace?.step(`${showRate(rate)} × ${showEuros(pay)} = ${showEuros(amount)}`);
    return amount;
  },
});
