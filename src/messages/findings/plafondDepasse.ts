import type { FindingMessages } from "./say";

/** An amount over the circular's cap, alone or with those of other quarters. */
export const plafondDepasse: FindingMessages<"PLAFOND-DEPASSE"> = {
  fr: {
    title: ({ read }, say) => `Plafond dépassé : ${say.amount(read, "€")}`,
    sentence: ({ cell, read, expected, others = [] }, say) =>
      others.length === 0
        ? `${cell} : ${say.amount(read, "€")} dépasse le plafond de ${say.amount(expected, "€")}.`
        : `${cell} : avec ${say.and(others)}, ${say.amount(read, "€")} en tout, au-dessus du plafond de ${say.amount(expected, "€")}.`,
  },
  en: {
    title: ({ read }, say) => `Above the cap: ${say.amount(read, "€")}`,
    sentence: ({ cell, read, expected, others = [] }, say) =>
      others.length === 0
        ? `${cell}: ${say.amount(read, "€")} is above the cap of ${say.amount(expected, "€")}.`
        : `${cell}: with ${say.and(others)}, ${say.amount(read, "€")} in all, above the cap of ${say.amount(expected, "€")}.`,
  },
};
