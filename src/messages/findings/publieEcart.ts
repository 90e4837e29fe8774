import type { FindingMessages } from "./say";

/** An amount of a published annex that differs from the publication. */
export const publieEcart: FindingMessages<"PUBLIE-ECART"> = {
  fr: {
    title: ({ read, unit }, say) => `Écart avec l’annexe publiée : ${say.amount(read, unit)}`,
    sentence: ({ cell, read, expected, annex, vintage, unit }, say) =>
      `${cell} : ${say.amount(read, unit)} lu, ${say.amount(expected, unit)} publié (annexe ${annex} ${vintage}).`,
  },
  en: {
    title: ({ read, unit }, say) => `Differs from the published annex: ${say.amount(read, unit)}`,
    sentence: ({ cell, read, expected, annex, vintage, unit }, say) =>
      `${cell}: reads ${say.amount(read, unit)}, published ${say.amount(expected, unit)} (annex ${annex} ${vintage}).`,
  },
};
