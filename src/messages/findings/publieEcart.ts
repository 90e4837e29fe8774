import type { FindingMessages } from "./say";

/** An amount of a published annex that differs from the publication. */
export const publieEcart: FindingMessages<"PUBLIE-ECART"> = {
  fr: {
    title: ({ read, expected, unit }, say) =>
      read === null
        ? `Montant publié effacé : ${say.amount(expected, unit)}`
        : expected === null
          ? `Montant absent de l’annexe publiée : ${say.amount(read, unit)}`
          : `Écart avec l’annexe publiée : ${say.amount(read, unit)}`,
    sentence: ({ cell, label, read, expected, corrected, annex, source, place, unit }, say) =>
      `${cell} (${label}) : ${read === null ? "aucun montant" : `${say.amount(read, unit)} lu`}, ${expected === null ? "rien de publié" : `${say.amount(expected, unit)} publié`} (${source}, ${annex}, ligne « ${place[0]} », colonne « ${place[1]} »)${corrected === null ? "" : ` ; ce montant publié est une coquille, ${say.amount(corrected, unit)} en rend les sommes justes`}.`,
  },
  en: {
    title: ({ read, expected, unit }, say) =>
      read === null
        ? `Published amount emptied: ${say.amount(expected, unit)}`
        : expected === null
          ? `Amount that the published annex has not: ${say.amount(read, unit)}`
          : `Differs from the published annex: ${say.amount(read, unit)}`,
    sentence: ({ cell, label, read, expected, corrected, annex, source, place, unit }, say) =>
      `${cell} (${label}): ${read === null ? "no amount" : `reads ${say.amount(read, unit)}`}, ${expected === null ? "nothing published" : `published ${say.amount(expected, unit)}`} (${source}, ${annex}, row “${place[0]}”, column “${place[1]}”)${corrected === null ? "" : `; the published amount is a misprint, ${say.amount(corrected, unit)} makes its sums right`}.`,
  },
};
