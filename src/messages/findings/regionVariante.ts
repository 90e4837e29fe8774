import type { FindingMessages } from "./say";

/** A known spelling variant of a region's name. */
export const regionVariante: FindingMessages<"REGION-VARIANTE"> = {
  fr: {
    title: ({ region }) => `Variante de ${region}`,
    sentence: ({ cell, read, region }, say) =>
      `${cell} : ${say.quote(read)} est lu comme ${region}, son nom officiel.`,
  },
  en: {
    title: ({ region }) => `Variant of ${region}`,
    sentence: ({ cell, read, region }, say) =>
      `${cell}: ${say.quote(read)} is read as ${region}, its official name.`,
  },
};
