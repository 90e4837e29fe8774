import type { FindingMessages } from "./say";

const reasons = {
  fr: {
    length: "9 caractères attendus",
    characters: "chiffres attendus (2A ou 2B en Corse), sans espace ni tiret",
    department: "département inconnu",
    key: "clé de contrôle fausse",
    "leading-zero-lost": "zéro initial perdu",
  },
  en: {
    length: "9 characters are expected",
    characters: "digits are expected (2A or 2B in Corsica), without spaces or hyphens",
    department: "unknown department",
    key: "wrong check digit",
    "leading-zero-lost": "leading zero lost",
  },
} as const;

/** A FINESS number that is none. */
export const finessInvalide: FindingMessages<"FINESS-INVALIDE"> = {
  fr: {
    title: ({ read }, say) => `FINESS invalide : ${say.quote(read)}`,
    sentence: ({ cell, read, reason, expected }, say) =>
      `${cell} : ${say.quote(read)} n’est pas un numéro FINESS (${reasons.fr[reason]})${expected === null ? "" : ` ; peut-être ${expected}`}.`,
  },
  en: {
    title: ({ read }, say) => `Invalid FINESS: ${say.quote(read)}`,
    sentence: ({ cell, read, reason, expected }, say) =>
      `${cell}: ${say.quote(read)} is no FINESS number (${reasons.en[reason]})${expected === null ? "" : `; perhaps ${expected}`}.`,
  },
};
