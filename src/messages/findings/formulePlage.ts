import { frenchFormula } from "./frenchFormula";
import type { FindingMessages } from "./say";

/** A sum's range leaves out a line of its block, or takes in a subtotal as well as its parts. */
export const formulePlage: FindingMessages<"FORMULE-PLAGE"> = {
  fr: {
    title: () => "Plage de somme à revoir",
    sentence: ({ cell, fault, formula, lines, expected }, say) => {
      const total = expected === null ? "" : ` ; total attendu ${say.amount(expected)}`;
      return fault === "double-counted"
        ? `${cell} : la somme ${frenchFormula(formula)} additionne un sous-total, ${lines.join(", ")}, avec ses propres parties${total}.`
        : `${cell} : la somme ${frenchFormula(formula)} laisse de côté ${lines.join(", ")}${total}.`;
    },
  },
  en: {
    title: () => "Range of a sum to review",
    sentence: ({ cell, fault, formula, lines, expected }, say) => {
      const total = expected === null ? "" : `; total expected ${say.amount(expected)}`;
      return fault === "double-counted"
        ? `${cell}: the sum ${formula} adds ${lines.join(", ")} together with its own parts${total}.`
        : `${cell}: the sum ${formula} leaves out ${lines.join(", ")}${total}.`;
    },
  },
};
