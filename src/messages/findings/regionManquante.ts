import { regionSets } from "./regionSets";
import type { FindingMessages } from "./say";

/** A region absent from a set otherwise complete. */
export const regionManquante: FindingMessages<"REGION-MANQUANTE"> = {
  fr: {
    title: ({ region }) => `Région absente : ${region}`,
    sentence: ({ region, regionCode: code, set, total }) =>
      `${region} (code ${code}) n’a pas de ligne alors que les autres ${regionSets.fr[set]} sont présentes${
        total === undefined
          ? ""
          : ` ; elles font à elles seules le total en ${total} : à vérifier qu’aucun montant ne lui revient`
      }.`,
  },
  en: {
    title: ({ region }) => `Region absent: ${region}`,
    sentence: ({ region, regionCode: code, set, total }) =>
      `${region} (code ${code}) has no row while the other ${regionSets.en[set]} are present${
        total === undefined ? "" : `; they alone make the total at ${total}: check that nothing is due to it`
      }.`,
  },
};
