import type { FindingWords } from "./words";

/** What findings on formulas say in French. */
export const formulaSentencesFrench: Pick<FindingWords["sentences"], "TOTAL-FIGE" | "FORMULE-PLAGE"> = {
  "TOTAL-FIGE": ({ finding, read }) =>
    `${finding.cell} : ${read} est tapé alors que les totaux voisins sont des formules ; il ne suivra pas les changements.`,
  "FORMULE-PLAGE": ({ finding, expected, detail, list }) => {
    const lines = list("lines").join(", ");
    const total = finding.expected === null ? "" : ` ; total attendu ${expected}`;
    return detail("fault") === "double-counted"
      ? `${finding.cell} : la somme ${localFormula(detail("formula"))} additionne un sous-total, ${lines}, avec ses propres parties${total}.`
      : `${finding.cell} : la somme ${localFormula(detail("formula"))} laisse de côté ${lines}${total}.`;
  },
};

/** The formula as a French Excel shows it, for the functions that sums use. */
const localFormula = (formula: string): string =>
  formula.replaceAll("SUM(", "SOMME(").replaceAll("SUBTOTAL(", "SOUS.TOTAL(").replaceAll(",", ";");
