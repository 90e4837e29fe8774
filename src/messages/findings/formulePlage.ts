import { frenchFormula } from "./frenchFormula";
import type { FindingMessages } from "./say";

/** A sum's range leaves out a line of its block, or takes in a subtotal as well as its parts. */
export const formulePlage: FindingMessages<"FORMULE-PLAGE"> = {
  fr: {
    title: () => "Plage de somme à revoir",
    sentence: ({ cell, fault, formula, lines, expected, uncompared = 0 }, say) => {
      const total = expected === null ? "" : ` ; total attendu ${say.amount(expected)}`;
      const others =
        uncompared > 0
          ? ` Trop de sommes sont dans ce cas : ${say.count(uncompared, "autre n’a pas été comparée à son bloc", "autres n’ont pas été comparées à leur bloc")}.`
          : "";
      return fault === "double-counted"
        ? `${cell} : la somme ${frenchFormula(formula)} additionne un sous-total, ${lines.join(", ")}, avec ses propres parties${total}.${others}`
        : `${cell} : la somme ${frenchFormula(formula)} laisse de côté ${lines.join(", ")}${total}.${others}`;
    },
  },
  en: {
    title: () => "Range of a sum to review",
    sentence: ({ cell, fault, formula, lines, expected, uncompared = 0 }, say) => {
      const others =
        uncompared > 0
          ? ` Too many sums are like this: ${say.count(uncompared, "other was not compared with its block", "others were not compared with their blocks")}.`
          : "";
      const total = expected === null ? "" : `; total expected ${say.amount(expected)}`;
      return fault === "double-counted"
        ? `${cell}: the sum ${formula} adds ${lines.join(", ")} together with its own parts${total}.${others}`
        : `${cell}: the sum ${formula} leaves out ${lines.join(", ")}${total}.${others}`;
    },
  },
};
