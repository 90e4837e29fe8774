import type { FindingWords } from "./words";

/** What findings on formulas say in French. */
export const formulaSentencesFrench: Pick<FindingWords["sentences"], "TOTAL-FIGE" | "FORMULE-PLAGE"> = {
  "TOTAL-FIGE": ({ finding, read }) =>
    `${finding.cell} : ${read} est tapé alors que les totaux voisins sont des formules ; il ne suivra pas les changements.`,
  "FORMULE-PLAGE": ({ finding, detail, list }) => {
    const lines = list("lines").join(", ");
    return detail("fault") === "double-counted"
      ? `${finding.cell} : la somme ${localFormula(detail("formula"))} additionne un sous-total, ${lines}, avec ses propres parties.`
      : `${finding.cell} : la somme ${localFormula(detail("formula"))} laisse de côté ${lines}.`;
  },
};

/** The formula as a French Excel shows it, for the functions that sums use. */
const localFormula = (formula: string): string =>
  formula.replaceAll("SUM(", "SOMME(").replaceAll("SUBTOTAL(", "SOUS.TOTAL(").replaceAll(",", ";");
