import type { FindingMessages } from "./say";

/** A sheet that holds something but no table. */
export const tableAbsente: FindingMessages<"TABLE-ABSENTE"> = {
  fr: {
    title: () => "Aucun tableau reconnu",
    sentence: ({ sheet }, say) =>
      `Feuille ${say.quote(sheet)} : aucun tableau de montants reconnu ; il faut une colonne de libellés et des colonnes de nombres.`,
  },
  en: {
    title: () => "No table found",
    sentence: ({ sheet }, say) =>
      `Sheet ${say.quote(sheet)}: no table of amounts was found; a column of labels and columns of numbers are needed.`,
  },
};
