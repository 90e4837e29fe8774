import { frenchFormula } from "./frenchFormula";
import { some, type FindingMessages } from "./say";

/** A formula whose stored result does not follow from its inputs. */
export const formulePerimee: FindingMessages<"FORMULE-PERIMEE"> = {
  fr: {
    title: ({ read, expected, state }, say) =>
      state === "no-result"
        ? "Formule jamais calculée"
        : `Formule non recalculée : ${say.amount(read)} au lieu de ${say.amount(expected)}`,
    sentence: ({ cell, cells, read, expected, formula, count, state }, say) => {
      const many = count > 1 ? ` (${say.count(count, "formule", "formules")} : ${some(cells)})` : "";
      const gives = expected === null ? "" : `, elle donne ${say.amount(expected)}`;
      return state === "no-result"
        ? `${cell} : ${frenchFormula(formula)} n’a pas de résultat enregistré${gives}${many} ; ouvrir puis enregistrer le classeur dans Excel pour la calculer.`
        : `${cell} : ${frenchFormula(formula)} n’a pas été recalculée, ${say.amount(read)} enregistré${gives}${many} ; aucune autre cellule n’est accusée.`;
    },
  },
  en: {
    title: ({ read, expected, state }, say) =>
      state === "no-result"
        ? "Formula never computed"
        : `Formula not recalculated: ${say.amount(read)} instead of ${say.amount(expected)}`,
    sentence: ({ cell, cells, read, expected, formula, count, state }, say) => {
      const many = count > 1 ? ` (${say.count(count, "formula", "formulas")}: ${some(cells)})` : "";
      const gives = expected === null ? "" : `, it gives ${say.amount(expected)}`;
      return state === "no-result"
        ? `${cell}: ${formula} has no saved result${gives}${many}; open and save the workbook in Excel to compute it.`
        : `${cell}: ${formula} was not recalculated, ${say.amount(read)} is stored${gives}${many}; no other cell is accused.`;
    },
  },
};
