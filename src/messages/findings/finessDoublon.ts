import type { FindingMessages } from "./say";

/** A FINESS number twice. */
export const finessDoublon: FindingMessages<"FINESS-DOUBLON"> = {
  fr: {
    title: ({ read }, say) => `FINESS en double : ${say.quote(read)}`,
    sentence: ({ cell, read, first }, say) =>
      `${cell} : le FINESS ${say.quote(read)} figure déjà en ${first}.`,
  },
  en: {
    title: ({ read }, say) => `FINESS listed twice: ${say.quote(read)}`,
    sentence: ({ cell, read, first }, say) =>
      `${cell}: FINESS ${say.quote(read)} already stands at ${first}.`,
  },
};
