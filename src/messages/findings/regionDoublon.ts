import type { FindingMessages } from "./say";

/** A region twice. */
export const regionDoublon: FindingMessages<"REGION-DOUBLON"> = {
  fr: {
    title: ({ region }) => `Région en double : ${region}`,
    sentence: ({ cell, region, first }) =>
      `${cell} : ${region} figure déjà en ${first} ; une ligne par région attendue.`,
  },
  en: {
    title: ({ region }) => `Region listed twice: ${region}`,
    sentence: ({ cell, region, first }) =>
      `${cell}: ${region} already stands at ${first}; one row per region is expected.`,
  },
};
