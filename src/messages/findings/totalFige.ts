import { frenchFormula } from "./frenchFormula";
import type { FindingMessages } from "./say";

/** A typed constant where its neighbours are formulas. */
export const totalFige: FindingMessages<"TOTAL-FIGE"> = {
  fr: {
    title: () => "Total tapé au milieu de formules",
    sentence: ({ cell, read, expected, first, last, formula }, say) =>
      formula !== null
        ? `${cell} : ${say.amount(read)} est tapé alors que ses voisins (${first} à ${last}) sont des formules ; ${frenchFormula(formula)} ${expected === null ? "y donnerait le même montant" : `y donnerait ${say.amount(expected)}`}.`
        : `${cell} : ${say.amount(read)} est tapé alors que les totaux voisins sont des formules ; il ne suivra pas les changements de ${first}:${last}.`,
  },
  en: {
    title: () => "Total typed among formulas",
    sentence: ({ cell, read, expected, first, last, formula }, say) =>
      formula !== null
        ? `${cell}: ${say.amount(read)} is typed while its neighbours (${first} to ${last}) are formulas; ${formula} ${expected === null ? "would give the same amount" : `would give ${say.amount(expected)}`} there.`
        : `${cell}: ${say.amount(read)} is typed while the totals beside it are formulas; it will not follow changes in ${first}:${last}.`,
  },
};
