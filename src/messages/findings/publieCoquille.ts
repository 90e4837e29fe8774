import type { FindingMessages } from "./say";

/** Amounts that are as published, where the publication is known to be wrong. */
export const publieCoquille: FindingMessages<"PUBLIE-COQUILLE"> = {
  fr: {
    title: ({ misprints }, say) =>
      `${say.count(misprints.length, "coquille", "coquilles")} de l’annexe publiée, non de votre saisie`,
    sentence: ({ annex, vintage, unit, misprints }, say) =>
      `${annex} ${vintage} : ${say.count(misprints.length, "montant est repris tel que publié", "montants sont repris tels que publiés")}, coquilles comprises : ${say.and(
        misprints.map(
          ({ cell, label, printed, corrected }) =>
            `${cell} (${label}), ${say.amount(printed, unit)} imprimé pour ${say.amount(corrected, unit)}`,
        ),
      )}.`,
  },
  en: {
    title: ({ misprints }, say) =>
      `${say.count(misprints.length, "misprint", "misprints")} of the published annex, not of your typing`,
    sentence: ({ annex, vintage, unit, misprints }, say) =>
      `${annex} ${vintage}: ${say.count(misprints.length, "amount is", "amounts are")} as published, misprints included: ${say.and(
        misprints.map(
          ({ cell, label, printed, corrected }) =>
            `${cell} (${label}), ${say.amount(printed, unit)} printed for ${say.amount(corrected, unit)}`,
        ),
      )}.`,
  },
};
