import type { FindingMessages } from "./say";

/** The establishments of a region add up to more than its envelope, or a call of ours gives a base that it cannot pay. */
export const enveloppeDepassee: FindingMessages<"ENVELOPPE-DEPASSEE"> = {
  fr: {
    title: ({ region }) => `Enveloppe dépassée : ${region}`,
    sentence: ({ cell, region, column, read, expected, gap, unit, stated, fits }, say) =>
      fits !== undefined
        ? `${cell} (${region}) : à la base minimale de ${say.amount(fits.lowest, unit)}, il faut ${say.amount(read, unit)}, surcoûts compris ; l’enveloppe est de ${say.amount(expected, unit)} (dépassement ${say.amount(gap, unit)}) et tient pour ${say.amount(fits.links)} sur ${say.amount(fits.of)} (liaisons).`
        : `${[region, column].filter(Boolean).join(", ")} : ${stated === undefined ? "les établissements" : "les lignes"} totalisent ${say.amount(read, unit)}, l’enveloppe est de ${say.amount(expected, unit)} (dépassement ${say.amount(gap, unit)}).`,
  },
  en: {
    title: ({ region }) => `Envelope exceeded: ${region}`,
    sentence: ({ cell, region, column, read, expected, gap, unit, stated, fits }, say) =>
      fits !== undefined
        ? `${cell} (${region}): at the lowest base of ${say.amount(fits.lowest, unit)}, ${say.amount(read, unit)} are needed, extra costs included; the envelope is ${say.amount(expected, unit)} (exceeded by ${say.amount(gap, unit)}) and holds for ${say.amount(fits.links)} out of ${say.amount(fits.of)} (links).`
        : `${[region, column].filter(Boolean).join(", ")}: the ${stated === undefined ? "establishments" : "lines"} add up to ${say.amount(read, unit)}, the envelope is ${say.amount(expected, unit)} (exceeded by ${say.amount(gap, unit)}).`,
  },
};
