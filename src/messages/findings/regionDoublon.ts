import type { FindingMessages } from "./say";

/** A region twice. */
export const regionDoublon: FindingMessages<"REGION-DOUBLON"> = {
  fr: {
    title: ({ region }) => `Région en double : ${region}`,
    sentence: ({ cell, region, first, among }, say) =>
      among === undefined
        ? `${cell} : ${region} figure déjà en ${first} ; une ligne par région attendue.`
        : `${cell} : ${say.quote(among)} comprend ${region}, qui figure déjà en ${first} ; à vérifier qu’elle n’est pas comptée deux fois.`,
  },
  en: {
    title: ({ region }) => `Region listed twice: ${region}`,
    sentence: ({ cell, region, first, among }, say) =>
      among === undefined
        ? `${cell}: ${region} already stands at ${first}; one row per region is expected.`
        : `${cell}: ${say.quote(among)} includes ${region}, which already stands at ${first}; check that it is not counted twice.`,
  },
};
