import { vintage2007 } from "../../arguments/vintage";
import { establishmentCap } from "../../arguments/connectionBase";
import { euroAmount, leastShare, signedEuroAmount } from "../../arguments/euroAmount";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Total subsidy of one establishment: M + F + P + compensation (2007, section II). */
export const subvFmespp = defineFunction({
  id: "SUBV.FMESPP",
  description: {
    fr: "Subvention totale d’un établissement : les trois enveloppes de 2007 se cumulent.",
    en: "Total subsidy of one establishment: the three envelopes of 2007 add up.",
  },
  arguments: {
    tools: euroAmount({
      name: { fr: "m", en: "m" },
      description: { fr: "Part de l’enveloppe M.", en: "Share of envelope M." },
      least: leastShare,
    }),
    training: euroAmount({
      name: { fr: "f", en: "f" },
      description: { fr: "Part de l’enveloppe F.", en: "Share of envelope F." },
    }),
    links: euroAmount({
      name: { fr: "p", en: "p" },
      description: {
        fr: "Part de l’enveloppe P, au plus le plafond.",
        en: "Share of envelope P, at most its cap.",
      },
      maximum: establishmentCap,
      least: leastShare,
    }),
    compensation: signedEuroAmount({
      name: { fr: "compensation", en: "compensation" },
      description: {
        fr: "Régularisation de la première tranche.",
        en: "Correction of the first instalment.",
      },
      default: 0,
    }),
    vintage: vintage2007,
  },
  result: euros,
  sources: [
    "2007-cumul-enveloppes",
    "2007-annexe-3-compensation",
    "2007-connexion-plafond-etablissement-principes",
  ],
  note: {
    fr: "La colonne Compensation n’est pas définie par le texte : lue comme une régularisation, hors du plafond de P.",
    en: "The text does not define the Compensation column: read as a correction, outside the cap of P.",
  },
  examples: [
    { formula: "=SUBV.FMESPP(5600;1000;110000)", value: "116600" },
    { formula: "=SUBV.FMESPP(5600;0;22464;-4107)", value: "23957" },
    { formula: "=SUBV.FMESPP(5600;0;110001)", error: "#VALEUR!" },
  ],
  compute: ({ tools, training, links, compensation }, trace) => {
    const total = tools.plus(training).plus(links).plus(compensation);
    if (trace !== null) {
      const [m, f, p, c, all] = [tools, training, links, compensation, total].map(showNumber);
      trace.step(`${m} + ${f} + ${p} + ${c} = ${all} €`, `${m} + ${f} + ${p} + ${c} = €${all}`);
    }
    return total;
  },
});
