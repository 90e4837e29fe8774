import type { FindingMessages } from "./say";

/** Code and name of a region disagree. */
export const regionCode: FindingMessages<"REGION-CODE"> = {
  fr: {
    title: () => "Code et région en désaccord",
    sentence: ({ cell, regionCode: code, codeRegion, region, expected }) =>
      codeRegion === null
        ? `${cell} : le code ${code} n’est celui d’aucune région ; ${region} porte le code ${expected}.`
        : `${cell} : le code ${code} désigne ${codeRegion} alors que la ligne dit ${region} (code ${expected}).`,
  },
  en: {
    title: () => "Code and region disagree",
    sentence: ({ cell, regionCode: code, codeRegion, region, expected }) =>
      codeRegion === null
        ? `${cell}: code ${code} belongs to no region; ${region} has code ${expected}.`
        : `${cell}: code ${code} is that of ${codeRegion}, the row says ${region} (code ${expected}).`,
  },
};
