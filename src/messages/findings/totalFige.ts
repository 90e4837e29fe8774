import type { FindingMessages } from "./say";

/** A typed constant where its neighbours are formulas. */
export const totalFige: FindingMessages<"TOTAL-FIGE"> = {
  fr: {
    title: () => "Total tapé au milieu de formules",
    sentence: ({ cell, read, first, last }, say) =>
      `${cell} : ${say.amount(read)} est tapé alors que les totaux voisins sont des formules ; il ne suivra pas les changements de ${first}:${last}.`,
  },
  en: {
    title: () => "Total typed among formulas",
    sentence: ({ cell, read, first, last }, say) =>
      `${cell}: ${say.amount(read)} is typed while the totals beside it are formulas; it will not follow changes in ${first}:${last}.`,
  },
};
