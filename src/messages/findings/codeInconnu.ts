import type { FindingMessages } from "./say";

const kinds = {
  fr: { mission: "code de mission", flag: "JPE, NR ou R attendu", vector: "vecteur" },
  en: { mission: "mission code", flag: "JPE, NR or R expected", vector: "vector" },
} as const;

/** A code that the nomenclature of the table's year does not know. */
export const codeInconnu: FindingMessages<"CODE-INCONNU"> = {
  fr: {
    title: ({ read }, say) => `Code inconnu : ${say.quote(read)}`,
    sentence: ({ cell, read, kind, year }, say) =>
      `${cell} : ${say.quote(read)} ne figure pas dans la nomenclature de ${year} (${kinds.fr[kind]}).`,
  },
  en: {
    title: ({ read }, say) => `Unknown code: ${say.quote(read)}`,
    sentence: ({ cell, read, kind, year }, say) =>
      `${cell}: ${say.quote(read)} is not in the nomenclature of ${year} (${kinds.en[kind]}).`,
  },
};
