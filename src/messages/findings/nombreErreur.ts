import { some, type FindingMessages } from "./say";

/** Error values, or formulas that were never computed. */
export const nombreErreur: FindingMessages<"NOMBRE-ERREUR"> = {
  fr: {
    title: ({ read, state }, say) =>
      state === "no-result" ? "Formules non calculées" : `Valeur d’erreur ${say.quote(read ?? "")}`,
    sentence: ({ cell, cells, read, count, state }, say) =>
      state === "no-result"
        ? `${cell} : formule sans résultat enregistré (${say.count(count, "cellule", "cellules")}) ; ouvrir puis enregistrer le classeur dans Excel pour la calculer.`
        : `${some(cells)} : valeur d’erreur ${say.quote(read ?? "")} dans le tableau ; les totaux qui l’utilisent ne sont pas vérifiés.`,
  },
  en: {
    title: ({ read, state }, say) =>
      state === "no-result" ? "Formulas never computed" : `Error value ${say.quote(read ?? "")}`,
    sentence: ({ cell, cells, read, count, state }, say) =>
      state === "no-result"
        ? `${cell}: formula without a saved result (${say.count(count, "cell", "cells")}); open and save the workbook in Excel to compute it.`
        : `${some(cells)}: error value ${say.quote(read ?? "")} in the table; totals that use it are not checked.`,
  },
};
