import type { FindingMessages } from "./say";

/** A row of the return form that is not as the circular asks. */
export const retourLigne: FindingMessages<"RETOUR-LIGNE"> = {
  fr: {
    title: ({ problem }) =>
      ({
        negative: "Montant négatif dans le retour",
        "not-told": "Montant non communiqué dans le retour",
        "missing-name": "Établissement sans nom",
        "foreign-department": "Établissement d’une autre région",
      })[problem],
    sentence: ({ cell, read, problem, label, column, region }, say) =>
      ({
        negative: `${cell} : ${say.quote(label)}, ${column} : ${say.amount(read)} est négatif ; un montant alloué ne peut pas l’être.`,
        "not-told": `${cell} : ${say.quote(label)}, ${column} : un montant est attendu, zéro ou vide s’il n’y en a pas.`,
        "missing-name": `${cell} : le nom de l’établissement ${say.quote(label)} est attendu.`,
        "foreign-department": `${cell} : ${say.quote(label)} relève par son numéro FINESS de la région ${region ?? ""}, et non de celle du retour.`,
      })[problem],
  },
  en: {
    title: ({ problem }) =>
      ({
        negative: "Negative amount in the return",
        "not-told": "Amount not told in the return",
        "missing-name": "Establishment without a name",
        "foreign-department": "Establishment of another region",
      })[problem],
    sentence: ({ cell, read, problem, label, column, region }, say) =>
      ({
        negative: `${cell}: ${say.quote(label)}, ${column}: ${say.amount(read)} is negative; an amount granted cannot be.`,
        "not-told": `${cell}: ${say.quote(label)}, ${column}: an amount is expected, zero or blank if there is none.`,
        "missing-name": `${cell}: the name of the establishment ${say.quote(label)} is expected.`,
        "foreign-department": `${cell}: ${say.quote(label)} belongs by its FINESS number to the region ${region ?? ""}, not to that of the return.`,
      })[problem],
  },
};
