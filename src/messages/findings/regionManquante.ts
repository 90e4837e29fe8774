import { regionSets } from "./regionSets";
import type { FindingMessages } from "./say";

/** A region absent from a set otherwise complete. */
export const regionManquante: FindingMessages<"REGION-MANQUANTE"> = {
  fr: {
    title: ({ region }) => `Région absente : ${region}`,
    sentence: ({ region, regionCode: code, set }) =>
      `${region} (code ${code}) n’a pas de ligne alors que les autres ${regionSets.fr[set]} sont présentes.`,
  },
  en: {
    title: ({ region }) => `Region absent: ${region}`,
    sentence: ({ region, regionCode: code, set }) =>
      `${region} (code ${code}) has no row while the other ${regionSets.en[set]} are present.`,
  },
};
