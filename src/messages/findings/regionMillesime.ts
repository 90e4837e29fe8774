import { regionSets } from "./regionSets";
import type { FindingMessages } from "./say";

/** A region of another set than the table's. */
export const regionMillesime: FindingMessages<"REGION-MILLESIME"> = {
  fr: {
    title: ({ region }) => `Région d’un autre millésime : ${region}`,
    sentence: ({ cell, region, set }) =>
      `${cell} : ${region} n’appartient pas aux ${regionSets.fr[set]} que liste le tableau.`,
  },
  en: {
    title: ({ region }) => `Region of another period: ${region}`,
    sentence: ({ cell, region, set }) =>
      `${cell}: ${region} is not one of the ${regionSets.en[set]} that the table lists.`,
  },
};
