import type { FindingMessages } from "./say";

/** The establishments of a region add up to more than its envelope. */
export const enveloppeDepassee: FindingMessages<"ENVELOPPE-DEPASSEE"> = {
  fr: {
    title: ({ region }) => `Enveloppe dépassée : ${region}`,
    sentence: ({ region, column, read, expected, gap, unit, stated }, say) =>
      `${[region, column].filter(Boolean).join(", ")} : ${stated === undefined ? "les établissements" : "les lignes"} totalisent ${say.amount(read, unit)}, l’enveloppe est de ${say.amount(expected, unit)} (dépassement ${say.amount(gap, unit)}).`,
  },
  en: {
    title: ({ region }) => `Envelope exceeded: ${region}`,
    sentence: ({ region, column, read, expected, gap, unit, stated }, say) =>
      `${[region, column].filter(Boolean).join(", ")}: the ${stated === undefined ? "establishments" : "lines"} add up to ${say.amount(read, unit)}, the envelope is ${say.amount(expected, unit)} (exceeded by ${say.amount(gap, unit)}).`,
  },
};
