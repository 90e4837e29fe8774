import type { FindingMessages } from "./say";

/** An amount over the circular's cap. */
export const plafondDepasse: FindingMessages<"PLAFOND-DEPASSE"> = {
  fr: {
    title: ({ read }, say) => `Plafond dépassé : ${say.amount(read, "€")}`,
    sentence: ({ cell, read, expected }, say) =>
      `${cell} : ${say.amount(read, "€")} dépasse le plafond de ${say.amount(expected, "€")}.`,
  },
  en: {
    title: ({ read }, say) => `Above the cap: ${say.amount(read, "€")}`,
    sentence: ({ cell, read, expected }, say) =>
      `${cell}: ${say.amount(read, "€")} is above the cap of ${say.amount(expected, "€")}.`,
  },
};
