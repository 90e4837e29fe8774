import type { FindingMessages } from "./say";

/** No region has this name. */
export const regionInconnue: FindingMessages<"REGION-INCONNUE"> = {
  fr: {
    title: ({ read }, say) => `Région inconnue : ${say.quote(read)}`,
    sentence: ({ cell, read, names }, say) =>
      `${cell} : ${say.quote(read)} n’est pas une région connue ; ${names.length > 0 ? `vouliez-vous ${say.or(names)} ?` : "nom de région attendu."}`,
  },
  en: {
    title: ({ read }, say) => `Unknown region: ${say.quote(read)}`,
    sentence: ({ cell, read, names }, say) =>
      `${cell}: ${say.quote(read)} is no known region; ${names.length > 0 ? `did you mean ${say.or(names)}?` : "a region name is expected."}`,
  },
};
