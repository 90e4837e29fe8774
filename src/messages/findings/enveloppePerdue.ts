import type { FindingMessages } from "./say";

/** A designated envelope that can no longer be compared with its lines. */
export const enveloppePerdue: FindingMessages<"ENVELOPPE-PERDUE"> = {
  fr: {
    title: ({ region }) => `Enveloppe non suivie : ${region}`,
    sentence: ({ region, column, place, problem }) =>
      `${region}${column === "" ? "" : `, ${column}`} : ${
        {
          "no-lines": "les lignes qui se la partagent ne sont plus à leur place, désignez-les de nouveau.",
          "no-sheet": `la feuille de ${place ?? ""} n’a pas été lue (contrôle d’une seule feuille, feuille renommée ou supprimée).`,
          "no-amount": `${place ?? "l’annexe publiée"} ne contient pas de montant.`,
        }[problem]
      }`,
  },
  en: {
    title: ({ region }) => `Envelope not followed: ${region}`,
    sentence: ({ region, column, place, problem }) =>
      `${region}${column === "" ? "" : `, ${column}`}: ${
        {
          "no-lines": "the lines that share it are no longer where they were, designate them again.",
          "no-sheet": `the sheet of ${place ?? ""} was not read (check of one sheet, sheet renamed or deleted).`,
          "no-amount": `${place ?? "the published annex"} holds no amount.`,
        }[problem]
      }`,
  },
};
