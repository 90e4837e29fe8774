import type { FindingWords } from "./words";

/** What findings on formulas say in French. */
export const formulaSentencesFrench: Pick<FindingWords["sentences"], "TOTAL-FIGE" | "FORMULE-PLAGE"> = {
  "TOTAL-FIGE": ({ finding, read }) =>
    `${finding.cell} : ${read} est tapé alors que les totaux voisins sont des formules ; il ne suivra pas les changements.`,
  "FORMULE-PLAGE": ({ finding, detail, list }) => {
    const lines = list("lines").join(", ");
    return detail("fault") === "double-counted"
      ? `${finding.cell} : la somme ${detail("formula")} additionne ${lines} avec les parties qui le composent.`
      : `${finding.cell} : la somme ${detail("formula")} laisse de côté ${lines}.`;
  },
};
