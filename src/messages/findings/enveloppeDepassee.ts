import type { FindingMessages } from "./say";

/** The establishments of a region add up to more than its envelope. */
export const enveloppeDepassee: FindingMessages<"ENVELOPPE-DEPASSEE"> = {
  fr: {
    title: ({ region }) => `Enveloppe dépassée : ${region}`,
    sentence: ({ region, column, read, expected, gap }, say) =>
      `${region}, ${column} : les établissements totalisent ${say.amount(read, "€")}, l’enveloppe est de ${say.amount(expected, "€")} (dépassement ${say.amount(gap, "€")}).`,
  },
  en: {
    title: ({ region }) => `Envelope exceeded: ${region}`,
    sentence: ({ region, column, read, expected, gap }, say) =>
      `${region}, ${column}: the establishments add up to ${say.amount(read, "€")}, the envelope is ${say.amount(expected, "€")} (exceeded by ${say.amount(gap, "€")}).`,
  },
};
